"""Icons drawn from lines, in the colour and size in which they are wanted.

Drawn by Qt's SVG plugin, which the kiosk ships; shapes in QML would need another library.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

NAME = "line"

# Paths on a field of 24 × 24.
_PATHS = {
    "back": "M20 12H4M11 5l-7 7 7 7",
    "check": "M5 13l5 5L20 7",
    "clock": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2",
    "friends": "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c0-3.6 2.9-5.5 6.5-5.5s6.5 1.9"
    " 6.5 5.5M16 5.5a3.2 3.2 0 0 1 0 6.2M18 14.9c2.2.7 3.5 2.4 3.5 5.1",
    "mail": "M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3.5 6.5L12 13"
    "l8.5-6.5",
    "pin": "M12 21.5s-7-6.4-7-11.3a7 7 0 0 1 14 0c0 4.9-7 11.3-7 11.3zM12 7.7a2.5 2.5 0 1 0 0 5 2.5"
    " 2.5 0 0 0 0-5z",
    "print": "M7 8.5V3h10v5.5M7 17.5H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2"
    " 2h-2M7 14h10v7H7z",
    "ticket": "M3 6h18v3.2a2.9 2.9 0 0 0 0 5.6V18H3v-3.2a2.9 2.9 0 0 0 0-5.6zM14 8.5v1.6M14 13.9v1.6"
    "M14 11.2v1.6",
}


class LineIcons(QQuickImageProvider):
    """Serves `image://line/<name>/<rrggbb>`; called only on the GUI thread."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, wanted: str, _size: QSize, room: QSize) -> QImage:  # noqa: N802  Qt's
        name, _, colour = wanted.partition("/")
        return _drawn(name, colour, max(room.width(), room.height(), 1))


def _drawn(name: str, colour: str, side: int) -> QImage:
    path = _PATHS.get(name, "")
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{path}" fill="none"'
        f' stroke="#{colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read()
