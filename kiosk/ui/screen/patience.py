"""How long a page waits for somebody: a quiet time, then a warning that it closes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.countdown import WARNING_S, Countdown, countdown

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_SECOND_MS = 1_000


@QmlElement
@QmlUncreatable("made by the shell")
class Patience(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """A page's timeout. The signal `over` is sent when nobody asked for more time.

    `changed` tells of the warning and its seconds, `ticked` of every second.
    """

    changed = Signal()
    ticked = Signal()
    over = Signal()

    def __init__(self, seconds: float, warning: float = WARNING_S) -> None:
        """Create the timeout. `seconds` to the end, of which `warning` are with a warning."""
        super().__init__()
        self._seconds, self._warning, self._factor = seconds, warning, 1
        self._count: Countdown = countdown(seconds, warning)
        self._told = 0
        self._second = QTimer(self)
        # A coarse timer's seconds may be shorter, and the warning with them.
        self._second.setTimerType(Qt.TimerType.PreciseTimer)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.tick)

    @Property(bool, notify=changed)
    def warned(self) -> bool:
        return self.is_warned()

    @Property(int, notify=changed)
    def left(self) -> int:
        """Seconds until the end; 0 before the warning begins."""
        return self._told

    @Property(int, notify=ticked)
    def remaining(self) -> int:
        """Seconds until the end, at any time; 0 while nothing is waited for."""
        return self._count.left if self.is_waiting() else 0

    def is_warned(self) -> bool:
        return self._told > 0

    def is_waiting(self) -> bool:
        return self._second.isActive()

    def begin(self, seconds: float) -> None:
        """Wait so many seconds from now on, for this page and until the next call."""
        self._seconds = seconds
        self._count = self._stretched()
        self.wait()

    @Slot()
    def wait(self) -> None:
        """Begin the whole time anew."""
        self._second.start()
        self._turn(self._count.begun_anew())

    @Slot()
    def touched(self) -> None:
        if self.is_waiting():
            self.wait()

    def stretch(self, factor: int) -> None:
        """Wait so many times as long from now on, with as much longer a warning."""
        self._factor = factor
        self._count = self._stretched()
        self.touched()

    def stretch_warning(self, factor: int) -> None:
        """Warn so many times as long, in at most half of the time, which itself stays as it is."""
        first = self._stretched().warning
        longer = min(first * factor, max(self._count.total // 2, first))
        self._turn(replace(self._count, warning=longer))

    def stop(self) -> None:
        self._second.stop()
        self._turn(self._count.begun_anew())

    @Slot()
    def warn(self) -> None:
        self._second.start()
        self._turn(self._count.warned())

    @Slot()
    def tick(self) -> None:
        later = self._count.a_second_later()
        if later.is_over:
            self.stop()
            self.over.emit()
        else:
            self._turn(later)

    def _stretched(self) -> Countdown:
        return countdown(self._seconds * self._factor, self._warning * self._factor)

    def _turn(self, count: Countdown) -> None:
        self._count = count
        told = count.left if self.is_waiting() and count.is_warned else 0
        self.ticked.emit()
        if told != self._told:
            self._told = told
            self.changed.emit()
