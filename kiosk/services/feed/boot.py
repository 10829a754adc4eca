"""The start of this computer and the seconds since then: a clock that cannot be set."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from uuid import uuid4

import msgspec

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Boot(msgspec.Struct, frozen=True):
    """One start of the computer.

    `id` differs for each start. `seconds` returns the seconds since then, including sleep on Linux.
    """

    id: str
    seconds: Callable[[], float]


@cache
def this_boot() -> Boot:
    """Return the current boot; where the system gives no boot id, each process has its own."""
    if sys.platform == "linux":
        try:
            boot = _BOOT_ID.read_text(encoding="ascii").strip()
            return Boot(boot, lambda: time.clock_gettime(time.CLOCK_BOOTTIME))
        except OSError:
            pass
    return Boot(str(uuid4()), time.monotonic)
