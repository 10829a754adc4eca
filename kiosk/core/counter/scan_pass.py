"""Tells codes that a scanner reads in one pass over a sheet from scans one after another."""

from __future__ import annotations

from collections import deque


class ScanPass:
    """Lets one code of a pass be accepted: the verdict on the next would cover its own at once.

    A pass lasts `seconds` from its first code, less than people need for two. Its further codes
    wait for the verdict: they are left out after an accepted code, and judged after a refused one.
    """

    def __init__(self, seconds: float = 1.0) -> None:
        self._seconds = seconds
        self._began: float | None = None
        self._is_judging = False
        self._waiting: deque[str] = deque()

    def is_to_judge(self, code: str, now: float) -> bool:
        """Whether this code is to be judged now. `now` is in monotonic seconds."""
        if self._began is None or now - self._began >= self._seconds:
            self._began, self._is_judging = now, True
            return True
        if self._is_judging:
            self._waiting.append(code)
        return False

    def judged(self, *, accepted: bool) -> str:
        """The code to judge next; empty if there is none."""
        self._is_judging = False
        if accepted:
            self._waiting.clear()
        elif self._waiting:
            self._is_judging = True
            return self._waiting.popleft()
        else:
            self._began = None
        return ""

    def end(self) -> None:
        """Take the next code as the first of a pass: somebody has asked for it."""
        self._began, self._is_judging = None, False
        self._waiting.clear()
