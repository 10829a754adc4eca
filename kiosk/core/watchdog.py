"""Decides when a service manager's watchdog is fed: after three parts have answered."""

from __future__ import annotations

from enum import StrEnum

import msgspec
from msgspec.structs import replace


class Part(StrEnum):
    """A part without which nobody is served, in the words of the service's status line."""

    SCREEN = "screen"
    NET = "net thread"
    DISK = "disk thread"


class Round(msgspec.Struct, frozen=True):
    """One round of questions: each part was asked at `asked_at` (monotonic s).

    A round stays open until all have answered. A part that is slow once has the rest of the
    watchdog's time, and one that never answers leaves every later round unasked.
    """

    number: int
    asked_at: float
    answered: frozenset[Part] = frozenset()

    def with_answer(self, part: Part, number: int) -> Round:
        """The round after an answer; one to an earlier round proves nothing about this one."""
        if number != self.number:
            return self
        return replace(self, answered=self.answered | {part})

    @property
    def silent(self) -> tuple[Part, ...]:
        return tuple(part for part in Part if part not in self.answered)

    def next(self, now: float) -> Round:
        return Round(self.number + 1, now)

    def complaint(self, now: float) -> str:
        """Which parts have not answered and for how long; empty where all have."""
        if not self.silent:
            return ""
        return f"no answer for {now - self.asked_at:.0f} s from: {', '.join(self.silent)}"
