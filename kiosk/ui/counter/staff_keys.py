"""Opens staff mode from a keyboard with Ctrl+Alt+S."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class StaffKeys(QObject):
    """An event filter for the window, run after the scanner filter: no code can trigger it."""

    pressed = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_S or event.modifiers() & _BOTH != _BOTH:
            return False
        self.pressed.emit()
        return True
