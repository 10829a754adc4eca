"""The computer's own headset jack, as the kernel's input layer reports it."""

from __future__ import annotations

import fcntl
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from kiosk.core.devices.input_events import JackEvents, has_jack, is_inserted
from kiosk.hardware.lost import DeviceLostError

_CLASS = Path("/sys/class/input")
_STATE_BYTES = 8
# _IOC(_IOC_READ, 'E', 0x1b, len) of linux/input.h.
_EVIOCGSW = 2 << 30 | _STATE_BYTES << 16 | ord("E") << 8 | 0x1B
_MOST_BYTES = 24 * 64
_FIRST = "leave [audio] jack empty, and the first jack is taken"


class HeadsetJack:
    """One jack. It is read without waiting, whenever its `fileno` has something to say."""

    def __init__(self, device: str = "", devices: Path = _CLASS) -> None:
        """Create the jack. `device` is its file; empty: the first jack among `devices`."""
        self._device = device
        self._devices = devices
        self._events = JackEvents()
        self._file = -1

    def open(self) -> bool:
        """Open the jack; returns whether a headset is plugged in. Raises DeviceLostError."""
        self._events.forget()
        name = self._device or self._found()
        if self._is_another(name):
            raise DeviceLostError(f"{name} is another input device; {_FIRST}")
        try:
            self._file = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except (OSError, ValueError) as error:
            raise DeviceLostError(_remedy(name, error)) from error
        if not self._can_tell():
            self.close()
            raise DeviceLostError(f"{name} tells of no headset; {_FIRST}")
        return self._state()

    def fileno(self) -> int:
        return self._file

    def read(self) -> Sequence[bool]:
        """What happened since the last call, in order. Raises DeviceLostError."""
        try:
            data = os.read(self._file, _MOST_BYTES)
        except BlockingIOError:
            return ()
        except OSError as error:
            raise DeviceLostError("the headset's jack is gone; plug its device in") from error
        if not data:
            raise DeviceLostError("the headset's jack is gone; plug its device in")
        told = self._events.feed(data)
        if self._events.is_behind:
            self._events.is_behind = False
            return (self._state(),)
        return told

    def close(self) -> None:
        file, self._file = self._file, -1
        if file >= 0:
            os.close(file)

    def _can_tell(self) -> bool:
        """Whether it has a switch, or is a pipe into which a program writes a jack's events."""
        if stat.S_ISFIFO(os.fstat(self._file).st_mode):
            return True
        try:
            fcntl.ioctl(self._file, _EVIOCGSW, bytes(_STATE_BYTES))
        except OSError:
            return False
        return True

    def _state(self) -> bool:
        try:
            return is_inserted(fcntl.ioctl(self._file, _EVIOCGSW, bytes(_STATE_BYTES)))
        except OSError:
            # No switch, so that nothing is known: speech begins with the next event.
            return False

    def _is_another(self, name: str) -> bool:
        """Whether the kernel says that this input device has no jack."""
        switches = self._devices / Path(name).resolve().name / "device/capabilities/sw"
        try:
            return not has_jack(switches.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return False

    def _found(self) -> str:
        for switches in sorted(self._devices.glob("event*/device/capabilities/sw")):
            try:
                found = has_jack(switches.read_text(encoding="ascii"))
            except (OSError, ValueError):
                continue
            if found:
                return f"/dev/input/{switches.parts[-4]}"
        raise DeviceLostError("no headset jack; set [audio] jack to its file under /dev/input")


def _remedy(name: str, error: Exception) -> str:
    if isinstance(error, PermissionError):
        return f"{name} may not be read; add the kiosk's user to the group input"
    return f"no headset jack at {name}; check [audio] jack"
