"""The clock of the kiosk: this computer's, corrected by what servers say, and watched for jumps."""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk.core.feed.capture_time import Reading, Stamp, TimeNow
from kiosk.core.feed.clock import ClockLimits, is_believable, is_known, skew_from
from kiosk.services.feed.boot import Boot, this_boot

log = logging.getLogger(__name__)

_LOOK_EVERY_S = 5.0
# Less is an NTP daemon slewing, or a busy machine.
_JUMP_S = 10.0


class Clock:
    """`on_turn` is called when the time it tells has changed other than by passing.

    `steady` counts seconds and never jumps; while a machine sleeps it may stand still. `boot`
    ties moments of one start of the computer together.
    """

    def __init__(
        self,
        limits: ClockLimits,
        on_turn: Callable[[], None],
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        boot: Boot | None = None,
    ) -> None:
        self._limits = limits
        self._on_turn = on_turn
        self._wall = wall
        self._steady = steady
        self.skew = timedelta()
        self._boot = boot or this_boot()
        self._told_lead = math.nan
        self._jumped = False
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

    @property
    def is_told(self) -> bool:
        """A server has told its time since the start, or since the clock last jumped."""
        return abs(self._lead() - self._told_lead) < _JUMP_S

    @property
    def is_known(self) -> bool:
        """The time may stand as evidence: a server has told it, and nothing speaks against it."""
        return self.is_told and is_known(self._own(), self.skew, self._limits)

    def moment(self) -> datetime | None:
        """The time to remember; None while it is not believed, or may have been set wrong."""
        return self.now() if self._believed and not self._jumped else None

    def time_now(self) -> TimeNow:
        """What is known of the time; may be called on any thread."""
        reading = Reading(self._boot.id, self._boot.seconds(), self._wall())
        told, known = self.is_told, self.is_known
        earliest = self._limits.earliest.timestamp()
        return TimeNow(reading, self.skew.total_seconds(), told, known, earliest)

    def stamp(self) -> Stamp:
        """The time of what is captured now, and what it is worth."""
        return self.time_now().stamp()

    def learn(self, date: str, asked: float, answered: float) -> None:
        """A server's `Date`, as `skew_from` takes it; only of a server that proved who it is."""
        skew = skew_from(date, asked, answered)
        if skew is None:
            return
        self._told_lead, self._jumped = self._lead(), False
        if abs(skew - self.skew) >= timedelta(seconds=1):
            self.skew = skew
            log.info("this computer's clock is %+.0f s from the server's", -skew.total_seconds())
        elif self._judge() is self._believed:
            return
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
            self.skew, self._told_lead, self._jumped = timedelta(), math.nan, True
            self._turn()
            on_jump()

    def _turn(self) -> None:
        believed = self._judge()
        if believed is not self._believed:
            log.warning("this computer's clock is %s", "believed" if believed else "not believed")
        self._believed = believed
        self._on_turn()

    def _judge(self) -> bool:
        return is_believable(self._own(), self.skew, self._limits, told=self.is_told)

    def _lead(self) -> float:
        return self._wall() - self._boot.seconds()

    def _own(self) -> datetime:
        return datetime.fromtimestamp(self._wall(), UTC)
