"""Independent readers of the codes on a picture; zbar only where it is installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtGui import QImage

from kiosk.services.wall.code_reader import read_codes
from kiosk.ui.screen.sight_taker import grey_frame

try:
    pyzbar = import_module("pyzbar.pyzbar")
except ImportError:  # the package, or the system's library that it needs
    pyzbar = None


def zxing(picture: QImage) -> set[str]:
    return set(read_codes(grey_frame(picture)))


def zbar(picture: QImage) -> set[str]:
    assert pyzbar is not None
    frame = grey_frame(picture)
    rows = [
        frame.pixels[row * frame.stride : row * frame.stride + frame.width]
        for row in range(frame.height)
    ]
    image = (b"".join(rows), frame.width, frame.height)
    found = pyzbar.decode(image, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return {one.data.decode() for one in found}


READERS: tuple[Callable[[QImage], set[str]], ...] = (zxing, zbar) if pyzbar else (zxing,)
