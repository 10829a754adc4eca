"""The times of day and week at which an offer holds, by the clock that a store's customers see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import lru_cache

import msgspec

from kiosk.core.feed.offer_look import WEEKDAYS, OfferLook
from kiosk.core.wall.opening_hours import Span, parse_day

_DAY_MIN = 24 * 60
_WHOLE_DAY = Span(0, _DAY_MIN)
_DAY, _HOUR, _SECOND = timedelta(days=1), timedelta(hours=1), timedelta(seconds=1)
# Two weeks and a day: the night that skips an hour may skip the only span of a week.
_AHEAD_DAYS = 15


class Times(msgspec.Struct, frozen=True):
    """Spans of local time by weekday, Monday first; one past midnight is that of its first day.

    They go by what the local clock says: an hour that the clock skips does not occur, one that it
    repeats occurs twice.
    """

    days: tuple[tuple[Span, ...], ...]

    def include(self, local: datetime) -> bool:
        """Whether they include the moment. `local` carries the store's zone."""
        minute, weekday = local.hour * 60 + local.minute, local.weekday()
        return any(span.start <= minute < span.end for span in self.days[weekday]) or any(
            minute + _DAY_MIN < span.end for span in self.days[weekday - 1]
        )


def times_of(offer: OfferLook) -> Times | None:
    """The times at which an offer holds; None if it holds at any."""
    return _times(offer.days, offer.hours) if offer.days or offer.hours else None


@lru_cache(maxsize=256)
def _times(days: tuple[str, ...], hours: tuple[str, ...]) -> Times:
    spans = tuple(span for text in hours for span in parse_day(text)) or (_WHOLE_DAY,)
    return Times(tuple(spans if not days or day in days else () for day in WEEKDAYS))


def next_change(some: Iterable[Times], now: datetime, zone: tzinfo) -> datetime | None:
    """The first moment (UTC) after `now` at which any of the times begins or ends; None if none.

    `zone` is the store's.
    """
    distinct = set(some)
    minutes = {
        minute % _DAY_MIN
        for times in distinct
        for spans in times.days
        for span in spans
        for minute in (span.start, span.end)
    }
    before = [(times, times.include(now.astimezone(zone))) for times in distinct]
    start = now.astimezone(UTC)
    for _ in range(_AHEAD_DAYS if minutes else 0):
        edges = {*_reached(minutes, start, zone), *_turns_of_the_clock(start, zone)}
        for edge in sorted(one for one in edges if start < one <= start + _DAY):
            local = edge.astimezone(zone)
            if any(times.include(local) is not was for times, was in before):
                return edge
        start += _DAY
    return None


class Pauses:
    """When offers that hold now at recurring times stop until their next turn, by a store's clock.

    The times are searched once for each turn: a wall asks at each change of its board.
    """

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._known: dict[Times, tuple[datetime, datetime]] = {}

    def of(self, offer: OfferLook, now: datetime) -> datetime | None:
        """The first moment (UTC) at which it pauses; None if it does not, or does not hold now."""
        times = times_of(offer)
        if times is None or not times.include(now.astimezone(self._zone)):
            return None
        asked, pause = self._known.get(times, (now, now))
        if asked <= now < pause:
            return pause
        found = next_change([times], now, self._zone)
        if found is not None:
            # Without those of turns that have ended, which no offer may have any more.
            self._known = {one: turn for one, turn in self._known.items() if now < turn[1]}
            self._known[times] = now, found
        return found


def _reached(minutes: Iterable[int], start: datetime, zone: tzinfo) -> Iterator[datetime]:
    """The moments of a day from `start` on at which the clock may show one of the minutes."""
    first = start.astimezone(zone).date()
    for offset in (-1, 0, 1, 2):
        for minute in minutes:
            for fold in (0, 1):
                clock = time(minute // 60, minute % 60, fold=fold, tzinfo=zone)
                yield datetime.combine(first + timedelta(days=offset), clock).astimezone(UTC)


def _turns_of_the_clock(start: datetime, zone: tzinfo) -> Iterator[datetime]:
    """The moments of a day from `start` on at which the zone's offset to UTC changes."""
    for hour in range(24):
        before, after = start + hour * _HOUR, start + (hour + 1) * _HOUR
        offset = before.astimezone(zone).utcoffset()
        if after.astimezone(zone).utcoffset() == offset:
            continue
        while after - before > _SECOND:
            middle = before + (after - before) / 2
            if middle.astimezone(zone).utcoffset() == offset:
                before = middle
            else:
                after = middle
        # Clocks turn at a whole second, which lies between the two.
        yield after.replace(microsecond=0)
