"""Writes the pages: HTML of an offer, of a voucher, and of what is not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk.core.counter.crockford import check_character, in_fours
from kiosk.core.counter.voucher import Voucher, voucher_code
from kiosk.core.feed.offer import Offer
from kiosk.core.languages import LANGUAGES
from kiosk.core.wall.times_words import only_at
from kiosk.hub.pages.book import PageOffer, PageStanding
from kiosk.hub.pages.days import day_words, end_words, start_words
from kiosk.hub.pages.language import Reader
from kiosk.hub.pages.price import Price, money, percent_off
from kiosk.hub.pages.qr_svg import qr_path
from kiosk.hub.pages.site import TEMPLATES, PageSite, content_policy
from kiosk.hub.pages.words import WORDS, PageWords

_LONGEST_SUMMARY = 200
# A page has a bound of 50 kB; texts may have 32,000 characters.
_LONGEST_TEXT = 6_000


class PageKind(StrEnum):
    """The kinds of page; each has a template and a style of its own."""

    OFFER = "offer"
    VOUCHER = "voucher"
    NOTICE = "notice"


_SHEETS = {
    PageKind.OFFER: ("common", "told", "offer"),
    PageKind.VOUCHER: ("common", "told", "voucher"),
    PageKind.NOTICE: ("common", "notice"),
}


class Notice(StrEnum):
    """A page that shows no offer; its words are `<value>` and `<value>_hint`."""

    ENDED = "ended"
    UNKNOWN = "unknown"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class PriceLines:
    """A price as it is written: now, before, per unit, and the reduction."""

    now: str
    was: str
    unit: str
    percent: str


Links = Callable[[str], str]


def query_links(language: str) -> str:
    """The address of the same page in another language, where a server answers."""
    return f"?l={language}"


class PageWriter:
    """Writes the pages of one site. `is_static`: for files, which bring their own policy."""

    def __init__(self, site: PageSite, *, is_static: bool = False) -> None:
        self._site = site
        self.policies = {kind: content_policy(site.style(*_SHEETS[kind])) for kind in PageKind}
        environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.globals.update(
            brand=site.brand,
            colour=site.colour,
            url=site.url,
            root=site.root,
            languages=tuple(LANGUAGES.values()),
        )
        self._templates = {
            kind: environment.get_template(f"{kind}.html", globals=_styled(site, kind, is_static))
            for kind in PageKind
        }

    def offer(
        self, page: PageOffer, standing: PageStanding, reader: Reader, links: Links = query_links
    ) -> bytes:
        """The page of an offer that holds now or soon."""
        code = page.body + check_character(page.body)
        base = self._site.code_base
        return (
            self._templates[PageKind.OFFER]
            .render(
                self._told(page, reader),
                **_frame(reader, links),
                code=code,
                printed=in_fours(code),
                qr=qr_path(f"{base}/O/{code}" if base else code),
                begins=self._begins(page.offer, standing, reader),
            )
            .encode()
        )

    def voucher(self, voucher: Voucher, page: PageOffer | None, reader: Reader) -> bytes:
        """The page of a voucher, which may be genuine or not; `page` is its offer, if known."""
        code = voucher_code(self._site.code_base, voucher)
        words = WORDS[reader.language]
        return (
            self._templates[PageKind.VOUCHER]
            .render(
                self._told(page, reader) if page else {"offer": None},
                **_frame(reader, query_links),
                printed=code.printed,
                qr=qr_path(code.url),
                issued=words.issued.format(day=day_words(voucher.issued, words)),
            )
            .encode()
        )

    def notice(
        self, notice: Notice, reader: Reader, headline: str = "", *, is_single: bool = False
    ) -> bytes:
        """A page without an offer; `headline` is that of the offer that has ended.

        `is_single`: there is no such page in other languages.
        """
        words = WORDS[reader.language]
        return (
            self._templates[PageKind.NOTICE]
            .render(
                _frame(reader, None if is_single else query_links),
                headline=headline,
                sentence=getattr(words, notice),
                hint=getattr(words, f"{notice}_hint"),
            )
            .encode()
        )

    def _told(self, page: PageOffer, reader: Reader) -> dict[str, object]:
        words = WORDS[reader.language]
        offer = in_readers_language(page.offer, reader)
        return {
            "offer": offer,
            "summary": _summary(offer),
            "description": _cut(offer.description) if offer.title else "",
            "terms": _cut(offer.terms),
            "price": _lines(page.price, words) if page.price else None,
            "place": page.place,
            "picture": page.picture,
            "until": end_words(offer.valid_until, words, self._site.zone),
            "times": only_at(offer, reader.language),
        }

    def _begins(self, offer: Offer, standing: PageStanding, reader: Reader) -> str:
        if standing is not PageStanding.SOON:
            return ""
        return start_words(offer.valid_from, WORDS[reader.language], self._site.zone)


def in_readers_language(offer: Offer, reader: Reader) -> Offer:
    """The offer in the reader's language, or in the closer variant where it has one."""
    return offer.in_language(reader.tag if reader.tag in offer.i18n else reader.language)


def _styled(site: PageSite, kind: PageKind, is_static: bool) -> dict[str, str]:
    style = site.style(*_SHEETS[kind])
    return {"style": style, "policy": content_policy(style, in_page=True) if is_static else ""}


def _frame(reader: Reader, links: Links | None) -> dict[str, object]:
    return {
        "words": WORDS[reader.language],
        "language": LANGUAGES[reader.language],
        "links": links,
    }


def _lines(price: Price, words: PageWords) -> PriceLines:
    was = money(price.was, price.currency, words) if price.was is not None else ""
    now = money(price.now, price.currency, words)
    return PriceLines(now, was, price.unit, percent_off(price.percent, words))


def _summary(offer: Offer) -> str:
    """One line for previews of a link."""
    text = " ".join(f"{offer.discount}\n{offer.description}".split())
    return text if len(text) <= _LONGEST_SUMMARY else f"{text[: _LONGEST_SUMMARY - 1]}…"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 1]}…"
