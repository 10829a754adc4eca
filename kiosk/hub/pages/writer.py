"""Writes the pages: HTML of an offer, of a voucher, and of what is not there."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk.core.counter.crockford import check_character, in_fours
from kiosk.core.counter.till_code import last_day
from kiosk.core.counter.till_symbol import TillMark, till_mark
from kiosk.core.counter.voucher import Voucher, voucher_code
from kiosk.core.feed.offer import Offer
from kiosk.core.languages import LANGUAGES
from kiosk.core.wall.price import PriceTag, price_tag
from kiosk.core.wall.times_words import only_at
from kiosk.hub.pages.book import PageOffer, PageStanding
from kiosk.hub.pages.days import day_words, end_words, start_words
from kiosk.hub.pages.language import Reader
from kiosk.hub.pages.qr_svg import qr_path
from kiosk.hub.pages.saved_picture import SavedVoucher, saved_picture
from kiosk.hub.pages.site import TEMPLATES, PageSite, content_policy
from kiosk.hub.pages.till_svg import till_path
from kiosk.hub.pages.words import WORDS

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


Links = Callable[[str], str]


def query_links(language: str) -> str:
    """The address of the same page in another language, where a server answers."""
    return f"?l={language}"


def query_picture(language: str) -> str:
    """The address of the page's picture to save, where a server answers."""
    return f"?l={language}&save=1"


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
            logo=site.logo,
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
        self,
        page: PageOffer,
        standing: PageStanding,
        reader: Reader,
        links: Links = query_links,
        picture: str = "",
    ) -> bytes:
        """The page of an offer that holds now or soon; `picture`: where its picture is."""
        code, url = self._wall_code(page)
        return (
            self._templates[PageKind.OFFER]
            .render(
                self._told(page, reader),
                **_frame(reader, links),
                code=code,
                printed=in_fours(code),
                qr=qr_path(url),
                save=picture or query_picture(reader.language),
                begins=self._begins(page.offer, standing, reader),
            )
            .encode()
        )

    def offer_picture(self, page: PageOffer, reader: Reader) -> bytes:
        """The PNG of an offer that a customer saves."""
        code, url = self._wall_code(page)
        return saved_picture(self._saved(page, reader, url, in_fours(code)))

    def voucher_picture(self, voucher: Voucher, page: PageOffer | None, reader: Reader) -> bytes:
        """The PNG of a voucher that a customer saves."""
        code = voucher_code(self._site.code_base, voucher)
        words = WORDS[reader.language]
        good_once = (words.good_once,)
        return saved_picture(self._saved(page, reader, code.url, code.printed, good_once))

    def voucher(self, voucher: Voucher, page: PageOffer | None, reader: Reader) -> bytes:
        """The page of a voucher, which may be genuine or not; `page` is its offer, if known."""
        code = voucher_code(self._site.code_base, voucher)
        words = WORDS[reader.language]
        return (
            self._templates[PageKind.VOUCHER]
            .render(
                self._told(page, reader) if page else {"offer": None, "lowest": ""},
                **_frame(reader, query_links),
                printed=code.printed,
                qr=qr_path(code.url),
                save=query_picture(reader.language),
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
        offer = in_readers_language(page.offer, reader)
        words = WORDS[reader.language]
        price = price_tag(offer, offer.discount, reader.tag)
        return {
            "offer": offer,
            "summary": _summary(offer),
            "description": _cut(offer.description) if offer.title else "",
            "terms": _cut(offer.terms),
            "price": price if price.text else None,
            "priced": _both(price, words.priced) if price.was else "",
            "lowest": words.lowest.format(was=price.was) if price.was else "",
            "discount": price.words,
            "pictures": page.pictures,
            "till": till_path(self._till(offer)),
            "until": end_words(offer.valid_until, words, self._site.zone),
            "times": only_at(offer, reader.language),
        }

    def _saved(
        self,
        page: PageOffer | None,
        reader: Reader,
        url: str,
        printed: str,
        notes: tuple[str, ...] = (),
    ) -> SavedVoucher:
        brand = self._site.brand
        if page is None:
            return SavedVoucher(url, printed, brand, notes=notes)
        words = WORDS[reader.language]
        offer = in_readers_language(page.offer, reader)
        price = price_tag(offer, offer.discount, reader.tag)
        until = end_words(offer.valid_until, words, self._site.zone)
        lowest = words.lowest.format(was=price.was) if price.was else ""
        return SavedVoucher(
            *(url, printed, brand, price.percent or price.words, offer.headline),
            price=_both(price, words.priced),
            notes=(*notes, until, offer.location, lowest),
            till=self._till(offer),
        )

    def _wall_code(self, page: PageOffer) -> tuple[str, str]:
        """The code in clear, and what is in the QR code."""
        code = page.body + check_character(page.body)
        base = self._site.code_base
        return code, f"{base}/O/{code}" if base else code

    def _till(self, offer: Offer) -> TillMark:
        return till_mark(offer.till_code, last_day(offer.valid_until, self._site.zone), rows=44)

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


def _both(price: PriceTag, priced: str) -> str:
    """The price now, with the one before in words if there was a higher one."""
    return priced.format(now=price.text, was=price.was) if price.was else price.text


def _summary(offer: Offer) -> str:
    """One line for previews of a link."""
    text = " ".join(f"{offer.discount}\n{offer.description}".split())
    return text if len(text) <= _LONGEST_SUMMARY else f"{text[: _LONGEST_SUMMARY - 1]}…"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 1]}…"
