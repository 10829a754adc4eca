"""How long a page that nobody touches stays, and how long before its end it says so."""

from __future__ import annotations

import math

import msgspec
from msgspec.structs import replace

# WCAG 2.2, success criterion 2.2.1: people have at least 20 s to ask for more time.
WARNING_S = 20


class Countdown(msgspec.Struct, frozen=True):
    """Seconds until a page closes: `left` of `total`, the last `warning` of them with a warning.

    A touch begins it anew, as often as somebody wants.
    """

    total: int
    warning: int
    left: int

    @property
    def is_warned(self) -> bool:
        return 0 < self.left <= self.warning

    @property
    def is_over(self) -> bool:
        return self.left <= 0

    def begun_anew(self) -> Countdown:
        return replace(self, left=self.total)

    def warned(self) -> Countdown:
        """The countdown at the moment at which its warning begins."""
        return replace(self, left=min(self.left, self.warning))

    def a_second_later(self) -> Countdown:
        return replace(self, left=max(self.left - 1, 0))


def countdown(seconds: float, warning: float = WARNING_S) -> Countdown:
    """A countdown of so many seconds, which are never fewer than those of its warning."""
    last = math.ceil(warning)
    total = max(math.ceil(seconds), last)
    return Countdown(total, last, total)
