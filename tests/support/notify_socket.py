"""A service manager's socket, and what was told there."""

from __future__ import annotations

import socket
import time
from pathlib import Path
from typing import Self

FED = "WATCHDOG=1"


class NotifySocket:
    """Context manager; `environ` is what the service manager gives the service."""

    def __init__(self, address: Path | str, watchdog_s: float | None = None) -> None:
        self.address = str(address)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(f"\0{self.address[1:]}" if self.address[0] == "@" else self.address)
        self.environ = {"NOTIFY_SOCKET": self.address}
        if watchdog_s:
            self.environ |= {"WATCHDOG_USEC": str(round(watchdog_s * 1e6)), "WATCHDOG_PID": "1"}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def next(self, within_s: float = 60.0) -> str:
        """The next message. Raises TimeoutError."""
        self._socket.settimeout(within_s)
        return self._socket.recv(4096).decode()

    def until(self, begin: str) -> list[str]:
        """What is told until a message begins so, that one included. Raises TimeoutError."""
        told = [self.next()]
        while not told[-1].startswith(begin):
            told.append(self.next())
        return told

    def heard_within(self, seconds: float) -> list[str]:
        """What is told in these seconds."""
        told, until = [], time.monotonic() + seconds
        try:
            while (left := until - time.monotonic()) > 0:
                told.append(self.next(left))
        except TimeoutError:
            pass
        return told
