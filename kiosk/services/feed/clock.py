"""The kiosk's clock: the computer's, corrected by server times and watched for jumps."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk.core.feed.capture_time import Reading, Stamp, TimeNow
from kiosk.core.feed.clock import ClockLimits, is_believable, is_known, skew_from
from kiosk.services.feed.boot import Boot, this_boot
from kiosk.services.threads.common_moments import until_common_moment

log = logging.getLogger(__name__)

_LOOK_EVERY_S = 5.0
# Smaller changes come from an NTP daemon adjusting the clock, or from a busy machine.
_JUMP_S = 10.0


class Clock:
    """The corrected clock. `on_turn` is called when its time or its reliability changes.

    `steady` counts seconds and never jumps, but may stop while the machine sleeps. `boot` links
    moments within one start of the computer. `is_kept` tells whether time servers keep this
    computer's clock, given what it shows.
    """

    def __init__(
        self,
        limits: ClockLimits,
        on_turn: Callable[[], None],
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        boot: Boot | None = None,
        is_kept: Callable[[float], bool] = lambda _wall: False,
    ) -> None:
        self._limits = limits
        self._on_turn = on_turn
        self._wall = wall
        self._steady = steady
        self.skew = timedelta()
        self._boot = boot or this_boot()
        self._told_lead = math.nan
        self._is_kept = is_kept
        # The last agreement with a server: how far the clock had run then, and the difference.
        self._agreed_lead, self._agreed_skew = math.nan, timedelta()
        self._jumped = False
        self._believed = self._judge()
        if not self._believed:
            log.warning("this computer's clock cannot be right: %s", self._own())

    def now(self) -> datetime:
        """Return the corrected time in UTC."""
        return self._own() + self.skew

    @property
    def is_believed(self) -> bool:
        """Whether the clock can decide which offers with a start or an end are valid."""
        return self._believed

    @property
    def is_told(self) -> bool:
        """Whether a server has sent its time since the start or the last jump of the clock."""
        return abs(self._lead() - self._told_lead) < _JUMP_S

    @property
    def is_known(self) -> bool:
        """Whether the time may serve as evidence: a server sent it and nothing contradicts it."""
        return self.is_told and is_known(self._own(), self.skew, self._limits)

    @property
    def is_fine(self) -> bool:
        """Whether it is right to some milliseconds: time servers keep it, and nothing corrects."""
        return not self.skew and self._is_kept(self._wall())

    def moment(self) -> datetime | None:
        """Return the time to record; None while it is not believed or may be set wrong."""
        return self.now() if self._believed and not self._jumped else None

    def time_now(self) -> TimeNow:
        """Return what is known about the time. Safe to call on any thread."""
        reading = Reading(self._boot.id, self._boot.seconds(), self._wall())
        told, known = self.is_told, self.is_known
        earliest = self._limits.earliest.timestamp()
        skew = self.skew if known else self._skew_in_doubt()
        return TimeNow(reading, skew.total_seconds(), told, known, earliest)

    def _skew_in_doubt(self) -> timedelta:
        """The better time where a server contradicts this clock, and both could be right.

        A clock that agreed with a server and was not set since, or that time servers keep, has a
        second witness; the server has none.
        """
        if abs(self.skew) <= self._limits.allowed_skew:
            return self.skew
        if abs(self._lead() - self._agreed_lead) < _JUMP_S:
            return self._agreed_skew
        return timedelta() if self._is_kept(self._wall()) else self.skew

    def stamp(self) -> Stamp:
        """Return the capture time for this moment and how reliable it is."""
        return self.time_now().stamp()

    def learn(self, date: str, asked: float, answered: float) -> None:
        """Learn from a server's `Date`; pass only those of authenticated servers.

        The arguments are those of `skew_from`.
        """
        skew = skew_from(date, asked, answered)
        if skew is None:
            return
        self._told_lead, self._jumped = self._lead(), False
        if abs(skew) <= self._limits.allowed_skew:
            self._agreed_lead, self._agreed_skew = self._told_lead, skew
        if abs(skew - self.skew) >= timedelta(seconds=1):
            self.skew = skew
            log.info("this computer's clock is %+.0f s from the server's", -skew.total_seconds())
        elif self._judge() is self._believed:
            return
        self._turn()

    async def watch(self, on_jump: Callable[[], None]) -> None:
        """Call `on_jump` when the clock was set or the machine slept; sockets may then be dead."""
        lead = self._wall() - self._steady()
        while True:
            await until_common_moment(_LOOK_EVERY_S)
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
