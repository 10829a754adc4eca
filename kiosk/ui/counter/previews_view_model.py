"""Staff's switch for offers in preview: all of them for ten minutes, on this kiosk alone."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.counter_bridge import CounterBridge

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class PreviewsViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Previews go on when staff leave, and end by themselves; `left` counts down on the page."""

    changed = Signal()

    def __init__(self, counter: CounterBridge) -> None:
        super().__init__()
        self._counter = counter
        self._staff = ""
        self._left = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.count)
        counter.previews_told.connect(self._show)

    @Property(int, notify=changed)
    def left(self) -> int:
        """The seconds for which all previews are still shown; 0 if they are not."""
        return self._left

    def serve(self, staff: str) -> None:
        self._staff = staff
        self._show(0.0)

    def refresh(self) -> None:
        self._counter.look_at_previews()

    @Slot()
    def begin(self) -> None:
        self._counter.show_previews(self._staff, shown=True)

    @Slot()
    def end(self) -> None:
        self._counter.show_previews(self._staff, shown=False)

    @Slot()
    def count(self) -> None:
        """Count down by a second."""
        self._show(self._left - 1.0)

    @Slot(float)
    def _show(self, seconds: float) -> None:
        self._left = max(0, math.ceil(seconds)) if self._staff else 0
        if self._left == 0:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()
        self.changed.emit()
