"""When the store is open, by its own wall clock, summer time and nights past midnight included."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CLOSED = "closed"

_DAY_MIN = 24 * 60
_SPAN = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*-\s*(?:([01]?\d|2[0-3]):([0-5]\d)|(24):(00))")
_AHEAD_DAYS = 9


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes since the day's midnight; `end` lies up to 24 h after `start`, past midnight too."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The spans of each day of the week, Monday first; no span means closed that day."""

    days: tuple[tuple[Span, ...], ...]


def parse_day(text: str) -> tuple[Span, ...]:
    """Read `09:00-12:30, 14:00-18:00`, `18:00-02:00` or `closed`.

    Raises:
        ValueError: it is none of these; the message says what is allowed.
    """
    if text.strip() == CLOSED:
        return ()
    return tuple(sorted((_span(part.strip()) for part in text.split(",")), key=lambda s: s.start))


def opening_hours(daily: str, by_day: Mapping[str, str]) -> OpeningHours:
    """Every day as `daily` says, unless `by_day` ("mon" to "sun") has a text of its own.

    A day of which neither says anything is open around the clock.

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
    """`local_time` carries the store's time zone."""
    now = local_time.astimezone(UTC)
    return any(start <= now < end for start, end in _around(hours, local_time, 2))


def next_change(hours: OpeningHours, local_time: datetime) -> datetime | None:
    """When the store next opens or closes, in the same time zone; None when it never does."""
    now = local_time.astimezone(UTC)
    spans = list(_around(hours, local_time, _AHEAD_DAYS))
    was_open = any(start <= now < end for start, end in spans)
    for edge in sorted({edge for span in spans for edge in span if edge > now}):
        if any(start <= edge < end for start, end in spans) != was_open:
            # Where the days that were looked at end, nothing is known about what follows.
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
    """The spans in UTC from the day before (it may reach past midnight) for `days` days."""
    if local_time.tzinfo is None:
        raise ValueError("the local time must carry the store's time zone")
    for offset in range(-1, days - 1):
        day = local_time.date() + timedelta(days=offset)
        for span in hours.days[day.weekday()]:
            start = _reached(day, span.start, local_time, fold=0)
            yield start, max(start, _reached(day, span.end, local_time, fold=1))


def _reached(day: date, minutes: int, local_time: datetime, *, fold: int) -> datetime:
    """The moment (UTC) when the wall clock reaches that time of that day.

    When the clock goes back it does so twice: a store opens at the first and closes at the
    second. When the clock jumps over that time, it is the moment of the jump.
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
    """The second at which the offset changes, between two moments (UTC)."""
    zone = local_time.tzinfo
    first = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == first:
            before = middle
        else:
            after = middle
    return after
