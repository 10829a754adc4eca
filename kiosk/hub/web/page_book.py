"""The offers behind the codes, read from the shelf once for many pages."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from kiosk.hub.pages.book import OfferBook, read_book
from kiosk.hub.redis.connection import RedisUnavailableError
from kiosk.hub.redis.shelf import Shelf

log = logging.getLogger(__name__)

# A withdrawal is on the pages this much later at most, and browsers keep a page for longer.
LOOK_S = 5.0


class PageBook:
    """The newest book that this process knows.

    A lost Redis takes no page away: the last book counts on.
    """

    def __init__(self, shelf: Shelf, clock: Callable[[], float] = time.monotonic) -> None:
        self._shelf = shelf
        self._clock = clock
        self._book: OfferBook | None = None
        self._made_of: tuple[str, dict[str, str]] | None = None
        self._looked = -LOOK_S
        self._looking = asyncio.Lock()

    async def book(self) -> OfferBook | None:
        """The book, at most a few seconds old; None before the worker has put out any offers."""
        if self._clock() - self._looked >= LOOK_S:
            await self._look()
        return self._book

    async def _look(self) -> None:
        if self._looking.locked() and self._book is not None:
            # Whoever looks does it for all; nobody else waits.
            return
        async with self._looking:
            if self._clock() - self._looked < LOOK_S:
                return
            try:
                offers = await self._shelf.offers()
            except RedisUnavailableError as error:
                log.warning("the pages go on with the offers they know: %s", error)
                if self._book is None:
                    raise
                self._looked = self._clock()
                return
            self._looked = self._clock()
            if offers is None:
                return
            made_of = (offers.etag, offers.pictures)
            if made_of != self._made_of:
                # 5,000 offers take a second: another thread's, or no kiosk would be answered.
                book = await asyncio.to_thread(read_book, offers.body, offers.pictures)
                self._book, self._made_of = book, made_of
