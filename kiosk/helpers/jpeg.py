"""Encodes a decoded picture for a phone: scaled, as a JPEG."""

from __future__ import annotations

import io

from PIL import Image

from kiosk.core.wall.pixels import Pixels, unpacked


def phone_jpeg(packed: bytes, side: int, quality: int) -> bytes:
    """The JPEG of packed pixels, at most `side` px a side; empty if they are none."""
    pixels = unpacked(packed)
    if not isinstance(pixels, Pixels):
        return b""
    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)
    image.thumbnail((side, side), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", quality=quality, optimize=True, progressive=True)
    return buffer.getvalue()
