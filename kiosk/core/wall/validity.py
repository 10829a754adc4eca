"""How long an offer still holds, in the form a person would say it; QML has the words."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

_COUNT_DOWN = timedelta(hours=24)
_COUNT_DAYS = timedelta(hours=72)
_MOMENT = timedelta(milliseconds=1)


class UntilKind(StrEnum):
    OPEN = "open"
    DATE = "date"
    WEEKDAY = "weekday"
    TOMORROW = "tomorrow"
    DAYS_LEFT = "days_left"
    LEFT = "left"


class Until(msgspec.Struct, frozen=True):
    """The end of an offer: `at` is the time or day to name, `left` the whole minutes until then."""

    kind: UntilKind = UntilKind.OPEN
    at: datetime | None = None
    left: int = 0


def local_end(end: datetime | None) -> datetime | None:
    """The end in the shop's local time; None where the calendar ends before it."""
    try:
        return end.astimezone() if end else None
    except (OverflowError, ValueError):
        return None


def until(end: datetime | None, now: datetime, *, counts_days: bool = False) -> Until:
    """How long an offer holds. `end` is the first moment it no longer does, in local time.

    The minutes are counted on its last 24 hours; with `counts_days`, on its last 72.
    """
    if end is None:
        return Until()
    rest = end - now
    if rest < _COUNT_DOWN or (counts_days and rest < _COUNT_DAYS):
        kind = UntilKind.LEFT if rest < _COUNT_DOWN else UntilKind.DAYS_LEFT
        return Until(kind, end, max(int(rest.total_seconds()) // 60, 0))
    # An offer that ends at midnight is valid until the day before.
    last = end - _MOMENT
    days = (last.date() - now.date()).days
    if days > 6:
        # In a week's time the weekday would be today's.
        return Until(UntilKind.DATE, last)
    return Until(UntilKind.WEEKDAY if days > 1 else UntilKind.TOMORROW, last)
