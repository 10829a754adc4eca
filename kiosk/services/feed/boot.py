"""The start of this computer, and the seconds since: a clock that nobody can set."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from uuid import uuid4

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Boot:
    """`id` is another after every start; `seconds` goes on while the computer sleeps."""

    id: str
    seconds: Callable[[], float]


@cache
def this_boot() -> Boot:
    """Where the system tells no start, each process counts as one of its own."""
    if sys.platform == "linux":
        try:
            boot = _BOOT_ID.read_text(encoding="ascii").strip()
            return Boot(boot, lambda: time.clock_gettime(time.CLOCK_BOOTTIME))
        except OSError:
            pass
    return Boot(str(uuid4()), time.monotonic)
