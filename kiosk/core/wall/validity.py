"""How long an offer still holds, in the form a person would say it; QML has the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

_COUNT_DOWN = timedelta(hours=3)
_MOMENT = timedelta(milliseconds=1)


class UntilKind(StrEnum):
    OPEN = "open"
    DATE = "date"
    WEEKDAY = "weekday"
    TOMORROW = "tomorrow"
    LAST_DAY = "last_day"
    TODAY = "today"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Until:
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


def until(end: datetime | None, now: datetime) -> Until:
    """How long an offer holds. `end` is the first moment it no longer does, in local time."""
    if end is None:
        return Until()
    # An offer that ends at midnight is valid until the day before.
    last = end - _MOMENT
    days = (last.date() - now.date()).days
    if days > 6:
        return Until(UntilKind.DATE, last)
    if days > 1:
        return Until(UntilKind.WEEKDAY, last)
    if end - now <= _COUNT_DOWN:
        return Until(UntilKind.LEFT, end, max(int((end - now).total_seconds()) // 60, 0))
    if days == 1:
        return Until(UntilKind.TOMORROW, last)
    return Until(UntilKind.LAST_DAY if last.date() != end.date() else UntilKind.TODAY, end)
