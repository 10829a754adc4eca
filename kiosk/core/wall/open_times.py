"""The part of a stretch of time in which the store is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo

from kiosk.core.wall.opening_hours import OpeningHours, is_open, next_change

# A store that is always open, or never, is looked at anew after a day.
_NO_CHANGE = timedelta(days=1)


class OpenTimes:
    """Cuts stretches of time to opening hours, and looks at the hours only when they change."""

    def __init__(self, hours: OpeningHours, zone: tzinfo) -> None:
        self._hours = hours
        self._zone = zone
        self._from = self._until = datetime.fromtimestamp(0, UTC)
        self._open = False

    def within(self, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Give the parts between both moments at which the store is open, in order."""
        while start < end:
            if not self._from <= start < self._until:
                self._look(start)
            until = min(end, self._until)
            if self._open:
                yield start, until
            start = until

    def _look(self, moment: datetime) -> None:
        local = moment.astimezone(self._zone)
        change = next_change(self._hours, local)
        self._from, self._open = moment, is_open(self._hours, local)
        self._until = change.astimezone(UTC) if change else moment + _NO_CHANGE
