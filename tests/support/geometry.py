"""What is painted where: texts that are cut, run out of the window or lie over one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

# Text.WrapAnywhere and Text.Wrap.
_BREAKING = {3, 4}
SLACK = 1.5  # px; glyphs' boxes are rounded


def faults(window: QQuickWindow, may_elide: frozenset[str] = frozenset()) -> list[str]:
    """One line a fault, empty when all is well."""
    # What is painted is what was laid out last.
    window.grabWindow()
    found = []
    painted = []
    for text in texts(window):
        if _seen(text).isEmpty():
            continue
        found += _own_faults(window, text, may_elide)
        painted.append((_label(text), _ink(text)))
    codes = [item for item in _all(window.contentItem()) if item.objectName() == "qr"]
    painted += [("a code", code.mapRectToScene(code.boundingRect())) for code in codes]
    found += [
        f"{one} lies over {other}"
        for (one, here), (other, there) in combinations(painted, 2)
        if _shrunk(here).intersects(_shrunk(there))
    ]
    return found


def broken_words(window: QQuickWindow) -> list[str]:
    """One line for each text in which a word had to go on in the next line."""
    window.grabWindow()
    return [
        f"{_label(text)} breaks a word"
        for text in texts(window)
        if text.property("lineCount") > 1
        and evaluated(text, "wrapMode") in _BREAKING
        and not _seen(text).isEmpty()
        and _is_broken(text)
    ]


def _is_broken(text: QQuickItem) -> bool:
    font = text.property("font")
    font.setPixelSize(evaluated(text, "fontInfo.pixelSize"))
    measure = QFontMetricsF(font).horizontalAdvance
    words = re.split(r"[\s\u00ad\u2013\-/@.]+", text.property("text"))
    return max(map(measure, words)) > text.width() + SLACK


def evaluated(text: QQuickItem, what: str) -> int:
    """A value of a type that Python has no converter for."""
    context = QQmlEngine.contextForObject(text)
    value = QQmlExpression(context, text, what).evaluate()
    return int(value[0] if isinstance(value, tuple) else value)


def texts(window: QQuickWindow) -> list[QQuickItem]:
    return [
        item
        for item in _all(window.contentItem())
        if item.property("truncated") is not None
        and item.property("contentWidth") is not None
        and item.property("text")
    ]


def _own_faults(window: QQuickWindow, text: QQuickItem, may_elide: frozenset[str]) -> Iterator[str]:
    rect = _seen(text)
    screen = QRectF(0, 0, window.width(), window.height())
    if not screen.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect):
        yield f"{_label(text)} leaves the screen: {rect}"
    if text.property("truncated") and text.objectName() not in may_elide:
        yield f"{_label(text)} is cut short"
    if text.property("contentWidth") > text.width() + SLACK:
        yield f"{_label(text)} is wider than its place"
    if text.property("contentHeight") > text.height() + SLACK:
        yield f"{_label(text)} is higher than its place"
    parent = text.parentItem()
    while parent:
        # What scrolls may go on below its edge; what only clips must not.
        if parent.clip() and parent.property("contentY") is None:
            frame = parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height()))
            if not frame.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect):
                yield f"{_label(text)} is clipped"
        parent = parent.parentItem()


def _seen(text: QQuickItem) -> QRectF:
    """Where it is painted; what scrolls ends at the edge of what it scrolls in."""
    rect = text.mapRectToScene(text.boundingRect())
    parent = text.parentItem()
    while parent:
        if parent.clip() and parent.property("contentY") is not None:
            rect &= parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height()))
        parent = parent.parentItem()
    return rect


def _ink(text: QQuickItem) -> QRectF:
    """Where its letters are painted: from the first line's capitals to below the last baseline.

    A line is higher than its letters, and lines of two texts may share that air.
    """
    rect, font = _seen(text), text.property("font")
    line = text.property("contentHeight") / max(text.property("lineCount"), 1)
    # A text that had to shrink has lines of the size that it got.
    pixels = min(font.pixelSize(), line)
    font.setPixelSize(max(1, round(pixels)))
    # Measured from the item's top, wherever in it the text is aligned to.
    first = text.mapToScene(QPointF(0, text.property("baselineOffset"))).y()
    last = first + line * (text.property("lineCount") - 1)
    above, below = 0.8 * pixels, 0.25 * pixels
    if first == last:
        letters = QFontMetricsF(font).tightBoundingRect(text.property("text"))
        above, below = -letters.top(), letters.bottom()
    rect.setTop(max(rect.top(), first - above))
    rect.setBottom(min(rect.bottom(), last + below))
    return rect


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        # The keys inside are drawn by Qt.
        if child.isVisible() and child.opacity() > 0 and child.objectName() != "inputPanel":
            yield child
            yield from _all(child)


def _label(text: QQuickItem) -> str:
    return f"{text.objectName() or 'text'} “{text.property('text')[:30]}”"


def _shrunk(rect: QRectF) -> QRectF:
    return rect.adjusted(SLACK, SLACK, -SLACK, -SLACK)
