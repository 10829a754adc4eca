"""Dims the screen while the store is closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from kiosk.core.wall.opening_hours import OpeningHours, is_open, next_change

# Timers drift and the clock may be set: checking regularly corrects both.
_LONGEST_SLEEP_S = 300.0
DIMMED = 0.7
DARK = 1.0


class HoursWatch:
    """Dims the screen outside opening hours.

    `outside` is the dimming while closed, 0 to 1. `show` is called only when it changes.
    `local_now` is the store's time, or None while it is unknown: then the store counts as open,
    since a dark wall in front of customers is worse than a bright one in an empty shop.
    """

    def __init__(
        self,
        hours: OpeningHours,
        outside: float,
        local_now: Callable[[], datetime | None],
        show: Callable[[float], None],
    ) -> None:
        self._hours = hours
        self._outside = outside
        self._local_now = local_now
        self._show = show
        self._shown = 0.0

    async def run(self) -> None:
        while True:
            pause = self.look()
            await asyncio.sleep(pause)

    def look(self) -> float:
        """Show the dimming that is due now; returns the seconds until the next look."""
        now = self._local_now()
        dim = self._outside if now and not is_open(self._hours, now) else 0.0
        if dim != self._shown:
            self._shown = dim
            self._show(dim)
        change = next_change(self._hours, now) if now else None
        pause = (change - now).total_seconds() if change and now else _LONGEST_SLEEP_S
        return min(max(pause, 0.05), _LONGEST_SLEEP_S)
