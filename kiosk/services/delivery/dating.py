"""Dating: rows that were captured while nobody knew the time get the right one before they go."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from kiosk.core.delivery.row_kind import RowKind
from kiosk.core.feed.capture_time import Reading, dated
from kiosk.services.feed.clock import Clock


class Dating:
    """`ask` lets a server tell its time to the clock; it raises CallError."""

    def __init__(self, clock: Clock, ask: Callable[[], Awaitable[None]]) -> None:
        self._clock = clock
        self._ask = ask

    async def be_told(self) -> None:
        """Raises CallError: no server could be asked. A server may still tell no time."""
        if not self._clock.is_told:
            await self._ask()

    def of(self, kind: RowKind) -> Callable[[bytes, Reading], bytes]:
        """Dates the body of a row of that kind, by what is known when it is called."""
        return lambda body, then: dated(body, kind.moments, then, self._clock.time_now())
