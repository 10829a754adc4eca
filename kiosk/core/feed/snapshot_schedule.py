"""When to take a snapshot: only for a reason, and spread out over the fleet.

Each snapshot costs every kiosk one API call of the org's daily quota. Times are monotonic seconds.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from kiosk.core.backoff import wait_before_retry

# A snapshot before the subscription would have to be repeated after it.
_SUBSCRIBE_FIRST_S = 10.0
_FIRST_CHECK_PAUSE_S = 60.0
_LONGEST_CHECK_PAUSE_S = 7200.0
# One second of a version plus the possible difference between two servers' clocks.
_UNCLEAR_S = 2.0


@dataclass(frozen=True, slots=True)
class SnapshotPace:
    """The timing of snapshots, in seconds.

    `interval` is for a source that pushes changes, `polled` for a ladder while none does. `window`
    spreads the fleet. `burst` snapshots may follow at once, then one per `refill`. A snapshot
    slower than `slow` makes the board doubtful: it normally takes a second or two, and its call may
    take a minute before it is given up.
    """

    interval: float = 7200.0
    polled: float = 1800.0
    window: float = 0.0
    burst: int = 10
    refill: float = 60.0
    slow: float = 10.0


class SnapshotSchedule:
    """Plans snapshots. `due` is when to take the next one; any call may bring it forward."""

    def __init__(self, pace: SnapshotPace, rng: random.Random, now: float) -> None:
        self._pace = pace
        self._interval = pace.interval
        self._rng = rng
        self._failures = 0
        self._window_began = now
        self._tokens = float(pace.burst)
        self._counted_at = now
        self._check_pause = _FIRST_CHECK_PAUSE_S
        self._checks_from = now
        self._first = True
        self._unclear_until = -math.inf
        # A subscription may come as late as the window allows.
        self.due = now + pace.window + _SUBSCRIBE_FIRST_S + self._spread()

    def source_changed(self, *, pushes: bool) -> None:
        """Note whether changes are pushed now; from the next snapshot on the pace is for that."""
        self._interval = self._pace.interval if pushes else self._pace.polled

    def link_lost(self, now: float) -> None:
        """Restart the window: other kiosks may have lost their link at this moment too."""
        self._window_began = now
        if self._first:
            self.asked(now)

    def subscribed(self, now: float) -> None:
        """Plan a snapshot, because events before the subscription were missed.

        The window starts at the loss and includes the wait for the connection, so an outage delays
        a kiosk by one window instead of two.
        """
        self._bring_forward(max(now, self._window_began + self._spread()), now)

    def asked(self, now: float) -> None:
        """Plan a snapshot after an event that says the board is wrong or too much has changed."""
        self._bring_forward(now + self._spread(), now)

    def unclear(self, now: float) -> None:
        """Plan a snapshot of a later second, to order two saves that share a version."""
        self._unclear_until = now + _UNCLEAR_S
        self._bring_forward(self._unclear_until + self._spread(), now)

    def check_failed(self, now: float) -> None:
        """Plan a snapshot, waiting longer after each failure in case the check itself is wrong."""
        self._bring_forward(max(now + self._spread(), self._checks_from), now)
        self._checks_from = max(now, self._checks_from) + self._check_pause
        self._check_pause = min(self._check_pause * 2, _LONGEST_CHECK_PAUSE_S)

    def check_held(self) -> None:
        self._check_pause = _FIRST_CHECK_PAUSE_S

    def begun(self, now: float) -> None:
        """Note that a snapshot has begun; a request from now on leads to another one."""
        self._first = False
        self._refill(now)
        self._tokens = max(self._tokens - 1, 0.0)
        self.due = math.inf
        if now < self._unclear_until:
            self._bring_forward(self._unclear_until + self._spread(), now)

    def taken(self, now: float) -> None:
        """Note a successful snapshot; the next follows in due course, or earlier if planned."""
        self._failures = 0
        self.due = min(self.due, now + self._interval * self._rng.uniform(0.9, 1.1))

    def failed(self, now: float) -> None:
        self._failures += 1
        self.due = now + wait_before_retry(self._failures, self._rng)

    def _spread(self) -> float:
        return self._rng.uniform(0, self._pace.window)

    def _bring_forward(self, wanted: float, now: float) -> None:
        self._refill(now)
        affordable = now if self._tokens >= 1 else now + (1 - self._tokens) * self._pace.refill
        self.due = min(self.due, max(wanted, affordable))

    def _refill(self, now: float) -> None:
        gained = (now - self._counted_at) / self._pace.refill
        self._tokens = min(self._tokens + gained, float(self._pace.burst))
        self._counted_at = now
