"""Codes for QML's `Image`: a picture made elsewhere is only unpacked here, within the frame.

A data URL would do without this, but Qt loads it on another thread: for a frame the new offer
would stand there without its code.
"""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

NAME = "qr"


class QrProvider(QQuickImageProvider):
    """`image://qr/<the picture itself, see core.qr>`; called on the GUI thread alone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, png: str, _size: QSize, _wanted: QSize) -> QImage:  # noqa: N802  Qt's
        try:
            return QImage.fromData(base64.urlsafe_b64decode(png))
        except binascii.Error:
            return QImage()
