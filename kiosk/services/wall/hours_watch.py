"""Dims the screen while the store is closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from kiosk.core.wall.opening_hours import OpeningHours, is_open, next_change

# Timers drift, and the clock may be set: a look now and then corrects both.
_LONGEST_SLEEP_S = 300.0
DIMMED = 0.7
DARK = 1.0


class HoursWatch:
    """`outside` is how dark it is while closed, 0 to 1; `show` is told only what changes.

    `local_now` is the store's time, None while nobody can tell it: then the store counts as open,
    for a dark wall before customers is worse than a bright one before nobody.
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
        """Show what is due; seconds until the next look."""
        now = self._local_now()
        dim = self._outside if now and not is_open(self._hours, now) else 0.0
        if dim != self._shown:
            self._shown = dim
            self._show(dim)
        change = next_change(self._hours, now) if now else None
        pause = (change - now).total_seconds() if change and now else _LONGEST_SLEEP_S
        return min(max(pause, 0.05), _LONGEST_SLEEP_S)
