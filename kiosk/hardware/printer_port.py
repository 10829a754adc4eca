"""The ways to a receipt printer's bytes; no call outlasts its deadline."""

from __future__ import annotations

import errno
import fcntl
import os
import select
import socket
import stat
import struct
import termios
import time
from contextlib import suppress
from typing import Protocol

from kiosk.hardware.deadline import Deadline, NoAnswerError

_ANSWER = 16
_PIECE = 4096
_LOOK_EVERY_S = 0.02
# Close at once and throw away what was not sent.
_NO_LINGERING = struct.pack("ii", 1, 0)


class PrinterPort(Protocol):
    """A connection to a printer, opened for each request. Faults: OSError, NoAnswerError."""

    def open(self, deadline: Deadline) -> None: ...

    def send(self, data: bytes, deadline: Deadline) -> None:
        """Send all of the data, and wait until it has left this computer."""

    def answer(self, deadline: Deadline) -> bytes:
        """What the printer says; empty if it says nothing in time."""

    def close(self, *, sent: bool) -> None:
        """Close the port. Unless all is `sent`, what waits in buffers is never printed."""


class FilePort:
    """A device file, as of a USB printer (/dev/usb/lp0), a serial line or a pipe."""

    def __init__(self, device: str) -> None:
        self._device = device
        self._file = -1

    def open(self, deadline: Deadline) -> None:  # noqa: ARG002  never blocks
        flags = os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
        try:
            self._file = os.open(self._device, flags)
        except OSError as error:
            if error.errno == errno.ENXIO:
                raise NoAnswerError(f"nobody takes the data of {self._device}") from None
            raise

    def send(self, data: bytes, deadline: Deadline) -> None:
        if stat.S_ISREG(os.fstat(self._file).st_mode):
            # In place of a device; asking for its state must leave it as it is.
            os.ftruncate(self._file, 0)
        _write(self._file, data, deadline)
        if os.isatty(self._file):
            _wait_until_sent(self._file, deadline)

    def answer(self, deadline: Deadline) -> bytes:  # noqa: ARG002  nothing is read
        return b""

    def close(self, *, sent: bool) -> None:
        if self._file >= 0:
            if not sent:
                # The system would wait for a serial line to take the rest.
                with suppress(termios.error):
                    termios.tcflush(self._file, termios.TCOFLUSH)
            os.close(self._file)
            self._file = -1


class NetworkPort:
    """A printer's raw TCP port, mostly 9100."""

    def __init__(self, host: str, port: int) -> None:
        self._address = host, port
        self._link: socket.socket | None = None

    def open(self, deadline: Deadline) -> None:
        self._link = socket.create_connection(self._address, max(deadline.left, 0.01))
        self._link.setblocking(False)

    def send(self, data: bytes, deadline: Deadline) -> None:
        link = self._open_link()
        _write(link.fileno(), data, deadline)
        _wait_until_sent(link.fileno(), deadline)

    def answer(self, deadline: Deadline) -> bytes:
        link = self._open_link()
        ready, _, _ = select.select([link], [], [], deadline.left)
        return link.recv(_ANSWER) if ready else b""

    def close(self, *, sent: bool) -> None:
        link, self._link = self._link, None
        if link is not None:
            with suppress(OSError):
                if not sent:
                    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGERING)
            link.close()

    def _open_link(self) -> socket.socket:
        if self._link is None:
            raise ConnectionError("the printer is not connected")
        return self._link


def _write(file: int, data: bytes, deadline: Deadline) -> None:
    waiting = memoryview(data)
    while waiting:
        _, ready, _ = select.select([], [file], [], deadline.left)
        if not ready:
            raise NoAnswerError("it takes no data")
        with suppress(BlockingIOError):
            waiting = waiting[os.write(file, waiting[:_PIECE]) :]


def _wait_until_sent(file: int, deadline: Deadline) -> None:
    """Wait until the kernel holds nothing back that the other side has not taken."""
    while struct.unpack("i", fcntl.ioctl(file, termios.TIOCOUTQ, b"\0" * 4))[0]:
        if not deadline.left:
            raise NoAnswerError("it takes no data")
        time.sleep(_LOOK_EVERY_S)
