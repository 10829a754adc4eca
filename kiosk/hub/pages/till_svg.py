"""The till's barcode as a path of an SVG picture, with modules of whole CSS px."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.counter.till_code import TillKind
from kiosk.core.counter.till_symbol import TillMark

# What is left of a phone 360 px wide beside the page's edges.
_ROOM = 320
# A CSS px is about 0.16 mm on a phone, so two are 0.32 mm: what GS1 makes bars for.
_BAR_PX, _LEAST_BAR_PX, _MATRIX_PX = 2, 1, 4


@dataclass(frozen=True, slots=True)
class TillPath:
    """The dark parts in modules, how many there are across and down, and the size in CSS px.

    `text` stands below it. Without `path` the text stands alone, to be typed.
    """

    text: str
    path: str = ""
    across: int = 0
    down: int = 0
    module: int = 0


def till_path(mark: TillMark) -> TillPath | None:
    """The path of an offer's till code; None if the offer has none."""
    if not mark.text:
        return None
    symbol = mark.symbol
    if symbol is None:
        return TillPath(mark.text)
    module = _MATRIX_PX if symbol.kind is TillKind.GS1_DATA_MATRIX else _BAR_PX
    if symbol.width * module > _ROOM:
        module = _LEAST_BAR_PX
    if symbol.width * module > _ROOM:
        return TillPath(mark.text)
    path = "".join(f"M{x} {y}h{wide}v{high}h-{wide}z" for x, y, wide, high in symbol.bars)
    return TillPath(mark.text, path, symbol.width, symbol.height, module)
