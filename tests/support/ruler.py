"""Millimetres on a panel: how high letters are painted, and how large what is touched is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

INCH_MM = 25.4
# What a finger presses or puts the caret into.
_TOUCHED = ("QQuickAbstractButton", "QQuickTextField", "QQuickTextArea", "QQuickTextInput")
# Sizes are whole px: half a px may be lost.
_ROUNDING_PX = 0.5
# Above its first line and under its last one a text is empty.
_LEADING = 1.15


@dataclass(frozen=True)
class Ruler:
    """Measures on a panel of `dots_per_inch`."""

    dots_per_inch: float

    def millimetres(self, pixels: float) -> float:
        return pixels * INCH_MM / self.dots_per_inch

    def low_letters(self, window: QQuickWindow, least_mm: float) -> list[str]:
        """One line for each painted text whose capital H is lower than that."""
        found = []
        for text in _painted(window):
            if not text.property("text") or text.property("contentWidth") is None:
                continue
            font = text.property("font")
            font.setPixelSize(painted_size(text))
            capital = QFontMetricsF(font).capHeight()
            if self.millimetres(capital + _ROUNDING_PX) < least_mm:
                name = text.objectName() or "text"
                words = str(text.property("text"))[:30]
                found.append(f"{name} “{words}” {self.millimetres(capital):.1f} mm")
        return sorted(set(found))

    def cut_words(self, window: QQuickWindow, kind: str) -> list[str]:
        """One line for each text in an item of that QML type that has no room for all of it."""
        found = []
        for text in _painted(window):
            words, within = text.property("text"), _around(text, kind)
            if not words or text.property("contentWidth") is None or within is None:
                continue
            room = text.width() + _ROUNDING_PX, within.height() * _LEADING
            needed = text.property("contentWidth"), text.property("contentHeight")
            if text.property("truncated") or needed[0] > room[0] or needed[1] > room[1]:
                found.append(f"{within.objectName()} “{words}” {needed} in {room}")
        return sorted(set(found))

    def small_targets(self, window: QQuickWindow, least_mm: float) -> list[str]:
        """One line for each target that is smaller than that in either direction."""
        found = []
        for item in targets(window):
            least = min(item.width(), item.height())
            if self.millimetres(least + _ROUNDING_PX) < least_mm:
                sides = [f"{self.millimetres(side):.1f}" for side in (item.width(), item.height())]
                found.append(f"{item.objectName() or 'target'} {' by '.join(sides)} mm")
        return sorted(set(found))


def targets(window: QQuickWindow) -> Iterator[QQuickItem]:
    """All that is touched, as far as it is seen; a target within another counts once."""
    for item in _painted(window):
        touched = any(item.inherits(one) for one in _TOUCHED)
        if touched and item.isEnabled() and not _within_another(item):
            yield item


def painted_size(text: QQuickItem) -> int:
    """The font size in px that a text has after it shrank to its place, by its lines' height."""
    font = text.property("font")
    if text.property("lineCount") is None:
        return int(font.pixelSize())
    line = text.property("contentHeight") / max(text.property("lineCount"), 1)
    share = line / (QFontMetricsF(font).height() * text.property("lineHeight"))
    # Lines are as high as whole px; what did not shrink differs by less than one.
    shrunk = font.pixelSize() * share
    return round(shrunk) if shrunk < font.pixelSize() - 1 else int(font.pixelSize())


def _around(item: QQuickItem, kind: str) -> QQuickItem | None:
    parent = item.parentItem()
    while parent and not parent.metaObject().className().startswith(f"{kind}_QML"):
        parent = parent.parentItem()
    return parent


def _within_another(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent:
        if any(parent.inherits(one) for one in _TOUCHED):
            return True
        parent = parent.parentItem()
    return False


def _painted(window: QQuickWindow) -> Iterator[QQuickItem]:
    """All items of which something is seen; what scrolls has the rest below its edge."""
    # What is painted is what was laid out last.
    window.grabWindow()
    screen = QRectF(0, 0, window.width(), window.height())
    for item in _shown(window.contentItem()):
        if not (seen(item) & screen).isEmpty():
            yield item


def seen(item: QQuickItem) -> QRectF:
    """Where an item is on the window, as far as what scrolls shows it."""
    place = _place(item)
    parent = item.parentItem()
    while parent:
        if parent.clip():
            place &= _place(parent)
        parent = parent.parentItem()
    return place


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from _shown(child)
