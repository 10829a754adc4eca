"""Corrects the capture times of rows, before delivery, once a server has sent the time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from kiosk.core.delivery.row_kind import RowKind
from kiosk.core.feed.capture_time import Reading, dated
from kiosk.services.feed.clock import Clock


class Dating:
    """Corrects capture times by the clock.

    `ask` contacts a server, whose reply sets the clock; it raises CallError or
    CallFaultError.
    """

    def __init__(self, clock: Clock, ask: Callable[[], Awaitable[None]]) -> None:
        self._clock = clock
        self._ask = ask

    async def be_told(self) -> None:
        """Ask a server for the time unless it is known; the reply may still lack a time.

        Raises what `ask` does if no server could be reached.
        """
        if not self._clock.is_told:
            await self._ask()

    def of(self, kind: RowKind) -> Callable[[bytes, Reading], bytes]:
        """Return a function that corrects the times in the body of a row of that kind."""
        return lambda body, then: dated(body, kind.moments, then, self._clock.time_now())
