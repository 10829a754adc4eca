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
    TODAY = "today"
    HOUR = "hour"
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


def until(
    end: datetime | None, now: datetime, *, pause: datetime | None = None, counts_days: bool = False
) -> Until:
    """How long an offer holds. `end` is the first moment it no longer does, in local time.

    The minutes are counted on its last 24 hours; with `counts_days`, on its last 72. A recurring
    offer stops at `pause` and comes back: that is named if it is sooner, and never counted.
    """
    if pause is not None and (end is None or pause < end):
        return _until_pause(pause, now)
    if end is None:
        return Until()
    rest = end - now
    if rest < _COUNT_DOWN or (counts_days and rest < _COUNT_DAYS):
        kind = UntilKind.LEFT if rest < _COUNT_DOWN else UntilKind.DAYS_LEFT
        return Until(kind, end, max(int(rest.total_seconds()) // 60, 0))
    return _until_day(end, now)


def _until_pause(pause: datetime, now: datetime) -> Until:
    if (pause - _MOMENT).date() == now.date() and pause.date() != now.date():
        return Until(UntilKind.TODAY, pause)
    if pause - now < _COUNT_DOWN:
        return Until(UntilKind.HOUR, pause)
    return _until_day(pause, now)


def _until_day(end: datetime, now: datetime) -> Until:
    # What ends at midnight is valid until the day before.
    last = end - _MOMENT
    days = (last.date() - now.date()).days
    if days > 6:
        # In a week's time the weekday would be today's.
        return Until(UntilKind.DATE, last)
    return Until(UntilKind.WEEKDAY if days > 1 else UntilKind.TOMORROW, last)
