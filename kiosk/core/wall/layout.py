"""How many cards fit a panel, and how a card divides its space.

Lengths are px; `Eye` converts them to millimetres and viewing distance. The reasons are in
docs/decisions/0008.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

LEAST_MODULE = 4
_CAMERA = 400  # A phone's preview has four px per module if the module is the distance / 400 wide.
_READING = 200  # Body text is the distance / 200 high.
_MOST_SIDE = 16
_SIDE_SHAPE = 1.6
_CODE_LINE = 2.6  # The printed code below the QR and the margins, in lines of body text.


@dataclass(frozen=True, slots=True)
class Eye:
    """The viewer and the panel. `distance` is the viewing distance in mm."""

    px_per_mm: float = 96 / 25.4
    distance: float = 600

    @classmethod
    def at(cls, dots_per_inch: float, distance_m: float) -> Eye:
        """Create an Eye; an implausible screen size counts as an ordinary one."""
        plausible = 20 <= dots_per_inch <= 500
        return cls((dots_per_inch if plausible else 96) / 25.4, distance_m * 1000)

    @property
    def module(self) -> int:
        """The px that a QR module needs at this distance."""
        return max(LEAST_MODULE, math.ceil(self.distance / _CAMERA * self.px_per_mm - 0.05))

    @property
    def text(self) -> float:
        """The px that body text needs at this distance."""
        return max(11.0, self.distance / _READING * self.px_per_mm)


@dataclass(frozen=True, slots=True)
class Room:
    """The space for cards, the gap between them, and the modules of the widest code."""

    width: float
    height: float
    gap: float = 0
    modules: int = 33


@dataclass(frozen=True, slots=True)
class Layout:
    """A grid of cards.

    `side` puts the picture beside the text, otherwise above it; `picture` is its width or height.
    `code` is the space for the QR with its quiet zone, `unit` the px of the card's body text.
    """

    columns: int
    rows: int
    side: bool
    picture: int
    code: int
    unit: float

    @property
    def places(self) -> int:
        return self.columns * self.rows


@lru_cache(maxsize=64)
def lay_out(room: Room, count: int, eye: Eye) -> Layout:
    """The layout with the largest type for `count` cards, or else the one that holds most."""
    layouts = [_divided(room, *grid, eye) for grid in _fitting(room, eye)]
    if not layouts:
        return _divided(room, 1, 1, eye)
    enough = [layout for layout in layouts if layout.places >= count]
    if enough:
        return max(enough, key=lambda found: found.unit * (count / found.places) ** 0.5)
    return max(layouts, key=lambda found: (found.places, found.unit))


def capacity(room: Room, eye: Eye) -> int:
    """How many cards a page holds at most."""
    return lay_out(room, _MOST_SIDE**2 + 1, eye).places


def _fitting(room: Room, eye: Eye) -> Iterator[tuple[int, int]]:
    """The columns and rows whose cards are large enough."""
    code, text = room.modules * eye.module, eye.text
    for columns in range(1, _MOST_SIDE + 1):
        for rows in range(1, _MOST_SIDE + 1):
            if not _fits(*_card(room, columns, rows), code, text):
                break  # more rows are lower still
            yield columns, rows


def _card(room: Room, columns: int, rows: int) -> tuple[float, float]:
    width = room.width // columns - room.gap
    height = room.height // rows - room.gap
    return max(width, 1.0), max(height, 1.0)


def _fits(width: float, height: float, code: float, text: float) -> bool:
    below = width >= max(2.2 * code, 24 * text) and height * 0.64 >= code + _CODE_LINE * text
    beside = width >= max(3.2 * code, 38 * text) and height >= code + _CODE_LINE * text
    return below or beside


def _divided(room: Room, columns: int, rows: int, eye: Eye) -> Layout:
    width, height = _card(room, columns, rows)
    wanted = room.modules * eye.module
    side = width > _SIDE_SHAPE * height or height * 0.64 < wanted + _CODE_LINE * eye.text
    divide = _beside if side else _below
    picture, code, unit = divide(width, height, wanted, eye.text)
    least = LEAST_MODULE * room.modules
    return Layout(columns, rows, side, round(picture), max(math.floor(code), least), unit)


def _below(width: float, height: float, wanted: float, text: float) -> tuple[float, float, float]:
    unit = max(min(width / 26, height / 22), min(text, width / 16))
    code = min(max(wanted, min(width * 0.4, height * 0.34)), width * 0.46)
    body = max(code + _CODE_LINE * unit, 9.5 * unit)
    return max(height - body, height * 0.2), code, unit


def _beside(width: float, height: float, wanted: float, text: float) -> tuple[float, float, float]:
    unit = min(width / 40, height / 15, (height - wanted) / _CODE_LINE)
    unit = max(unit, min(text, width / 30))
    most = min(height - _CODE_LINE * unit, width * 0.36)
    code = min(max(wanted, min(width * 0.28, height * 0.62)), most)
    picture = width - code - 15.6 * unit
    return min(max(picture, width * 0.2), width * 0.46), code, unit
