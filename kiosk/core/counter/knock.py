"""The hidden gesture: quick repeated taps in one corner, which customers do not make."""

from __future__ import annotations

_TIMES = 5
_WITHIN_S = 3.0


class Knock:
    def __init__(self) -> None:
        self._at: list[float] = []

    def is_complete(self, now: float) -> bool:
        """Whether this tap completes the gesture, which then restarts. `now`: monotonic seconds."""
        self._at = [at for at in self._at if now - at <= _WITHIN_S]
        self._at.append(now)
        if len(self._at) < _TIMES:
            return False
        self._at.clear()
        return True
