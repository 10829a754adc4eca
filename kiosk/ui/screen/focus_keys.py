"""Keys that no item has used: Enter presses what has the focus, and arrows move it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.screen.focus_view_model import FocusViewModel

_PRESSES: frozenset[int] = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_WAYS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class FocusKeys(QObject):
    """An event filter for the window's content, which gets a key after all its items.

    A text line keeps its arrows and its Enter, since it uses them.
    """

    def __init__(self, window: QQuickWindow, focus: FocusViewModel) -> None:
        super().__init__()
        self._window = window
        self._focus = focus
        self._content = window.contentItem()
        self._content.installEventFilter(self)

    def close(self) -> None:
        self._content.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._use(event)

    def _use(self, event: QKeyEvent) -> bool:
        if event.key() in _PRESSES:
            # A key held down since it led here presses nothing.
            return event.isAutoRepeat() or press_focused(self._window)
        way = _WAYS.get(event.key())
        if way is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self._focus.move(*way)
        return True


def press_focused(window: QQuickWindow) -> bool:
    """Press the button, box or choice that has the focus; returns whether one has."""
    item = window.activeFocusItem()
    if item is None or not item.inherits("QQuickAbstractButton"):
        return False
    # The space bar does all that a finger does: it presses, toggles and clicks.
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        space = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        QCoreApplication.sendEvent(item, space)
    return True
