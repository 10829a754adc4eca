"""Draws a till code as a barcode: one pixel for each module, to be scaled by whole numbers only."""

from __future__ import annotations

import base64
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.core.counter.till_code import TillCode, TillFault, TillKind, in_clear, read_till_code
from kiosk.core.late import LateModule
from kiosk.core.wall.png import bilevel_png

if TYPE_CHECKING:
    import zxingcpp
else:
    zxingcpp = LateModule("zxingcpp")

_DARK_RUN = re.compile(rb"\0+")


class _Drawing(msgspec.Struct, frozen=True):
    """How a kind is drawn: the library's name for it, and the least width of a module in mm.

    Source of the widths: GS1 General Specifications, section 5.12.3.
    """

    format: str
    least_mm: float
    options: tuple[tuple[str, object], ...] = ()


_DRAWINGS = {
    TillKind.EAN_13: _Drawing("EAN13", 0.264),
    TillKind.EAN_8: _Drawing("EAN8", 0.264),
    # No rule of GS1 binds plain Code 128; two dots of a receipt printer are read everywhere.
    TillKind.CODE_128: _Drawing("Code128", 0.25),
    TillKind.GS1_128: _Drawing("Code128", 0.264, (("gs1", True),)),
    TillKind.GS1_DATA_MATRIX: _Drawing(
        "DataMatrix", 0.396, (("gs1", True), ("force_square", True))
    ),
    # Four segments a row: as wide as a roll of 58 mm takes at three dots a module.
    TillKind.GS1_DATA_BAR: _Drawing("DataBarExpStk", 0.264, (("columns", 2),)),
}
_LINEAR = frozenset({TillKind.EAN_13, TillKind.EAN_8, TillKind.CODE_128, TillKind.GS1_128})
# Most lasers need some height to cross all bars: GS1 asks for 22.85 mm at 0.33 mm a module.
_LEAST_ROWS, _MOST_ROWS = 36, 55


class TillSymbol(msgspec.Struct, frozen=True):
    """A barcode with its quiet zones, a byte for each module (0 is dark), row by row.

    `least_mm` is the width below which scanners fail to read a module; `printed` the text below.
    """

    kind: TillKind
    printed: str
    pixels: bytes
    width: int
    height: int
    least_mm: float

    @property
    def png(self) -> str:
        """The picture in URL-safe base64, one pixel a module."""
        return base64.urlsafe_b64encode(bilevel_png(self.pixels, self.width)).decode("ascii")

    @property
    def bars(self) -> tuple[tuple[int, int, int, int], ...]:
        """The dark rectangles, in modules from the left and the top, with width and height."""
        rows = [self.pixels[y * self.width : (y + 1) * self.width] for y in range(self.height)]
        found, start = [], 0
        for y in range(1, self.height + 1):
            if y < self.height and rows[y] == rows[start]:
                continue
            found += [(x, start, run, y - start) for x, run in _runs(rows[start])]
            start = y
        return tuple(found)

    def lowered(self, rows: int) -> TillSymbol:
        """The symbol with bars of at most that many rows; what is no row of bars keeps its own."""
        rows = max(rows, _LEAST_ROWS)
        if self.kind not in _LINEAR or rows >= self.height:
            return self
        # The last rows may be longer guard bars, so the height comes off the top.
        pixels = self.pixels[(self.height - rows) * self.width :]
        return TillSymbol(self.kind, self.printed, pixels, self.width, rows, self.least_mm)


class TillMark(msgspec.Struct, frozen=True):
    """What stands for a till code on a screen, paper or page: a barcode, or its text alone."""

    text: str
    symbol: TillSymbol | None = None


NO_MARK = TillMark("")


def till_mark(text: str, until: date | None = None, *, rows: int = _MOST_ROWS) -> TillMark:
    """The mark of an offer's till code; its last day fills `{until}`, `rows` bounds the bars.

    What cannot be drawn is to be typed, so its text stands alone.
    """
    if not text:
        return NO_MARK
    read = read_till_code(text, until)
    drawn = till_symbol(read) if isinstance(read, TillCode) else read
    if isinstance(drawn, TillFault):
        return TillMark(in_clear(text))
    return TillMark(drawn.printed, drawn.lowered(rows))


def till_symbol(code: TillCode) -> TillSymbol | TillFault:
    """Draw a till code. What the library does not take is a fault, never another code."""
    drawing = _DRAWINGS[code.kind]
    options: dict[str, Any] = dict(drawing.options)
    try:
        kind = getattr(zxingcpp.BarcodeFormat, drawing.format)
        barcode = zxingcpp.create_barcode(code.content, kind, **options)
        image = zxingcpp.write_barcode_to_image(barcode, scale=1)
    except ValueError:
        is_plain = code.kind is TillKind.CODE_128
        return TillFault.TOO_LONG if is_plain else TillFault.ELEMENTS
    # Python 3.12 is the first whose types know a buffer, which the image is.
    drawn = memoryview(image)  # type: ignore[arg-type]
    height, width = drawn.shape or (0, 0)
    return TillSymbol(code.kind, code.printed, drawn.tobytes(), width, height, drawing.least_mm)


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Where dark modules begin in a row, and how many follow."""
    return [(run.start(), len(run[0])) for run in _DARK_RUN.finditer(row)]
