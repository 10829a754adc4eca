"""Turns SIGTERM and SIGINT into a Qt signal, so that the event loop handles them."""

from __future__ import annotations

import signal
import socket
from types import FrameType, TracebackType
from typing import Self

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_NUMBERS = (signal.SIGINT, signal.SIGTERM)


class StopSignals(QObject):
    """A context manager for the GUI thread that emits `to_stop` at SIGTERM or SIGINT.

    A signal that arrives before the event loop runs is emitted when it does. Python runs a signal
    handler between any two instructions, even inside a call from QML, so the handler itself must
    not call Qt (docs/decisions/0037-how-a-kiosk-stops.md).
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
        # Python writes a byte to this socket when a signal arrives, on whichever thread.
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
        """Ignore both signals from now on, since the kiosk is already stopping."""
        for number in _NUMBERS:
            signal.signal(number, signal.SIG_IGN)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    @Slot()
    def _tell(self) -> None:
        # One signal is enough, and the unread byte would activate the notifier again and again.
        self._notifier.setEnabled(False)
        self.to_stop.emit()


def _only_wake(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: Python writes the wake-up byte only for signals that have a Python handler."""
