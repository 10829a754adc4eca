"""The form's timeout: a quiet wait, then a visible countdown."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_SECOND_MS = 1_000


@QmlElement
@QmlUncreatable("made by the shell")
class FormPatience(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The form's timeout. The signal `over` is sent when nobody asked for more time."""

    changed = Signal()
    over = Signal()

    def __init__(self, idle_seconds: float, countdown_seconds: float) -> None:
        super().__init__()
        self._countdown = math.ceil(countdown_seconds)
        self._left = 0
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(round(idle_seconds * 1000))
        self._idle.timeout.connect(self.warn)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.tick)

    @Property(bool, notify=changed)
    def warned(self) -> bool:
        return self.is_warned()

    @Property(int, notify=changed)
    def left(self) -> int:
        """Seconds until the form is wiped; 0 before the countdown starts."""
        return self._left

    def is_warned(self) -> bool:
        return self._left > 0

    def is_waiting(self) -> bool:
        return self._idle.isActive() or self._second.isActive()

    @Slot()
    def wait(self) -> None:
        """Restart the full timeout."""
        self.stop()
        self._idle.start()

    @Slot()
    def touched(self) -> None:
        if self.is_waiting():
            self.wait()

    def stop(self) -> None:
        self._idle.stop()
        self._second.stop()
        self._tell(0)

    @Slot()
    def warn(self) -> None:
        self._idle.stop()
        self._second.start()
        self._tell(self._countdown)

    @Slot()
    def tick(self) -> None:
        if self._left > 1:
            self._tell(self._left - 1)
        else:
            self.stop()
            self.over.emit()

    def _tell(self, left: int) -> None:
        if left != self._left:
            self._left = left
            self.changed.emit()
