"""Where the screen shows what somebody typed, or a person's name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

# The property by which QML marks what is personal; whatever takes text is so without a mark.
_MARK = "personal"
_TYPED_INTO = ("QQuickTextInput", "QQuickTextEdit")


def private_areas(window: QQuickWindow) -> list[QRectF]:
    """The areas, in px of the window, of all visible items that are personal."""
    return [_area(item) for item in _visible(window.contentItem()) if _is_personal(item)]


def _is_personal(item: QQuickItem) -> bool:
    return item.property(_MARK) is True or any(item.inherits(kind) for kind in _TYPED_INTO)


def _area(item: QQuickItem) -> QRectF:
    """The whole item and whatever it paints or holds beyond its edges."""
    whole = QRectF(0, 0, item.width(), item.height())
    whole = whole.united(item.boundingRect()).united(item.childrenRect())
    return item.mapRectToScene(whole).adjusted(-1, -1, 1, 1)


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    yield item
    for child in item.childItems():
        yield from _visible(child)
