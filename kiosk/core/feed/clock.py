"""How far this computer's clock can be believed, measured against a server's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime


@dataclass(frozen=True, slots=True)
class ClockLimits:
    """What a clock is held against.

    `earliest`: a moment that has certainly passed. `allowed_skew`: what may be corrected.
    `remembered`: when this kiosk, by its own memory, was right the last time.
    """

    earliest: datetime
    allowed_skew: timedelta
    remembered: datetime | None = None


def skew_from(date: str, asked: float, answered: float) -> timedelta | None:
    """How far the server is ahead: zero where the exchange's duration explains the difference.

    `date` is an HTTP `Date` (RFC 9110, 6.6.1), in whole seconds; `asked` and `answered` are this
    computer's unix seconds around the exchange. None where the date cannot be read.
    """
    try:
        served = parsedate_to_datetime(date)
    except (ValueError, OverflowError):  # the latter of a zone with very many digits
        return None
    if served.tzinfo is None:
        served = served.replace(tzinfo=UTC)
    second = served.timestamp()
    least, most = second - answered, second + 1 - asked
    return timedelta(seconds=min(max(0.0, least), most))


def is_believable(
    now: datetime, skew: timedelta, limits: ClockLimits, *, told: bool = False
) -> bool:
    """Whether `now`, by this computer's own clock, can tell if an offer is valid.

    `told`: a server has told its time, and `skew` comes from it. Two clocks that agree count for
    more than a memory, which may come from a time when both were wrong.
    """
    earliest = limits.earliest
    if limits.remembered and not told:
        earliest = max(earliest, limits.remembered)
    return abs(skew) <= limits.allowed_skew and now + skew >= earliest


def is_known(now: datetime, skew: timedelta, limits: ClockLimits) -> bool:
    """Whether the time that a server told may stand as evidence, `skew` ahead of the own `now`.

    It does where both clocks agree, or where the own one cannot be right and the server's can: a
    computer without a battery wakes up in 1970.
    """
    agreed, impossible = abs(skew) <= limits.allowed_skew, now < limits.earliest
    return now + skew >= limits.earliest and (agreed or impossible)
