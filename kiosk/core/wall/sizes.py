"""The sizes that everything on the screen is made of: letters, and what a finger can hit.

Lengths are px. The rules stand in docs/decisions/0127: letters by the panel's millimetres
(EN 301 549, 5.1.4: a capital H of at least 4.8 mm), targets by its size.
"""

from __future__ import annotations

import math

import msgspec

from kiosk.core.wall.eye import Eye

LARGER = 2.0
_CAPITAL_MM = 4.8
# A capital's mm with larger letters: 0.7 degrees at 0.6 m.
_LARGER_CAPITAL_MM = 7.33
_CAPITAL_SHARE = 0.727  # Inter's capital H, of the font's size.
_LINES = 54
_LEAST_UNIT = 14.0
# On a panel under 10" letters of that height would leave no room for what they say.
_FEWEST_LINES = 19.8
_FEWEST_LARGER_LINES = 14
_LEAST_TOUCH = 56
_INCH_MM = 25.4
# A target's mm on a small and on a large panel, and the diagonals in mm of both.
_TOUCH_MM = (15.0, 20.0)
_DIAGONALS = (10 * _INCH_MM, 32 * _INCH_MM)


class Sizes(msgspec.Struct, frozen=True):
    """`unit` is the body text's font size, `least` the smallest one that a text begins with.

    `floor` is the smallest font size to which a text may shrink or a card's texts may begin with;
    `touch` is a target's least side.
    """

    unit: float
    least: float
    touch: int
    floor: float = 0.0


def sizes_of(width: float, height: float, eye: Eye, *, larger: bool = False) -> Sizes:
    """The sizes on a window of this width and height, with twice the letters if `larger`.

    On a panel under 10" they grow less.
    """
    side = max(min(width, height), 1.0)
    wanted = _CAPITAL_MM / _CAPITAL_SHARE * eye.px_per_mm
    least = min(wanted, side / _FEWEST_LINES)
    unit = max(side / _LINES, least, _LEAST_UNIT)
    floor = least
    if larger:
        most = side / _FEWEST_LARGER_LINES if least < wanted else math.inf
        grown = min(LARGER, max(most / unit, 1.0))
        unit, least = unit * grown, least * grown
        floor = least * min(1.0, _LARGER_CAPITAL_MM / _CAPITAL_MM / grown)
    return Sizes(unit, least, _touch(width, height, eye), floor)


def _touch(width: float, height: float, eye: Eye) -> int:
    small, large = _DIAGONALS
    diagonal = math.hypot(width, height) / eye.px_per_mm
    share = min(max((diagonal - small) / (large - small), 0.0), 1.0)
    millimetres = _TOUCH_MM[0] + share * (_TOUCH_MM[1] - _TOUCH_MM[0])
    return max(_LEAST_TOUCH, round(millimetres * eye.px_per_mm))
