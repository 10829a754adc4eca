"""How long a device may take for one request, however many steps the request has."""

from __future__ import annotations

import time


class NoAnswerError(Exception):
    """The device takes no data or does not answer, as often when it is switched off or jammed."""


class Deadline:
    """A moment by which a request has ended, by the monotonic clock."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds left, never negative."""
        return max(self._end - time.monotonic(), 0.0)

    def at_most(self, seconds: float) -> float:
        """So many seconds, or what is left if that is less."""
        return min(self.left, seconds)
