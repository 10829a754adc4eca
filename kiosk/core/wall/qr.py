"""Makes QR codes as pictures small enough to pass as text."""

from __future__ import annotations

import base64

import msgspec
from qrcode.constants import ERROR_CORRECT_M

from kiosk.core.wall.png import bilevel_png
from kiosk.core.wall.qr_mask import MaskedCode

QUIET_ZONE = 4
_LIGHT = 255


class QrPicture(msgspec.Struct, frozen=True):
    """A QR code's PNG in URL-safe base64, one pixel per module.

    `modules` is its side, including the quiet zone. Scale it by whole numbers only.
    """

    png: str
    modules: int


def qr_picture(text: str) -> QrPicture:
    """Draw a code; nothing of the text is remembered."""
    rows = _drawn(text)
    png = base64.urlsafe_b64encode(bilevel_png(b"".join(rows), len(rows))).decode("ascii")
    return QrPicture(png, len(rows))


def qr_file(text: str, module_px: int) -> bytes:
    """A QR code as a PNG to print."""
    rows = _drawn(text)
    wide = [bytes(shade for shade in row for _ in range(module_px)) for row in rows]
    pixels = b"".join(row for row in wide for _ in range(module_px))
    return bilevel_png(pixels, len(rows) * module_px)


def _drawn(text: str) -> list[bytes]:
    """Rows of one byte a module, 0 for a dark one."""
    code = MaskedCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
    code.add_data(text)
    code.make(fit=True)
    return [bytes(0 if dark else _LIGHT for dark in row) for row in code.get_matrix()]
