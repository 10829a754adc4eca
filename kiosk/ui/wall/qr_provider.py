"""Unpacks ready-made QR pictures for QML's `Image` within the frame.

Qt would load a data URL on another thread, and show a new offer without its code for a frame.
"""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

NAME = "qr"


class QrProvider(QQuickImageProvider):
    """Serves `image://qr/<picture from core.qr>`; called only on the GUI thread."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, png: str, _size: QSize, _wanted: QSize) -> QImage:  # noqa: N802  Qt's
        try:
            return QImage.fromData(base64.urlsafe_b64decode(png))
        except binascii.Error:
            return QImage()
