"""QR codes as a path of an SVG picture: no file, no script, sharp on every screen."""

from __future__ import annotations

from dataclasses import dataclass

import qrcode
from qrcode.constants import ERROR_CORRECT_M

# Modules (ISO/IEC 18004).
QUIET_ZONE = 4
# Any mask is valid. To choose the best of eight takes six times as long, and phones read all.
MASK = 2


@dataclass(frozen=True, slots=True)
class QrPath:
    """A code as strokes of width 1, row by row, whose first is at a height of 0.

    `modules` is its side with the quiet zone, `quiet` the width of that.
    """

    strokes: str
    modules: int
    quiet: int = QUIET_ZONE


def qr_path(text: str) -> QrPath:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=MASK)
    code.add_data(text)
    code.make(fit=True)
    rows = code.modules
    lines = [_row(y, row) for y, row in enumerate(rows)]
    return QrPath("".join(lines), len(rows) + 2 * QUIET_ZONE)


def _row(y: int, row: list[bool | None]) -> str:
    """One row's dark modules: a move to each run from the end of the one before, and a line."""
    strokes, pen, x = [f"M0 {y}"], 0, 0
    while x < len(row):
        if not row[x]:
            x += 1
            continue
        start = x
        while x < len(row) and row[x]:
            x += 1
        gap = f"m{start - pen} 0" if start > pen else ""
        strokes.append(f"{gap}h{x - start}")
        pen = x
    return "".join(strokes)
