"""The viewer and the panel: what a code and a text must measure to be read from there.

The reasons are in docs/decisions/0008.
"""

from __future__ import annotations

import math

import msgspec

LEAST_MODULE = 4
# Who touches a panel has it at arm's length, wherever else it is looked at from.
_ARM_MM = 600
_CAMERA = 400  # A phone's preview has four px per module if the module is the distance / 400 wide.


class Eye(msgspec.Struct, frozen=True):
    """The viewer and the panel. `distance` is the viewing distance in mm."""

    px_per_mm: float = 96 / 25.4
    distance: float = 600

    @classmethod
    def at(cls, dots_per_inch: float, distance_m: float) -> Eye:
        """Create an Eye; an implausible screen size counts as an ordinary one."""
        plausible = 20 <= dots_per_inch <= 500
        return cls((dots_per_inch if plausible else 96) / 25.4, distance_m * 1000)

    @property
    def near(self) -> Eye:
        """This panel as seen from arm's length, by whoever touches it."""
        return Eye(self.px_per_mm, min(self.distance, _ARM_MM))

    @property
    def module(self) -> int:
        """The px that a QR module needs at this distance."""
        return max(LEAST_MODULE, math.ceil(self.distance / _CAMERA * self.px_per_mm - 0.05))
