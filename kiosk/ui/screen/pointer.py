"""Hides the mouse pointer until somebody moves a mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QInputDevice, QMouseEvent

# A desk that somebody bumps into moves a mouse by less.
_MOVED_PX = 6


class Pointer(QObject):
    """An event filter for the window, which hides it at first. A touch hides the pointer again.

    It overrides the cursor of the whole application, since text fields bring their own.
    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        # A window that appears under a resting pointer is told of it as of a move.
        self._from = QPointF(QCursor.pos())
        self._shown = True
        self._closed = False

    @Slot()
    def hide(self) -> None:
        self._from = QPointF(QCursor.pos())
        if self._shown and not self._closed:
            self._shown = False
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def show(self) -> None:
        if not self._shown:
            self._shown = True
            QGuiApplication.restoreOverrideCursor()

    def close(self) -> None:
        """Show the pointer for good, for a timer that hides it may outlive the window."""
        self._closed = True
        self.show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.TouchBegin:
            self.hide()
        elif event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._see(event)
        return False

    def _see(self, event: QMouseEvent) -> None:
        if event.device().type() == QInputDevice.DeviceType.TouchScreen:
            return
        place = event.globalPosition()
        if (place - self._from).manhattanLength() < _MOVED_PX:
            return
        self._from = place
        self.show()
        self.moved.emit()
