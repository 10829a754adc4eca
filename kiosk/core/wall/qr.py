"""Makes QR codes as pictures small enough to pass as text."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass

from PIL import Image
from qrcode.constants import ERROR_CORRECT_M

from kiosk.core.wall.qr_mask import MaskedCode

QUIET_ZONE = 4


@dataclass(frozen=True, slots=True)
class QrPicture:
    """A QR code's PNG in URL-safe base64, one pixel per module.

    `modules` is its side, including the quiet zone. Scale it by whole numbers only.
    """

    png: str
    modules: int


def qr_picture(text: str) -> QrPicture:
    """Draw a code; nothing of the text is remembered."""
    picture = _drawn(text)
    png = base64.urlsafe_b64encode(_png(picture)).decode("ascii")
    return QrPicture(png, picture.width)


def qr_file(text: str, module_px: int) -> bytes:
    """A QR code as a PNG to print."""
    picture = _drawn(text)
    side = picture.width * module_px
    return _png(picture.resize((side, side), Image.Resampling.NEAREST))


def _drawn(text: str) -> Image.Image:
    code = MaskedCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
    code.add_data(text)
    code.make(fit=True)
    matrix = code.get_matrix()
    side = len(matrix)
    picture = Image.new("1", (side, side))
    picture.putdata([not dark for row in matrix for dark in row])
    return picture


def _png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, format="PNG")
    return buffer.getvalue()
