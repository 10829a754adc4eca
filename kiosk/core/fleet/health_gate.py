"""Decides when a version on trial has shown that it is healthy."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.core.feed.feed_status import Cause, FeedState, FeedStatus
from kiosk.core.fleet.release import HealthSign

# How long the watchdog must have been fed: one that dies soon after its start has not passed.
STEADY_S = 90.0


@dataclass(frozen=True, slots=True)
class HealthGate:
    """What one start of a version on trial has shown so far. Times are monotonic s.

    `needs_feed`: the version before reached the feed, so this one must.
    """

    needs_feed: bool
    is_painted: bool = False
    can_write: bool = False
    reaches_feed: bool = False
    first_fed: float | None = None
    last_fed: float | None = None

    def painted(self) -> HealthGate:
        return replace(self, is_painted=True)

    def fed(self, now: float) -> HealthGate:
        """The gate after a feeding of the watchdog."""
        first = now if self.first_fed is None else self.first_fed
        return replace(self, first_fed=first, last_fed=now)

    def looked(self, *, can_write: bool, reaches_feed: bool) -> HealthGate:
        """The gate after a look at store and feed: each counts as it is now.

        The feed counts once reached: a network that drops it later is not the version's fault.
        """
        return replace(self, can_write=can_write, reaches_feed=self.reaches_feed or reaches_feed)

    @property
    def signs(self) -> frozenset[HealthSign]:
        shown = {
            HealthSign.PAINTED: self.is_painted,
            HealthSign.STORE: self.can_write,
            HealthSign.WATCHDOG: self._is_steady(),
            HealthSign.FEED: self.reaches_feed,
        }
        return frozenset(sign for sign, is_shown in shown.items() if is_shown)

    @property
    def is_passed(self) -> bool:
        excused = set() if self.needs_feed else {HealthSign.FEED}
        return self.signs | excused == set(HealthSign)

    def _is_steady(self) -> bool:
        if self.first_fed is None or self.last_fed is None:
            return False
        return self.last_fed - self.first_fed >= STEADY_S


def is_reached(status: FeedStatus) -> bool:
    """Whether the feed's other side answers; one that only says that its quota is used up does."""
    return status.state is FeedState.LIVE or status.cause is Cause.QUOTA
