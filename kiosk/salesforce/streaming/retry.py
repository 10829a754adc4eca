"""When to open the next streaming session: soon after a short outage, slowly in a long one."""

from __future__ import annotations

import random

from kiosk.salesforce.streaming.refusals import Step

_STABLE_AFTER_S = 60.0
_LEAST_WINDOW_S = 1.0
_LONGEST_WINDOW_S = 30.0
_LONGEST_FLAPPING_S = 300.0
_SLOW_S = 300.0
_FLOOR_S = 0.05
_AT_ONCE = frozenset({Step.HANDSHAKE, Step.LOG_IN, Step.FORGET_REPLAY})


class StreamingRetry:
    """Full jitter in a window of half the outage's duration, within two bounds.

    `window`: seconds over which a fleet spreads its sessions after a start and after a cut.
    """

    def __init__(self, rng: random.Random, window: float = 0.0) -> None:
        self._rng = rng
        self._window = window
        self._trouble_since: float | None = None
        self._free = True

    def first_wait(self) -> float:
        """Seconds before the first session: after a power cut many kiosks start at once."""
        return self._rng.uniform(0, self._window)

    def wait(self, step: Step, lived: float, now: float) -> float:
        """Seconds until the next session, for one that ended at `now` after `lived` seconds.

        One that lived for long ends the outage. A routine ending is followed by the next session
        at once, but only once: a server that ends each one is called ever more slowly.
        """
        if lived >= _STABLE_AFTER_S:
            self._trouble_since, self._free = None, True
        if self._trouble_since is None:
            self._trouble_since = now
        if step is Step.WAIT_LONG:
            return _SLOW_S * self._rng.uniform(0.8, 1.2)
        if step in _AT_ONCE and self._free:
            self._free = False
            return 0.0
        # A user may log in 3,600 times an hour, all kiosks of that user together. Who ends sessions
        # soon after they begin costs a snapshot for each.
        flaps = step is Step.LOG_IN or (step in _AT_ONCE and lived > 0)
        longest = _LONGEST_FLAPPING_S if flaps else _LONGEST_WINDOW_S
        least = max(self._window, _LEAST_WINDOW_S)
        window = max(min((now - self._trouble_since) / 2, longest), least)
        return _FLOOR_S + self._rng.uniform(0, window)
