"""Whether time servers keep this computer's clock right, as the kernel knows it from NTP."""

from __future__ import annotations

import ctypes
import sys

_UNSYNCHRONIZED = 0x40
_TIME_ERROR = 5
# The kernel's clock and the one that Python reads differ more where somebody fakes the time.
_SAME_WITHIN_S = 10.0


class _Timex(ctypes.Structure):
    """The kernel's `struct timex` of adjtimex(2) up to `time`, with room for the rest."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("constant", ctypes.c_long),
        ("precision", ctypes.c_long),
        ("tolerance", ctypes.c_long),
        ("seconds", ctypes.c_long),
        ("fraction", ctypes.c_long),
        ("rest", ctypes.c_byte * 256),
    )


def is_kept_by_ntp(wall: float) -> bool:
    """Return whether time servers keep the clock that shows `wall` (unix s); False if unknown."""
    if sys.platform != "linux":
        return False
    kernel = _Timex()
    try:
        state = ctypes.CDLL(None).adjtimex(ctypes.byref(kernel))
    except (OSError, AttributeError):
        return False
    if state in {-1, _TIME_ERROR} or kernel.status & _UNSYNCHRONIZED:
        return False
    return bool(abs(kernel.seconds - wall) < _SAME_WITHIN_S)
