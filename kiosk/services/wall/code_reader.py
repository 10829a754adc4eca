"""Reads codes as a phone's camera would."""

from __future__ import annotations

from dataclasses import dataclass

import zxingcpp
from PIL import Image


@dataclass(frozen=True, slots=True)
class GreyFrame:
    """A picture with one byte per pixel; `stride` is the length of a line in bytes."""

    pixels: bytes
    width: int
    height: int
    stride: int


def read_codes(frame: GreyFrame) -> frozenset[str]:
    """The texts of all codes in the frame. Takes tens of ms: not for the GUI thread."""
    size = (frame.width, frame.height)
    picture = Image.frombuffer("L", size, frame.pixels, "raw", "L", frame.stride, 1)
    # Bar codes are also searched for across the page, where unrelated text can look like one.
    qr = zxingcpp.BarcodeFormat.QRCode
    codes = zxingcpp.read_barcodes(picture, formats=qr)  # type: ignore[arg-type]  # one is enough
    return frozenset(found.text for found in codes)
