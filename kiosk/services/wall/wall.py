"""The wall: makes cards of the board when the board, a picture or the time changes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Protocol

import msgspec

from kiosk.core.counter.code import wall_code
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.preview import Preview, to_show
from kiosk.core.wall.card import Card
from kiosk.core.wall.category import category_of
from kiosk.core.wall.placement import by_importance, next_turn, showable
from kiosk.core.wall.price import price_tag
from kiosk.core.wall.qr import QrPicture, qr_picture
from kiosk.core.wall.recurring import Pauses
from kiosk.core.wall.shown_time import hour_at
from kiosk.core.wall.times_words import only_at
from kiosk.core.wall.variant import Arm, arm_of, in_arm, is_tested, next_hour

# asyncio's timers drift with the monotonic clock; an hourly check corrects them.
_LONGEST_SLEEP_S = 3600.0


# Making a code takes milliseconds, during which neither socket nor screen is served.
_MADE_AT_ONCE = 16
# At the start neither waits: more than a screen shows, and what comes later disturbs no page.
_MADE_AT_FIRST = 48


# An offer, the files of its pictures, the language, whether it is in preview and when it pauses:
# what its card is made from.
_Source = tuple[Offer, tuple[Path | None, ...], str, bool, datetime | None]


class _Made(msgspec.Struct, frozen=True):
    """A card and the values it was made from."""

    source: _Source
    card: Card


class OfferPictures(Protocol):
    """The pictures of offers, as far as they are cached."""

    def path(self, url: str) -> Path | None: ...

    def facts(self, url: str) -> str: ...

    async def fetch_missing(self, wanted: Mapping[str, int]) -> None: ...


class _NoPictures:
    """Stands in where cards have no pictures."""

    def path(self, _url: str) -> None:
        return None

    def facts(self, _url: str) -> str:
        return ""

    async def fetch_missing(self, _wanted: Mapping[str, int]) -> None:
        return


NO_PICTURES = _NoPictures()


class Wall:
    """Shows cards first and requests pictures afterwards: a slow picture delays no offer."""

    def __init__(
        self,
        store: str,
        code_base_url: str,
        show: Callable[[tuple[Card, ...]], None],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        zone: tzinfo = UTC,
        pictures: OfferPictures = NO_PICTURES,
        language: str = "",
    ) -> None:
        """Create the wall. `language` is a code like "de"; empty: each offer's own language.

        `zone` is the store's, by whose clock offers hold and variants take turns.
        """
        self._store = store
        self._code_base_url = code_base_url
        self._show = show
        self._clock = clock
        self._pauses = Pauses(zone)
        self._clock_believed = True
        self._pictures = pictures
        self._language = language
        self._zone = zone
        self._cards: dict[str, _Made] = {}
        self._board = Board()
        self._previews: tuple[Preview, ...] = ()
        self._refresh_waits = False
        self._in_bulk = False
        self._whole = asyncio.Event()
        self._turned = asyncio.Event()
        self._pictures_wanted = asyncio.Event()

    def first_cards(self, board: Board, *, clock_believed: bool) -> tuple[Card, ...]:
        """The cards of the board that the last run has left, made before the loop runs.

        With many offers only the most important ones; the rest is shown once the loop runs.
        """
        self._board = board
        self._clock_believed = clock_believed
        self._renew_cards(_MADE_AT_FIRST)
        return tuple(entry.card for entry in self._cards.values())

    def take_pictures_from(self, pictures: OfferPictures) -> None:
        """Take all pictures from there from now on. Called before the loop runs."""
        self._pictures = pictures

    def set_board(self, board: Board) -> None:
        """Set the board, on the loop. Changes in quick succession become one refresh."""
        self._board = board
        self._refresh_soon()
        self._turned.set()
        self._pictures_wanted.set()

    def set_previews(self, previews: tuple[Preview, ...]) -> None:
        """Set the offers in preview that this kiosk may show."""
        if previews != self._previews:
            self._previews = previews
            self._refresh_soon()
            self._pictures_wanted.set()

    def clock_turned(self, *, believed: bool) -> None:
        """React to a clock change. While the clock is doubtful, time-limited offers are hidden."""
        self._clock_believed = believed
        self.refresh()
        self._turned.set()

    def set_language(self, language: str) -> None:
        """Set the language the customer reads, as a code like "de"."""
        if language != self._language:
            self._language = language
            self.refresh()

    def refresh(self) -> None:
        """Show the offers that hold now. Many new offers are made into cards a few at a time."""
        behind = self._renew_cards(_MADE_AT_ONCE)
        self._show(tuple(entry.card for entry in self._cards.values()))
        if behind:
            self._refresh_soon()
        else:
            self._whole.set()

    def _renew_cards(self, most: int) -> bool:
        """Make at most so many cards of offers that hold now; return whether more are missing."""
        now = self._clock()
        shown = showable(
            self._board, self._store, now, self._zone, clock_believed=self._clock_believed
        )
        previewed = to_show(self._previews, self._board, self._store, now)
        offers = by_importance((*shown, *previewed)) if previewed else shown
        hour = hour_at(now, self._zone)
        cards: dict[str, _Made] = {}
        made, behind = 0, False
        missing = sum(offer.id not in self._cards for offer in offers)
        self._in_bulk = missing > most or (self._in_bulk and missing > 0)
        for first in offers:
            offer = in_arm(first, arm_of(first, self._store, hour)) if first.variant else first
            source = self._source(offer, now, is_preview=first in previewed)
            card = self._cards.get(offer.id)
            if card is None or card.source != source:
                if made < most:
                    card = _Made(source, self._card(source, card))
                    made += 1
                else:
                    behind = True
            if card is not None:
                cards[offer.id] = card
        self._cards = cards
        return behind

    async def whole(self) -> None:
        """Wait until everything due has been shown."""
        await self._whole.wait()

    def _refresh_soon(self) -> None:
        if not self._refresh_waits:
            self._refresh_waits = True
            self._whole.clear()
            asyncio.get_running_loop().call_soon(self._refresh_now)

    def _refresh_now(self) -> None:
        self._refresh_waits = False
        self.refresh()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._turn_by_the_clock())
            tasks.create_task(self._fetch_pictures())

    async def _turn_by_the_clock(self) -> None:
        """Refresh whenever an offer begins or ends, independently of slow pictures."""
        while True:
            self._turned.clear()
            now = self._clock()
            turns = (next_turn(self._board, now, self._zone), self._next_arm(now))
            pauses = [(turn - now).total_seconds() for turn in turns if turn]
            pause = min(pauses, default=_LONGEST_SLEEP_S)
            try:
                async with asyncio.timeout(min(max(pause, 0.05), _LONGEST_SLEEP_S)):
                    await self._turned.wait()
            except TimeoutError:
                self.refresh()

    def _next_arm(self, now: datetime) -> datetime | None:
        """When offers under test change to their other variant; None if none is."""
        tested = any(map(is_tested, self._board.offers.values()))
        return next_hour(now, self._zone) if tested else None

    async def _fetch_pictures(self) -> None:
        while True:
            await self._pictures_wanted.wait()
            self._pictures_wanted.clear()
            wanted: dict[str, int] = {}
            for url, version in _urls(self._board, self._store, self._previews):
                wanted[url] = max(version, wanted.get(url, 0))
            await self._pictures.fetch_missing(wanted)

    def _source(self, offer: Offer, now: datetime, *, is_preview: bool) -> _Source:
        """The values an offer's card is made from; a card with the same source is reused."""
        path = self._pictures.path
        first = path(offer.image) if offer.image else None
        others = tuple(path(url) for url in offer.images) if offer.images else ()
        pause = self._pauses.of(offer, now)
        return offer, (first, *others), self._language, is_preview, pause

    def _card(self, source: _Source, before: _Made | None) -> Card:
        offer = source[0].in_language(self._language)
        code = wall_code(self._code_base_url, offer.number, offer.id)
        # The code names nothing but the offer's number and id.
        if before and before.card.number == offer.number:
            picture = QrPicture(before.card.qr, before.card.modules)
        else:
            picture = qr_picture(code.url)
        return Card(
            offer_id=offer.id,
            number=offer.number,
            title=offer.headline,
            description=offer.description if offer.title else "",
            discount=offer.discount,
            terms=offer.terms,
            image=self._picture(offer.image),
            qr=picture.png,
            code=code.printed,
            modules=picture.modules,
            valid_until=offer.valid_until,
            price=price_tag(offer, offer.discount, self._language),
            category=category_of(offer.category, self._language),
            featured=offer.featured,
            priority=offer.priority,
            location=offer.location,
            till_hint=offer.till_hint,
            focus=offer.image_focus,
            fit=offer.image_fit,
            images=tuple(filter(None, map(self._picture, offer.images))),
            till_code=offer.till_code,
            in_bulk=before.card.in_bulk if before else self._in_bulk,
            times=only_at(offer, self._language),
            pause=source[4],
            preview=source[3],
        )

    def _picture(self, url: str) -> str:
        """The file URL of a picture, with its facts as the fragment; empty without a file."""
        file = self._pictures.path(url) if url else None
        if file is None:
            return ""
        facts = self._pictures.facts(url)
        return f"{file.as_uri()}#{facts}" if facts else file.as_uri()


def _urls(board: Board, store: str, previews: tuple[Preview, ...]) -> Iterator[tuple[str, int]]:
    """The pictures of the board with the versions of their offers; the first of each come first.

    A page that shows all of an offer's pictures is opened only in the store that has the offer.
    """
    for offer in (*board.offers.values(), *(preview.offer for preview in previews)):
        for arm in (offer, in_arm(offer, Arm.B)) if is_tested(offer) else (offer,):
            yield arm.image, offer.modified
    for offer in board.offers.values():
        if offer.is_for(store):
            yield from ((url, offer.modified) for url in offer.images)
