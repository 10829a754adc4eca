"""Tells a tap that means what it hits from one that was begun for the screen before it."""

from __future__ import annotations

import math
from collections.abc import Hashable

import msgspec

# What Qt, too, takes for a double click.
DOUBLE_MS = 400
# Nobody sees a screen, decides and lands a finger within this time.
SEEN_MS = 250
_LEFT_ALONE_MS = 1_000


class Press(msgspec.Struct, frozen=True):
    """A finger or mouse button that came down, at `ms` of its device's clock and a place in px.

    `quiet_ms`: since the press before it, by the kiosk's own clock. `scene` stands for what was on
    the screen, for `shown_ms` so far. Scenes that are equal are the same to a finger.
    """

    device: int
    ms: float
    x: float
    y: float
    quiet_ms: float
    scene: Hashable
    shown_ms: float

    def is_near(self, other: Press, reach: float) -> bool:
        return math.hypot(self.x - other.x, self.y - other.y) <= reach


class SecondTaps:
    """Judges presses in the order in which they come. `scene` is the one at the start."""

    def __init__(self, scene: Hashable) -> None:
        self._meant = scene
        self._last: Press | None = None

    def means_it(self, press: Press, reach: float) -> bool:
        """Whether the press means its scene. Taps of one place lie at most `reach` px apart."""
        last, self._last = self._last, press
        if last is not None and press.scene != self._meant and _is_late(press, last, reach):
            # A third tap that follows a refused one means no more than that one did.
            return False
        self._meant = press.scene
        return True


def _is_late(press: Press, last: Press, reach: float) -> bool:
    # A device's clock tells how fast a finger was, also where the kiosk had no time to look.
    if press.device == last.device and 0 <= press.ms - last.ms < DOUBLE_MS:
        return press.is_near(last, reach)
    # The screen changed by itself, under a finger that was on its way.
    return press.quiet_ms > _LEFT_ALONE_MS and press.shown_ms < SEEN_MS
