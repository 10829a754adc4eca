"""Starts the kiosk anew when the org wants it, while no customer is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from kiosk.core.fleet.order import Order
from kiosk.core.wall.opening_hours import OpeningHours, is_open, next_change

_LOOK_EVERY_S = 60.0
# The report of the order goes out first.
_REPORT_S = 10.0


class NewStart:
    """Ends the kiosk for a new start, at closing time or at once.

    `local_now` is the store's time, or None while it is unknown. `start_anew` ends the kiosk.
    """

    def __init__(
        self,
        hours: OpeningHours,
        local_now: Callable[[], datetime | None],
        start_anew: Callable[[], None],
        report_s: float = _REPORT_S,
    ) -> None:
        self._hours = hours
        self._local_now = local_now
        self._start_anew = start_anew
        self._report_s = report_s
        self._at_once = False
        self._ordered = asyncio.Event()

    async def order(self, order: Order) -> str:
        """Plan the new start; the text says when. A shop that never closes gets it at once."""
        self.plan(now=order.args.now)
        return "starting anew" if self._at_once or self._is_closed() else "after closing time"

    def plan(self, *, now: bool) -> None:
        """Plan the new start: at closing time, or `now`."""
        self._at_once = now or not self._closes()
        self._ordered.set()

    async def run(self) -> None:
        """Wait for an order, and for closing time."""
        await self._ordered.wait()
        await asyncio.sleep(self._report_s)
        while True:
            if self._at_once or self._is_closed():
                break
            await asyncio.sleep(_LOOK_EVERY_S)
        self._start_anew()
        await asyncio.Event().wait()

    def _closes(self) -> bool:
        now = self._local_now()
        return now is None or next_change(self._hours, now) is not None

    def _is_closed(self) -> bool:
        now = self._local_now()
        return now is not None and not is_open(self._hours, now)
