"""How far this computer's clock can be believed, measured against a server's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime


@dataclass(frozen=True, slots=True)
class ClockLimits:
    """`earliest`: a moment that has certainly passed. `allowed_skew`: what may be corrected."""

    earliest: datetime
    allowed_skew: timedelta


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


def is_believable(now: datetime, skew: timedelta, limits: ClockLimits) -> bool:
    """Whether `now`, by this computer's own clock, can tell if an offer is valid."""
    return abs(skew) <= limits.allowed_skew and now + skew >= limits.earliest
