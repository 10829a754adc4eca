"""How far this computer's clock can be trusted, compared with a server's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from kiosk.core.feed.offer import FIRST_MOMENT, LAST_MOMENT
from kiosk.core.late import LateModule

if TYPE_CHECKING:
    from email import utils as email_utils
else:
    email_utils = LateModule("email.utils")


class ClockLimits(msgspec.Struct, frozen=True):
    """The limits for judging a clock.

    `earliest` is a moment that has certainly passed. `allowed_skew` is the largest difference that
    may be corrected. `remembered` is when this kiosk last had the right time, from its own records.
    """

    earliest: datetime
    allowed_skew: timedelta
    remembered: datetime | None = None


def skew_from(date: str, asked: float, answered: float) -> timedelta | None:
    """Return how far the server is ahead; zero if the exchange's duration explains the difference.

    `date` is an HTTP `Date` (RFC 9110, 6.6.1), in whole seconds; `asked` and `answered` are this
    computer's unix seconds before and after the exchange. None if the date cannot be read, or lies
    outside 1970 to 4000: local times at the ends of the calendar overflow.
    """
    try:
        served = email_utils.parsedate_to_datetime(date)
    except (ValueError, OverflowError):  # OverflowError: a zone with too many digits
        return None
    if not FIRST_MOMENT.year <= served.year < LAST_MOMENT.year:
        return None
    if served.tzinfo is None:
        served = served.replace(tzinfo=UTC)
    second = served.timestamp()
    least, most = second - answered, second + 1 - asked
    return timedelta(seconds=min(max(0.0, least), most))


def is_believable(
    now: datetime, skew: timedelta, limits: ClockLimits, *, told: bool = False
) -> bool:
    """Return whether `now`, from this computer's own clock, can decide if an offer is valid.

    `told` means that a server has sent its time and `skew` comes from it. Two clocks that agree
    count for more than a remembered time, which may date from when both were wrong.
    """
    earliest = limits.earliest
    if limits.remembered and not told:
        earliest = max(earliest, limits.remembered)
    return abs(skew) <= limits.allowed_skew and now + skew >= earliest


def is_known(now: datetime, skew: timedelta, limits: ClockLimits) -> bool:
    """Return whether a server's time, `skew` ahead of `now`, may serve as evidence.

    It may if both clocks agree, or if this computer's clock is certainly wrong and the server's is
    plausible: a computer without a clock battery starts in 1970.
    """
    agreed, impossible = abs(skew) <= limits.allowed_skew, now < limits.earliest
    return now + skew >= limits.earliest and (agreed or impossible)
