"""The numbers of today and of the last week, for staff."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.core.feed.board import Board
from kiosk.core.wall.offer_numbers import OfferNumbers, by_attention
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.stats import StatStore

log = logging.getLogger(__name__)

WEEK = timedelta(days=6)
_PATIENCE_S = 2.0


@dataclass(frozen=True, slots=True)
class Numbers:
    """Those of today, and of the last seven days with today."""

    today: tuple[OfferNumbers, ...]
    week: tuple[OfferNumbers, ...]


class NumbersDesk:
    def __init__(
        self,
        stats: StatStore,
        disk: WorkerThread,
        board: Callable[[], Board],
        today: Callable[[], date],
        keep: Callable[[], Awaitable[None]],
    ) -> None:
        """Create the desk. `today` is the store's; `keep` writes what was counted just now."""
        self._stats = stats
        self._disk = disk
        self._board = board
        self._today = today
        self._keep = keep

    async def read(self) -> Numbers | None:
        """Return the numbers; None if they cannot be read."""
        # A disk that is slow leaves out the last minutes.
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE_S):
                await self._keep()
        today, offers = self._today(), self._board().offers.values()
        try:
            of_today = await self._disk.run(self._stats.sums, today, today)
            of_week = await self._disk.run(self._stats.sums, today - WEEK, today)
        except StoreError as error:
            log.warning("the numbers cannot be read: %s", error)
            return None
        return Numbers(by_attention(of_today, offers), by_attention(of_week, offers))
