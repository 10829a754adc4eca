"""Takes a picture of the screen for the org, with everything personal painted over."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.screen.private_areas import private_areas

PAINT = QColor("#7a7a7a")
# Below what the hub takes, with room for the seal.
MAX_BYTES = 380_000
_WIDEST = 1_080
_QUALITIES = (75, 50, 25)
_SMALLEST = 100


class PictureTaker(QObject):
    """Answers `Bridge.picture_wanted` on the GUI thread."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window

    def masked(self) -> QImage | None:
        """The screen, masked; None if there is nothing to be seen."""
        if not self._window.isVisible():
            return None
        # Items may move while the frame is made, so both where they were and where they are.
        areas = private_areas(self._window)
        image = self._window.grabWindow()
        if image.isNull():
            return None
        areas += private_areas(self._window)
        return _painted_over(image, areas, image.width() / self._window.width())

    @Slot(object)
    def take(self, answer: Future[bytes | None]) -> None:
        """Answer with a JPEG of at most MAX_BYTES, or None."""
        if answer.set_running_or_notify_cancel():
            image = self.masked()
            answer.set_result(jpeg_of(image) if image else None)


def _painted_over(image: QImage, areas: Sequence[QRectF], scale: float) -> QImage:
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.resetTransform()
    for area in areas:
        place = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect()
        painter.fillRect(place, PAINT)
    painter.end()
    return image


def jpeg_of(image: QImage, most: int = MAX_BYTES) -> bytes | None:
    """The image as a JPEG of at most `most` bytes: smaller and coarser until it fits."""
    width = min(image.width(), _WIDEST)
    while width >= _SMALLEST:
        scaled = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        for quality in _QUALITIES:
            data = _encoded(scaled, quality)
            if 0 < len(data) <= most:
                return data
        width //= 2
    return None


def _encoded(image: QImage, quality: int) -> bytes:
    """A JPEG; empty if this Qt cannot make one."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    return bytes(buffer.data().data()) if writer.write(image) else b""
