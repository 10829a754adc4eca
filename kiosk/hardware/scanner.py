"""A scanner on a serial port, real or emulated over USB (CDC)."""

from __future__ import annotations

import errno
import os
import termios
from typing import TYPE_CHECKING

from kiosk.core.devices.scan import Lines, ScanRules
from kiosk.core.late import LateModule
from kiosk.hardware.lost import DeviceLostError

# Few scanners are on a serial line.
if TYPE_CHECKING:
    import serial
else:
    serial = LateModule("serial")

# A scanner sends a code without pauses; after this silence (s) it ends, with or without terminator.
_SILENCE_S = 0.3
_FAULTS = (OSError, termios.error)


class SerialScanner:
    """A serial scanner, used from one thread; only `stop` may be called from another."""

    def __init__(self, port: str, baud: int, rules: ScanRules) -> None:
        self._name = port
        self._baud = baud
        self._lines = Lines(rules)
        self._port: serial.Serial | None = None

    def open(self) -> None:
        """Open the port. Raises DeviceLostError."""
        self._lines.forget()
        try:
            self._port = serial.Serial(self._name, self._baud, timeout=_SILENCE_S, exclusive=True)
        except _FAULTS as error:
            raise self._lost(error) from error

    def read(self) -> list[str]:
        """Codes read since the last call, cleaned; blocks for less than a second.

        Raises:
            DeviceLostError: the scanner was unplugged; open it again.
        """
        if self._port is None:
            return []
        try:
            data = self._port.read(1)
            data += self._port.read(self._port.in_waiting) if data else b""
        except _FAULTS as error:
            raise self._lost(error) from error
        return self._lines.feed(data) if data else self._lines.end()

    def stop(self) -> None:
        """Make a waiting `read` return at once."""
        if self._port is not None:
            self._port.cancel_read()

    def close(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            port.close()

    def _lost(self, error: Exception) -> DeviceLostError:
        said = str(error)
        if isinstance(error, BlockingIOError) or "exclusively lock" in said or "usy" in said:
            return DeviceLostError(
                f"{self._name} is in use; end the other program that has it open"
            )
        if isinstance(error, termios.error) or os.strerror(errno.ENOTTY) in said:
            return DeviceLostError(f"{self._name} is no serial line; correct [scanner] port")
        remedy = (
            "add the kiosk's user to the group that owns it (dialout)"
            if "ermission" in said
            else "plug the scanner in, and check [scanner] port"
        )
        return DeviceLostError(f"no scanner at {self._name or 'an empty [scanner] port'}; {remedy}")
