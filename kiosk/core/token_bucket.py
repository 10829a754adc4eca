"""A pace: some at once, then one after another."""

from __future__ import annotations

from collections.abc import Callable


class TokenBucket:
    """Allows `burst` at once, and one more for each `every_s` seconds that pass.

    `monotonic` returns seconds of a clock that never goes back.
    """

    def __init__(self, burst: int, every_s: float, monotonic: Callable[[], float]) -> None:
        self._burst = burst
        self._every_s = every_s
        self._monotonic = monotonic
        self._tokens = float(burst)
        self._at = monotonic()

    def take(self) -> bool:
        """Whether one more is allowed now; if so, it counts."""
        now = self._monotonic()
        self._tokens = min(self._tokens + (now - self._at) / self._every_s, self._burst)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
