"""Turns a QR code into bars for printing."""

from __future__ import annotations

import base64

from PySide6.QtGui import QImage

from kiosk.core.wall.qr import qr_picture


def qr_squares(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """The side in modules including the quiet zone, and bars of (row, first column, length)."""
    picture = qr_picture(text)
    image = QImage.fromData(base64.urlsafe_b64decode(picture.png))
    bars = []
    for row in range(picture.modules):
        start = None
        for column in range(picture.modules + 1):
            dark = column < picture.modules and image.pixelColor(column, row).value() < 128
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                bars.append((row, start, column - start))
                start = None
    return picture.modules, tuple(bars)
