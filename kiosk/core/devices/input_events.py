"""Reads the kernel's input events: what a headset's jack says of itself."""

from __future__ import annotations

import struct

# struct input_event of linux/input.h, of this machine: two longs of time, type, code, value.
_EVENT = struct.Struct("llHHi")
_SYN, _SW = 0x00, 0x05
_SYN_DROPPED = 3
SW_HEADPHONE_INSERT = 2


class JackEvents:
    """Puts bytes together to events. Whatever else the bytes say costs nothing.

    `is_behind`: the kernel dropped events, so that the switch must be asked for its state.
    """

    def __init__(self) -> None:
        self._rest = b""
        self.is_behind = False

    def feed(self, data: bytes) -> list[bool]:
        """Whether a headset was plugged in (True) or removed, in order."""
        data = self._rest + data
        whole = len(data) - len(data) % _EVENT.size
        self._rest = data[whole:]
        told = []
        for _, _, kind, code, value in _EVENT.iter_unpack(data[:whole]):
            if kind == _SW and code == SW_HEADPHONE_INSERT and value in {0, 1}:
                told.append(value == 1)
            elif kind == _SYN and code == _SYN_DROPPED:
                self.is_behind = True
        return told

    def forget(self) -> None:
        """Drop half an event after the device was lost."""
        self._rest, self.is_behind = b"", False


def has_jack(switches: str) -> bool:
    """Whether a device's switches, as sysfs writes them in `capabilities/sw`, are a headset's."""
    try:
        lowest = int(switches.rsplit(maxsplit=1)[-1], 16)
    except (IndexError, ValueError):
        return False
    return bool(lowest >> SW_HEADPHONE_INSERT & 1)


def is_inserted(state: bytes) -> bool:
    """Whether a headset is plugged in, by the bits that EVIOCGSW returns."""
    return bool(state and state[0] >> SW_HEADPHONE_INSERT & 1)
