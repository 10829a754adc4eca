"""SIGTERM and SIGINT as a Qt signal, so that what they ask for is done by the event loop."""

from __future__ import annotations

import signal
import socket
from types import FrameType, TracebackType
from typing import Self

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_NUMBERS = (signal.SIGINT, signal.SIGTERM)


class StopSignals(QObject):
    """Context manager on the GUI thread. What comes before the loop runs is told when it does.

    Python runs a signal's handler between any two instructions, also in the midst of what QML
    called: nothing of Qt may be done there (docs/decisions/0037-how-a-kiosk-stops.md).
    """

    to_stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._tell)

    def __enter__(self) -> Self:
        # Python writes a byte there as soon as the signal comes, whichever thread gets it.
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        for number in _NUMBERS:
            signal.signal(number, _only_wake)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """From here on both are ignored: who stops already is not told again."""
        for number in _NUMBERS:
            signal.signal(number, signal.SIG_IGN)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    @Slot()
    def _tell(self) -> None:
        # Enough is known, and an unread byte would call again and again.
        self._notifier.setEnabled(False)
        self.to_stop.emit()


def _only_wake(_number: int, _frame: FrameType | None) -> None:
    """Without a handler of Python's own no byte is written."""
