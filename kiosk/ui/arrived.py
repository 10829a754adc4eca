"""What a screen still waits for, for whoever takes a picture of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem, QQuickWindow


def pictured(window: QQuickWindow) -> bool:
    """Whether each picture and icon that is seen has come: Qt loads them while the page stands."""
    # Qt's keyboard has loaders that never load anything.
    return not any(map(_is_awaited, within(window.contentItem(), but="keyboard")))


def within(item: QQuickItem, but: str = "") -> Iterator[QQuickItem]:
    """All items in an item, seen or not, without those named `but` and what is in them."""
    for child in item.childItems():
        if not but or child.objectName() != but:
            yield child
            yield from within(child, but)


def _is_awaited(item: QQuickItem) -> bool:
    if item.metaObject().className() == "QQuickLoader" and item.isVisible():
        return bool(item.property("active")) and item.property("item") is None
    source = item.property("source")
    has_one = isinstance(source, QUrl) and not source.isEmpty()
    # What is no picture has a source without a progress.
    progress = item.property("progress") if has_one and item.isVisible() else None
    return progress is not None and progress < 1
