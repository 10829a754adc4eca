"""The form of a card on a panel on which none of the others fits, such as one of 7 inches."""

from __future__ import annotations

import math

from kiosk.core.wall.forms import (
    LEAST_PICTURE,
    LINE,
    NAME_CHARACTERS,
    NAME_LINE,
    CardShape,
    Form,
    Measures,
    WordsPlace,
    modules,
)

_RATIO = 1.5


def squeezed(width: int, height: int, m: Measures) -> Form:
    """Code and words have their size, and the picture what is left beside the name.

    The code has the card's end, or its foot where no column of words would be left beside it.
    """
    pad = max(1, round(min(0.7 * m.unit, 0.03 * height)))
    module = _module(width, height, pad, m)
    room, rest, panel = width - m.tile(module) - 3 * pad, height, WordsPlace.BESIDE
    foot = height - m.code(module) - m.clear(module) - 2 * pad
    if room < 9.5 * m.least + m.unit and foot > 2.5 * m.least:
        room, rest, panel = width, foot, WordsPlace.ABOVE
    price = (3 if rest > 12 * m.unit else 1.6) * m.unit
    # The struck price is above it, the end below it or beside it.
    lines = 2 if panel is WordsPlace.BESIDE else 1
    above = rest - price * 1.15 - lines * m.least * LINE - 2 * pad
    side, high = _picture(room, above, pad, m)
    column = room - side - (3 if side else 2) * pad
    name = (1.75 if column > 12 * m.least else 1.15) * m.unit
    lines = max(m.lines(NAME_CHARACTERS, m.least, column), 2)
    return Form(
        *(CardShape.CORNER, width, height, side, high, module),
        *(name, price, pad, lines, panel),
    )


def _module(width: int, height: int, pad: int, m: Measures) -> int:
    """The largest module with which the code leaves the words enough; the least, if none does."""
    for module in reversed(modules(m)):
        tall = m.code(module) + m.clear(module) + 2 * pad
        if tall <= height and width - m.tile(module) - 3 * pad > 0.6 * width:
            return module
    return m.module


def _picture(room: float, above: float, pad: int, m: Measures) -> tuple[int, int]:
    """The largest picture beside which a long name has room; none under the least."""
    for high in range(math.floor(above), 0, -2):
        side = round(high * _RATIO)
        if side < LEAST_PICTURE:
            break
        column = room - side - 3 * pad
        if column < 6 * m.least:
            continue
        if m.lines(NAME_CHARACTERS, m.least, column) * m.least * NAME_LINE <= above:
            return side, high
    return 0, 0
