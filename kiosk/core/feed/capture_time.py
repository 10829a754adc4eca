"""What the time of a captured row is worth, and its correction once a server has told the time.

A row is captured at a moment of which this computer's clock may know nothing: it says 1970, or a
year that is to come. What the clocks said is kept beside the row; whoever knows better puts the
time right before the first delivery, after which a body stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

import msgspec

MARK = "Capture_Time__c"
# HTTP dates count whole seconds.
_RIGHT_WITHIN_S = 2.0


class CaptureTime(StrEnum):
    """Capture_Time__c.

    TRUE: a server's time agrees. CORRECTED: put right by a server's. UNCERTAIN: nobody knows.
    """

    TRUE = "True"
    CORRECTED = "Corrected"
    UNCERTAIN = "Uncertain"


class Reading(msgspec.Struct, frozen=True):
    """What the clocks of this computer said at one moment.

    `boot` names the start of the computer, `steady` counts the seconds since then and never jumps;
    `wall` is the clock on the wall, in unix seconds.
    """

    boot: str
    steady: float
    wall: float


@dataclass(frozen=True, slots=True)
class Stamp:
    """The time of a row that is captured now (UTC). `reading` is kept until the time is known."""

    at: datetime
    worth: CaptureTime = CaptureTime.UNCERTAIN
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class TimeNow:
    """What is known of the time now.

    `skew`: seconds that a server is ahead of `reading.wall`. `told`: a server has said so; `known`:
    and it may stand as evidence. `earliest`: unix seconds of a moment that has certainly passed.
    """

    reading: Reading
    skew: float
    told: bool
    known: bool
    earliest: float

    def stamp(self) -> Stamp:
        """For what is captured at this moment."""
        at = datetime.fromtimestamp(self.reading.wall + self.skew, UTC)
        return Stamp(at, _worth(self.skew), None) if self.known else Stamp(at, reading=self.reading)

    def moment_of(self, then: Reading) -> tuple[float, CaptureTime] | None:
        """When `then` was (unix s), and what that is worth; None where nothing better is known.

        Only the same start of the computer ties the two together.
        """
        elapsed = self.reading.steady - then.steady
        if not self.told or then.boot != self.reading.boot or min(elapsed, then.steady) < 0:
            return None
        at = self.reading.wall + self.skew - elapsed
        if at < self.earliest:
            return None
        return at, _worth(at - then.wall) if self.known else CaptureTime.UNCERTAIN


def dated(body: bytes, moments: Sequence[str], then: Reading, now: TimeNow) -> bytes:
    """A row's body with its `moments` put right and marked; as it was where nobody knows better."""
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
    """As exact as the time that it replaces."""
    grain = "milliseconds" if "." in before else "seconds"
    return datetime.fromtimestamp(at, UTC).isoformat(timespec=grain).replace("+00:00", "Z")
