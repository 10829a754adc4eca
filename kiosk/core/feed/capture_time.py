"""How reliable a row's capture time is, and its correction once a server has sent the time.

A row may be captured while this computer's clock is wrong, showing 1970 or a future year. The clock
readings are saved beside the row. Once the right time is known, the row's time is corrected before
its first delivery; after that its body no longer changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum

import msgspec

MARK = "Capture_Time__c"
# HTTP dates have a resolution of one second.
_RIGHT_WITHIN_S = 2.0


class CaptureTime(StrEnum):
    """The values of Capture_Time__c.

    TRUE: confirmed by a server's time. CORRECTED: corrected by a server's time. UNCERTAIN: not
    confirmed.
    """

    TRUE = "True"
    CORRECTED = "Corrected"
    UNCERTAIN = "Uncertain"


class Reading(msgspec.Struct, frozen=True):
    """The readings of this computer's clocks at one moment.

    `boot` identifies the start of the computer. `steady` counts the seconds since then and never
    jumps. `wall` is the system time in unix seconds.
    """

    boot: str
    steady: float
    wall: float


class Stamp(msgspec.Struct, frozen=True):
    """The time of a row captured now (UTC). `reading` is saved until the right time is known."""

    at: datetime
    worth: CaptureTime = CaptureTime.UNCERTAIN
    reading: Reading | None = None


class TimeNow(msgspec.Struct, frozen=True):
    """What is known about the current time.

    `skew` is how many seconds a server is ahead of `reading.wall`. `told` means that a server has
    sent its time, and `known` that this time may serve as evidence. `earliest` is a moment (unix s)
    that has certainly passed.
    """

    reading: Reading
    skew: float
    told: bool
    known: bool
    earliest: float

    def stamp(self) -> Stamp:
        """Return the stamp for something captured at this moment."""
        at = datetime.fromtimestamp(self.reading.wall + self.skew, UTC)
        return Stamp(at, _worth(self.skew), None) if self.known else Stamp(at, reading=self.reading)

    def moment_of(self, then: Reading) -> tuple[float, CaptureTime] | None:
        """Return the right time of `then` (unix s) and how reliable it is; None if unknown.

        Both readings must come from the same start of the computer.
        """
        elapsed = self.reading.steady - then.steady
        if not self.told or then.boot != self.reading.boot or min(elapsed, then.steady) < 0:
            return None
        at = self.reading.wall + self.skew - elapsed
        if at < self.earliest:
            return None
        return at, _worth(at - then.wall) if self.known else CaptureTime.UNCERTAIN


def dated(body: bytes, moments: Sequence[str], then: Reading, now: TimeNow) -> bytes:
    """Return a row's body with its `moments` corrected and marked.

    The body is returned unchanged if no better time is known or it is not a JSON object.
    """
    found = now.moment_of(then)
    if found is None:
        return body
    try:
        fields = msgspec.json.decode(body, type=dict[str, object])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return body
    at, worth = found
    if worth is not CaptureTime.TRUE:
        fields |= {name: _text(at, str(fields[name])) for name in moments if name in fields}
    return msgspec.json.encode({**fields, MARK: worth})


def _worth(off: float) -> CaptureTime:
    return CaptureTime.TRUE if abs(off) < _RIGHT_WITHIN_S else CaptureTime.CORRECTED


def _text(at: float, before: str) -> str:
    """Format the time with the precision of the text that it replaces."""
    grain = "milliseconds" if "." in before else "seconds"
    return datetime.fromtimestamp(at, UTC).isoformat(timespec=grain).replace("+00:00", "Z")
