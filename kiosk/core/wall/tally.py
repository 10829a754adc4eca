"""Counts what customers see and do, by offer, variant and hour of the store.

Nothing of a person is counted: neither who, nor in what order, nor from when to when.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo

import msgspec

from kiosk.core.feed.offer import Offer
from kiosk.core.wall.open_times import OpenTimes
from kiosk.core.wall.shown_time import StoreHour, hour_at, over_hours
from kiosk.core.wall.stat_day import Counted
from kiosk.core.wall.variant import arm_of

# What is counted while the time is unknown is told apart by so many seconds of the computer's run.
UNDATED_S = 300


class Undated(msgspec.Struct, frozen=True):
    """A stretch of `UNDATED_S` seconds of one start of the computer, while the time is unknown."""

    boot: str
    stretch: int


class Mark(msgspec.Struct, frozen=True):
    """One counter: what happened with which offer and variant, and when."""

    at: StoreHour | Undated
    number: str
    variant: str
    what: Counted


Batch = Mapping[Mark, int]


class When(msgspec.Struct, frozen=True):
    """A moment: `at` is the believed time, or None, and `shown` what the clock shows.

    `ran` counts the seconds that the computer was awake, and `steady` those since its start `boot`,
    with sleep; neither ever jumps.
    """

    at: datetime | None
    shown: datetime
    ran: float
    boot: str
    steady: float


class Tally:
    """What was counted and is not on disk yet."""

    def __init__(self, store: str, zone: tzinfo, open_times: OpenTimes) -> None:
        """Begin with nothing. `open_times`: nobody sees what a closed store shows."""
        self._store = store
        self._zone = zone
        self._open_times = open_times
        self._shown: tuple[Offer, ...] = ()
        self._since = 0.0
        self._counts: Counter[Mark] = Counter()
        self._us: Counter[Mark] = Counter()
        self._place: StoreHour | Undated | None = None

    def show(self, offers: Sequence[Offer], when: When) -> None:
        """Note that these offers are on the screen from now on, and no others."""
        self.pass_time(when)
        self._shown = tuple(offers)

    def pass_time(self, when: When) -> None:
        """Count the time that has passed for the offers on the screen."""
        length = timedelta(seconds=max(when.ran - self._since, 0.0))
        self._since = when.ran
        if not self._shown:
            return
        if when.at is None:
            hour, place = hour_at(when.shown, self._zone), _undated(when)
            self._add_time(place, hour, length)
            return
        for start, end in self._open_times.within(when.at - length, when.at):
            for hour, part in over_hours(start, end, self._zone):
                self._add_time(hour, hour, part)

    def count(self, what: Counted, offer: Offer, when: When) -> Mark:
        """Count one event now; returns what was counted."""
        mark = self.mark(what, offer, when)
        self._counts[mark] += 1
        return mark

    def mark(self, what: Counted, offer: Offer, when: When) -> Mark:
        """Return the counter of such an event now, for whoever keeps it itself."""
        hour = hour_at(when.at or when.shown, self._zone)
        place = hour if when.at else _undated(when)
        return Mark(place, offer.number, arm_of(offer, self._store, hour), what)

    def take(self) -> Batch:
        """Hand over what was counted, of time the whole seconds.

        The rest goes on within the hour; of an hour that is over it would be kept for ever.
        """
        batch, self._counts = self._counts, Counter()
        lengths, self._us = self._us, Counter()
        for mark, length_us in lengths.items():
            seconds, rest_us = divmod(length_us, 1_000_000)
            if seconds:
                batch[mark] += seconds
            if rest_us and mark.at == self._place:
                self._us[mark] = rest_us
        return batch

    def put_back(self, batch: Batch) -> None:
        """Take back what could not be kept."""
        self._counts.update(batch)

    def _add_time(self, place: StoreHour | Undated, hour: StoreHour, length: timedelta) -> None:
        self._place = place
        length_us = length // timedelta(microseconds=1)
        for offer in self._shown:
            arm = arm_of(offer, self._store, hour)
            self._us[Mark(place, offer.number, arm, Counted.SHOWN)] += length_us


def _undated(when: When) -> Undated:
    return Undated(when.boot, int(when.steady // UNDATED_S))
