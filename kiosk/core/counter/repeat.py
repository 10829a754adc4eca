"""Tells a scanner that reads a code over and over from a person who scans it again."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class Repeats(Generic[Answer]):
    """Remembers the last answer; each repeat within `seconds` makes it stay for as long again.

    A code that lies under a scanner is one scan, however long it lies there.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last: tuple[Hashable, Answer] | None = None
        self._until = 0.0

    def answer_to(self, code: Hashable, now: float) -> Answer | None:
        """The answer that still stands; `now` by a clock that never jumps."""
        if self._last is None or self._last[0] != code or now >= self._until:
            return None
        self._until = now + self._seconds
        return self._last[1]

    def answered(self, code: Hashable, answer: Answer, now: float) -> None:
        self._last, self._until = (code, answer), now + self._seconds

    def forget(self) -> None:
        self._last = None
