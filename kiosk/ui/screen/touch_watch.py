"""Notices touches of the screen, and a time without any."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

_DOWN = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
)
_TOUCHES = _DOWN | {QEvent.Type.KeyPress, QEvent.Type.Wheel}
_LIFTS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class TouchWatch(QObject):
    """An event filter for the window that watches touches and consumes none.

    `pressed` and `lifted` tell of a finger or a mouse button, `keyed` of a key: each before the
    page hears of it.
    """

    touched = Signal()
    idle = Signal()
    pressed = Signal()
    lifted = Signal()
    keyed = Signal()

    def __init__(self, idle_ms: int) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._idle_ms = idle_ms
        self._timer.setInterval(idle_ms)
        self._timer.timeout.connect(self.idle)

    def stretch(self, factor: int) -> None:
        """Wait so many times as long for a touch, from the next one on."""
        self._timer.setInterval(self._idle_ms * factor)

    @Slot()
    def count(self) -> None:
        """Count a touch, also one that the page does not get."""
        self._timer.start()
        self.touched.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        kind = event.type()
        if kind in _TOUCHES:
            self.count()
        if kind == QEvent.Type.KeyPress:
            self.keyed.emit()
        elif kind in _DOWN:
            self.pressed.emit()
        elif kind in _LIFTS:
            self.lifted.emit()
        return False
