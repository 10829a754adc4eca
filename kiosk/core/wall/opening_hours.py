"""Opening hours by the store's local clock, with daylight saving time and nights past midnight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta

import msgspec

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CLOSED = "closed"

_DAY_MIN = 24 * 60
_SPAN = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*-\s*(?:([01]?\d|2[0-3]):([0-5]\d)|(24):(00))")
_AHEAD_DAYS = 9


class Span(msgspec.Struct, frozen=True):
    """Minutes since midnight of the day; `end` is up to 24 h after `start`, even past midnight."""

    start: int
    end: int


class OpeningHours(msgspec.Struct, frozen=True):
    """The spans of each day of the week, Monday first; an empty tuple means closed."""

    days: tuple[tuple[Span, ...], ...]


def parse_day(text: str) -> tuple[Span, ...]:
    """Read `09:00-12:30, 14:00-18:00`, `18:00-02:00` or `closed`.

    Raises:
        ValueError: the text is none of these; the message says what is allowed.
    """
    if text.strip() == CLOSED:
        return ()
    return tuple(sorted((_span(part.strip()) for part in text.split(",")), key=lambda s: s.start))


def opening_hours(daily: str, by_day: Mapping[str, str]) -> OpeningHours:
    """Hours of the week: `daily`, except for days ("mon" to "sun") that `by_day` sets.

    A day that neither sets is open around the clock.

    Raises:
        ValueError: the message names the day and what is allowed.
    """
    days = []
    for day in DAYS:
        own = by_day.get(day, "")
        try:
            days.append(parse_day(own or daily or "00:00-24:00"))
        except ValueError as error:
            raise ValueError(f"{day if own else 'daily'}: {error}") from None
    return OpeningHours(tuple(days))


def is_open(hours: OpeningHours, local_time: datetime) -> bool:
    """Whether the store is open. `local_time` carries the store's time zone."""
    now = local_time.astimezone(UTC)
    return any(start <= now < end for start, end in _around(hours, local_time, 2))


def next_change(hours: OpeningHours, local_time: datetime) -> datetime | None:
    """When the store next opens or closes, in the same time zone; None if it never does."""
    now = local_time.astimezone(UTC)
    spans = list(_around(hours, local_time, _AHEAD_DAYS))
    was_open = any(start <= now < end for start, end in spans)
    for edge in sorted({edge for span in spans for edge in span if edge > now}):
        if any(start <= edge < end for start, end in spans) != was_open:
            # The spans end with the last day examined; changes after it are unknown.
            last = local_time.date() + timedelta(days=_AHEAD_DAYS - 2)
            found = edge.astimezone(local_time.tzinfo)
            return found if found.date() <= last else None
    return None


def _span(text: str) -> Span:
    found = _SPAN.fullmatch(text)
    if not found:
        raise ValueError(f'expected "closed" or spans like "09:00-18:00", not "{text[:40]}"')
    begin_hour, begin_minute, *ends = (int(part) for part in found.groups() if part)
    start, end = begin_hour * 60 + begin_minute, ends[0] * 60 + ends[1]
    return Span(start, end if end > start else end + _DAY_MIN)


def _around(
    hours: OpeningHours, local_time: datetime, days: int
) -> Iterator[tuple[datetime, datetime]]:
    """The spans in UTC for `days` days, from yesterday on, since it may reach past midnight."""
    if local_time.tzinfo is None:
        raise ValueError("the local time must carry the store's time zone")
    for offset in range(-1, days - 1):
        day = local_time.date() + timedelta(days=offset)
        for span in hours.days[day.weekday()]:
            start = _reached(day, span.start, local_time, fold=0)
            yield start, max(start, _reached(day, span.end, local_time, fold=1))


def _reached(day: date, minutes: int, local_time: datetime, *, fold: int) -> datetime:
    """The moment (UTC) when the local clock reaches that time of that day.

    When the clock goes back, a time occurs twice: the store opens at the first and closes at the
    second. When the clock skips the time, this is the moment of the jump.
    """
    day += timedelta(days=minutes // _DAY_MIN)
    clock = time(minutes % _DAY_MIN // 60, minutes % 60, fold=fold, tzinfo=local_time.tzinfo)
    wall = datetime.combine(day, clock)
    moment = wall.astimezone(UTC)
    if moment.astimezone(local_time.tzinfo).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return moment
    before, after = sorted(wall.replace(fold=f).astimezone(UTC) for f in (0, 1))
    return _jump(before, after, local_time)


def _jump(before: datetime, after: datetime, local_time: datetime) -> datetime:
    """The second at which the UTC offset changes, between two moments (UTC)."""
    zone = local_time.tzinfo
    first = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == first:
            before = middle
        else:
            after = middle
    return after
