"""What is wrong with how a kiosk ended."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tests.stops.plan import Stop

LONGEST_S = 5.0


class Wrong(StrEnum):
    CRASHED = "crashes"
    TRACEBACK = "ends with a traceback or an error in the log"
    LATE = "stops that took longer than 5 s"
    CODE = "exit codes that say something else"
    STORE = "stores that do not hold what was said to be saved"


@dataclass(frozen=True, slots=True)
class Ended:
    """`seconds` since the first signal; `words`: all of stderr, faulthandler's too."""

    code: int
    seconds: float
    words: str


# How faulthandler and glibc begin.
_CRASH = re.compile(
    re.compile(r"^Fatal Python error|Segmentation fault|terminate called|core dumped", re.MULTILINE)
)
_ERROR = re.compile(
    r"^Traceback|^Timeout \(| CRITICAL |unexpected error|already deleted|QThread: Destroyed"
    r"|cannot be (?:killed|started|stopped) from another thread|Exception ignored",
    re.IGNORECASE | re.MULTILINE,
)
_CRASH_CODES = {
    -one for one in (signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGILL, signal.SIGFPE)
}


def wrong_with(stop: Stop, ended: Ended) -> Iterator[Wrong]:
    """Before its loop runs a kiosk may die of the signal: nothing has begun then."""
    if ended.code in _CRASH_CODES or _CRASH.search(ended.words):
        yield Wrong.CRASHED
    if _ERROR.search(ended.words):
        yield Wrong.TRACEBACK
    if ended.seconds > LONGEST_S:
        yield Wrong.LATE
    allowed = {0} if stop.loop_runs else {0, -stop.signal}
    if ended.code not in allowed | _CRASH_CODES:
        yield Wrong.CODE
