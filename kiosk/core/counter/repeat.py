"""Distinguishes a scanner that reads a code repeatedly from a person scanning again."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class Repeats(Generic[Answer]):
    """Remembers the last answer; each repeat within `seconds` extends it by as long.

    A code left under a scanner is one scan, however long it stays there.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last: tuple[Hashable, Answer] | None = None
        self._until = 0.0

    def answer_to(self, code: Hashable, now: float) -> Answer | None:
        """The answer that is still valid, or None. `now` is in monotonic seconds."""
        if self._last is None or self._last[0] != code or now >= self._until:
            return None
        self._until = now + self._seconds
        return self._last[1]

    def answered(self, code: Hashable, answer: Answer, now: float) -> None:
        self._last, self._until = (code, answer), now + self._seconds

    def forget(self) -> None:
        self._last = None
