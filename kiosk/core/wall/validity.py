"""How long an offer still holds, as a person would say it; the screen turns it into words."""

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
    """`at` is the end to name (of a day: a moment within it), `left` whole minutes to the end."""

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
    """Both in the shop's local time; `end` is the first moment the offer no longer holds."""
    if end is None:
        return Until()
    # An offer that ends at midnight holds until the day before.
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
