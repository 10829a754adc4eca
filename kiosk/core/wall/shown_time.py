"""Divides the time that something stood on the screen over the store's hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

import msgspec

# Local hours begin at quarters of an hour of UTC in every zone, and clocks change at them.
_GRID = timedelta(minutes=15)


class StoreHour(msgspec.Struct, frozen=True, order=True):
    """An hour (0-23) of a store's local day. When the clock goes back, one hour is two long."""

    day: date
    hour: int


def hour_at(moment: datetime, zone: tzinfo) -> StoreHour:
    local = moment.astimezone(zone)
    return StoreHour(local.date(), local.hour)


def over_hours(
    start: datetime, end: datetime, zone: tzinfo
) -> Iterator[tuple[StoreHour, timedelta]]:
    """Divide the time from `start` to `end` over the store's hours, losing none of it."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    while start < end:
        into = timedelta(minutes=start.minute % 15, seconds=start.second) + timedelta(
            microseconds=start.microsecond
        )
        until = min(start - into + _GRID, end)
        yield hour_at(start, zone), until - start
        start = until
