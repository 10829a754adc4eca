"""Simulates a customer: sends mouse and key events, and reads what is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.wall.second_tap import SEEN_MS
from kiosk.services.wall.code_reader import read_codes
from kiosk.ui.screen.sight_taker import grey_frame

_LOOK_EVERY_MS = 10
_LONG_MS = 500
# Two taps that are further apart are no double tap.
_BETWEEN_TAPS_MS = 1_000


class NotSeenError(AssertionError):
    """The awaited state was not seen in time."""


class Hands:
    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._tapped_ms = 0

    def all(self, name: str) -> list[QQuickItem]:
        """All visible items with that objectName, also inside a view's delegates."""
        return [i for i in _visible(self.window.contentItem()) if i.objectName() == name]

    def find(self, name: str) -> QQuickItem | None:
        return next(iter(self.all(name)), None)

    def tap(self, name: str) -> None:
        """Click the middle of an item, which is scrolled to if it is out of sight."""
        # What is queued is done long before a finger lands, and may move what it lands on.
        QCoreApplication.processEvents()
        item = self.scroll_to(name)
        # Not boundingRect: for a text field that is the rectangle of its text.
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self.tap_at(middle)

    def scroll_to(self, name: str) -> QQuickItem:
        """Scroll the pages around an item until it is in sight."""
        item = self.find(name)
        if item is None:
            raise NotSeenError(f"{name} is not on the screen")
        _scroll_to(item)
        return item

    def tap_at(self, point: QPoint) -> None:
        """Click at a point of the window, in its pixels."""
        place = QPointF(point)
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self._tapped_ms += _BETWEEN_TAPS_MS
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            event = QMouseEvent(kind, place, self.window.mapToGlobal(place), left, held, plain)
            event.setTimestamp(self._tapped_ms)
            # QTest.mouseClick keeps Python's lock: a page that the tap loads, and a message of
            # Qt's from the thread that loads it, would wait for each other for ever.
            QCoreApplication.sendEvent(self.window, event)
            QCoreApplication.processEvents()

    def type(self, text: str) -> None:
        """Type the text key by key into the focused item."""
        for character in text:
            shift = Qt.KeyboardModifier.ShiftModifier
            plain = Qt.KeyboardModifier.NoModifier
            key, modifier = ord(character.upper()), shift if character.isupper() else plain
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                # QTest.keyClick takes no text, so it cannot type a capital letter.
                QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, modifier, character))

    def wait_until(self, seen: Callable[[], bool], what: str, seconds: float = 15) -> None:
        """Run the event loop until `seen()`, and on until somebody who waited long has seen it.

        Raises:
            NotSeenError: `seen()` stayed false for `seconds`.
        """
        loop = QEventLoop()
        watch, limit = QTimer(), QTimer()
        watch.timeout.connect(lambda: loop.quit() if seen() else None)
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        waited = QElapsedTimer()
        waited.start()
        watch.start(_LOOK_EVERY_MS)
        limit.start(round(seconds * 1000))
        if not seen():
            loop.exec()
        watch.stop()
        limit.stop()
        if not seen():
            raise NotSeenError(f"not seen within {seconds:g} s: {what}")
        if waited.elapsed() > _LONG_MS:
            # The kiosk refuses a tap that comes sooner, as one that was meant for what was before.
            QTimer.singleShot(SEEN_MS, loop.quit)
            loop.exec()

    def look(self) -> QImage:
        return self.window.grabWindow()

    def read_codes(self) -> set[str]:
        """The texts of all codes that a phone's camera could read on the screen."""
        return set(read_codes(grey_frame(self.look())))


def _scroll_to(item: QQuickItem) -> None:
    page = item.parentItem()
    while page:
        if page.property("contentY") is not None and page.property("interactive"):
            top = item.mapToItem(page, QPointF(0, 0)).y()
            over = min(0.0, top) + max(0.0, top + item.height() - page.height())
            page.setProperty("contentY", page.property("contentY") + over)
        page = page.parentItem()


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)
