"""The wait after wrong PINs, counted down in whole seconds on the pad."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_SECOND_MS = 1_000


class PadWait(QObject):
    """`ticked` tells that `left` has changed; `over` that another attempt may be made."""

    ticked = Signal()
    over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._left = 0
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.tick)

    @property
    def left(self) -> int:
        """Seconds until the next attempt; 0 while nobody waits."""
        return self._left

    def begin(self, seconds: float) -> None:
        self._left = math.ceil(seconds)
        self._second.start()

    def stop(self) -> None:
        self._left = 0
        self._second.stop()

    @Slot()
    def tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.ticked.emit()
        else:
            self.stop()
            self.over.emit()
