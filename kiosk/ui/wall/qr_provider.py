"""Unpacks ready-made QR pictures for QML's `Image` within the frame.

Qt would load a data URL on another thread, and show a new offer without its code for a frame.
"""

from __future__ import annotations

import base64
import binascii
from contextlib import suppress

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

NAME = "qr"


class QrProvider(QQuickImageProvider):
    """Serves `image://qr/<picture from core.qr>`; called only on the GUI thread."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, png: str, _size: QSize, _wanted: QSize) -> QImage:  # noqa: N802  Qt's
        image = QImage()
        with suppress(binascii.Error):
            # Untold, Qt asks all its libraries for pictures whether they read it: 80 us a code.
            image.loadFromData(base64.urlsafe_b64decode(png), "PNG")
        return image
