"""Reads codes as a phone's camera would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.late import LateModule
from kiosk.core.wall.sight import GreyFrame

if TYPE_CHECKING:
    import zxingcpp
else:
    zxingcpp = LateModule("zxingcpp")


def read_codes(frame: GreyFrame) -> frozenset[str]:
    """The texts of all codes in the frame. Takes tens of ms: not for the GUI thread."""
    pixels, grey = memoryview(frame.pixels), zxingcpp.ImageFormat.Lum
    size = frame.width, frame.height
    picture = zxingcpp.ImageView(pixels, *size, grey, frame.stride)  # type: ignore[arg-type]  # any buffer
    # Bar codes are also searched for across the page, where unrelated text can look like one.
    qr = zxingcpp.BarcodeFormat.QRCode
    codes = zxingcpp.read_barcodes(picture, formats=qr)  # type: ignore[arg-type]  # one is enough
    return frozenset(found.text for found in codes)
