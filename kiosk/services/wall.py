"""The wall: turns the board into cards whenever the board, a picture or the clock says so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.board import Board
from kiosk.core.card import Card
from kiosk.core.code import wall_code
from kiosk.core.offer import Offer
from kiosk.core.placement import next_turn, showable
from kiosk.core.qr import qr_picture
from kiosk.services.images import Images

# asyncio's timers drift with the monotonic clock; a look once an hour corrects them.
_LONGEST_SLEEP_S = 3600.0


@dataclass(frozen=True, slots=True)
class _Made:
    """A card, and what it was made from."""

    source: tuple[Offer, Path | None, str]
    card: Card


class Wall:
    """Shows cards first and fetches pictures after: a slow picture holds no offer back."""

    def __init__(
        self,
        store: str,
        code_base_url: str,
        show: Callable[[tuple[Card, ...]], None],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store = store
        self._code_base_url = code_base_url
        self._show = show
        self._clock = clock
        self._clock_believed = True
        self._language = ""
        self._cards: dict[str, _Made] = {}
        self._board = Board()
        self._images: Images | None = None
        self._turned = asyncio.Event()
        self._pictures_wanted = asyncio.Event()

    def use_images(self, images: Images) -> None:
        self._images = images

    def set_board(self, board: Board) -> None:
        self._board = board
        self.refresh()
        self._turned.set()
        self._pictures_wanted.set()

    def clock_turned(self, *, believed: bool) -> None:
        """The clock was set. With one that may be wrong, time-limited offers are not shown."""
        self._clock_believed = believed
        self.refresh()
        self._turned.set()

    def set_language(self, language: str) -> None:
        """The language the customer reads, as a code like "de"."""
        if language != self._language:
            self._language = language
            self.refresh()

    def refresh(self) -> None:
        offers = showable(
            self._board, self._store, self._clock(), clock_believed=self._clock_believed
        )
        self._cards = {offer.id: self._made(offer) for offer in offers}
        self._show(tuple(made.card for made in self._cards.values()))

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._turn_by_the_clock())
            tasks.create_task(self._fetch_pictures())

    async def _turn_by_the_clock(self) -> None:
        """Refresh when an offer begins or ends; no slow picture may hold this back."""
        while True:
            self._turned.clear()
            now = self._clock()
            turn = next_turn(self._board, now)
            pause = (turn - now).total_seconds() if turn else _LONGEST_SLEEP_S
            try:
                async with asyncio.timeout(min(max(pause, 0.05), _LONGEST_SLEEP_S)):
                    await self._turned.wait()
            except TimeoutError:
                self.refresh()

    async def _fetch_pictures(self) -> None:
        while True:
            await self._pictures_wanted.wait()
            self._pictures_wanted.clear()
            if self._images:
                await self._images.fetch_missing([o.image for o in self._board.offers.values()])

    def _made(self, offer: Offer) -> _Made:
        """The offer's card; one whose offer, picture and language are the same is kept."""
        file = self._images.path(offer.image) if self._images and offer.image else None
        source = (offer, file, self._language)
        standing = self._cards.get(offer.id)
        if standing and standing.source == source:
            return standing
        return _Made(source, self._card(offer.in_language(self._language), file))

    def _card(self, offer: Offer, file: Path | None) -> Card:
        code = wall_code(self._code_base_url, offer.number, offer.id)
        picture = qr_picture(code.url)
        return Card(
            offer_id=offer.id,
            number=offer.number,
            title=offer.headline,
            description=offer.description if offer.title else "",
            discount=offer.discount,
            terms=offer.terms,
            image=file.as_uri() if file else "",
            qr=picture.png,
            code=code.printed,
            modules=picture.modules,
            valid_until=offer.valid_until,
        )
