"""Reads codes as a phone's camera would."""

from __future__ import annotations

from dataclasses import dataclass

import zxingcpp
from PIL import Image


@dataclass(frozen=True, slots=True)
class GreyFrame:
    """A picture of one byte a pixel; `stride` is the bytes of a line, in case of padding."""

    pixels: bytes
    width: int
    height: int
    stride: int


def read_codes(frame: GreyFrame) -> frozenset[str]:
    """The texts of all codes on the frame. Takes tens of ms: not on the GUI thread."""
    size = (frame.width, frame.height)
    picture = Image.frombuffer("L", size, frame.pixels, "raw", "L", frame.stride, 1)
    # Bar codes are looked for across the page too, where a strange text can pass for one.
    qr = zxingcpp.BarcodeFormat.QRCode
    codes = zxingcpp.read_barcodes(picture, formats=qr)  # type: ignore[arg-type]  # one will do
    return frozenset(found.text for found in codes)
