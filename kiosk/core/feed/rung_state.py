"""One rung of the ladder: whether it runs, is up or rests, and how long it must prove itself."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.core.feed.feed_status import Cause, Diagnosis
from kiosk.core.feed.ladder_reason import LADDER_ADVICE, LadderReason
from kiosk.core.feed.rung import Rung, RungFault


@dataclass(frozen=True, slots=True)
class LadderPace:
    """The timing of the ladder, in seconds.

    `patience` is how long a rung may be down before the next lower one is started; each time it is
    stretched by up to the double, so that a fleet does not step down as one. A better rung must be
    up for `hold` before it serves; each fall within `steady` of its climb doubles that, up to
    `longest_hold`. A rung that a person must mend rests for `blocked`, one whose limit is used up
    for `used_up`.
    """

    patience: float = 30.0
    hold: float = 60.0
    longest_hold: float = 3600.0
    steady: float = 1800.0
    blocked: float = 3600.0
    used_up: float = 900.0


class RungState:
    """What is known of one rung. Times are monotonic seconds; `stretch` is from 1 to 2."""

    def __init__(self, rung: Rung, pace: LadderPace, *, may_rest: bool) -> None:
        self.rung = rung
        self._pace = pace
        self._may_rest = may_rest
        self._trouble: Diagnosis | None = None
        self._rests_until = -math.inf
        self._quick_falls = 0
        self._served_since = 0.0
        self.runs = False
        self.up_since: float | None = None
        self.give_up_at = math.inf

    @property
    def is_up(self) -> bool:
        return self.up_since is not None

    @property
    def proven_at(self) -> float:
        """When it may take over from a lower rung, if it stays up; infinite while it is down."""
        hold = min(self._pace.hold * 2**self._quick_falls, self._pace.longest_hold)
        return math.inf if self.up_since is None else self.up_since + hold

    def rest_ends(self, now: float) -> float:
        """When it may be started again; infinite if it need not be waited for."""
        return self._rests_until if not self.runs and self._rests_until > now else math.inf

    def up(self, now: float) -> None:
        if self.up_since is None:
            self.up_since = now
        self._trouble = None

    def down(self, trouble: Diagnosis | None, wait: float, stretch: float, now: float) -> None:
        """Note a failure; the source itself tries again in `wait` seconds."""
        if self.up_since is not None:
            self.give_up_at = now + self._pace.patience * stretch
        self.up_since, self._trouble = None, trouble or self._trouble
        if trouble and self._may_rest and (rest := self._rest(trouble)):
            self.give_up_at, self._rests_until = now, now + max(rest * stretch, wait)

    def start(self, stretch: float, now: float) -> None:
        """Let it run, unless it rests or runs already."""
        if self._rests_until > now:
            self.stop()
        elif not self.runs:
            self.runs, self.give_up_at = True, now + self._pace.patience * stretch

    def stop(self) -> None:
        self.runs, self.up_since = False, None

    def serves(self, now: float) -> None:
        self._served_since = now

    def fell(self, now: float) -> None:
        """Note that another rung took over. Each steady time of service forgives a quick fall."""
        steady = int((now - self._served_since) / self._pace.steady)
        most = math.ceil(math.log2(self._pace.longest_hold / self._pace.hold))
        self._quick_falls = (
            max(self._quick_falls - steady, 0) if steady else min(self._quick_falls + 1, most)
        )

    def fault(self) -> RungFault:
        """Why it does not serve."""
        if (trouble := self._trouble) is not None:
            return RungFault(self.rung, trouble.reason, trouble.notes, trouble.sentence)
        reason = LadderReason.PROVING if self.is_up else LadderReason.TRYING
        return RungFault(self.rung, reason, (), LADDER_ADVICE[reason].sentence())

    def _rest(self, trouble: Diagnosis) -> float:
        if trouble.cause is Cause.QUOTA:
            return self._pace.used_up
        return self._pace.blocked if trouble.blocked else 0.0
