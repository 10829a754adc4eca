"""The clock of the kiosk: this computer's, corrected by what servers say, and watched for jumps."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk.core.feed.clock import ClockLimits, is_believable, skew_from

log = logging.getLogger(__name__)

_LOOK_EVERY_S = 5.0
# Less is an NTP daemon slewing, or a busy machine.
_JUMP_S = 10.0


class Clock:
    """`on_turn` is called when the time it tells has changed other than by passing.

    `steady` counts seconds and never jumps; while a machine sleeps it may stand still.
    """

    def __init__(
        self,
        limits: ClockLimits,
        on_turn: Callable[[], None],
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limits = limits
        self._on_turn = on_turn
        self._wall = wall
        self._steady = steady
        self.skew = timedelta()
        self._believed = self._judge()
        if not self._believed:
            log.warning("this computer's clock cannot be right: %s", self._own())

    def now(self) -> datetime:
        """UTC, corrected."""
        return self._own() + self.skew

    @property
    def is_believed(self) -> bool:
        """False: nobody can say which offers with a beginning or an end are valid."""
        return self._believed

    def learn(self, date: str, asked: float, answered: float) -> None:
        """A server's `Date`, as `skew_from` takes it; only of a server that proved who it is."""
        skew = skew_from(date, asked, answered)
        if skew is None or abs(skew - self.skew) < timedelta(seconds=1):
            return
        self.skew = skew
        log.info("this computer's clock is %+.0f s from the server's", -skew.total_seconds())
        self._turn()

    async def watch(self, on_jump: Callable[[], None]) -> None:
        """Call `on_jump` when the clock was set or the machine slept: trust no socket then."""
        lead = self._wall() - self._steady()
        while True:
            await asyncio.sleep(_LOOK_EVERY_S)
            before, lead = lead, self._wall() - self._steady()
            if abs(lead - before) < _JUMP_S:
                continue
            log.warning("the clock jumped by %+.0f s, or the machine slept", lead - before)
            self.skew = timedelta()
            self._turn()
            on_jump()

    def _turn(self) -> None:
        believed = self._judge()
        if believed is not self._believed:
            log.warning("this computer's clock is %s", "believed" if believed else "not believed")
        self._believed = believed
        self._on_turn()

    def _judge(self) -> bool:
        return is_believable(self._own(), self.skew, self._limits)

    def _own(self) -> datetime:
        return datetime.fromtimestamp(self._wall(), UTC)
