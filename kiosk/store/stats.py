"""The counters of each day, until it is closed and becomes a row of the outbox."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta

from kiosk.core.delivery.row_kind import STAT
from kiosk.core.wall.offer_numbers import Sums
from kiosk.core.wall.shown_time import StoreHour
from kiosk.core.wall.stat_day import Counted, StatCell, encode_day, stat_key
from kiosk.core.wall.tally import Batch, Mark, Undated
from kiosk.store import sqlite
from kiosk.store.outbox import add_row
from kiosk.store.transaction import read, write_transaction

log = logging.getLogger(__name__)

_ADD = (
    "INSERT INTO stat_count (day, hour, number, variant, what, count) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (day, hour, number, variant, what) DO UPDATE SET count = count + excluded.count"
)
_ADD_UNDATED = (
    "INSERT INTO stat_undated (boot, stretch, number, variant, what, count)"
    " VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (boot, stretch, number, variant, what)"
    " DO UPDATE SET count = count + excluded.count"
)
_TOTAL = (
    "INSERT INTO stat_total (day, number, what, count)"
    " SELECT day, number, what, sum(count) FROM stat_count WHERE day = ? GROUP BY number, what"
)
_SUMS = (
    "SELECT number, what, sum(count) FROM ("
    " SELECT day, number, what, count FROM stat_count"
    " UNION ALL SELECT day, number, what, count FROM stat_total"
    ") WHERE day BETWEEN ? AND ? GROUP BY number, what"
)
# A kiosk that never learns the time counts on, and must not fill its disk.
_MOST_UNDATED = 50_000


def add_counts(connection: sqlite.Connection, batch: Batch) -> None:
    """Add to the counters within the caller's transaction.

    A closed day was told and takes nothing more: what comes for it goes to the next day that takes
    it, so that nothing is lost. Raises sqlite.Error.
    """
    open_days: dict[date, date] = {}
    for mark, count in batch.items():
        at = mark.at
        if isinstance(at, Undated):
            values = (at.boot, at.stretch, mark.number, mark.variant, mark.what, count)
            connection.execute(_ADD_UNDATED, values)
            continue
        if at.day not in open_days:
            open_days[at.day] = _open_day(connection, at.day)
        day = open_days[at.day].isoformat()
        connection.execute(_ADD, (day, at.hour, mark.number, mark.variant, mark.what, count))


class StatStore:
    """What was counted. Each method is one transaction or StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def add(self, batch: Batch) -> None:
        """Add to the counters."""
        with write_transaction(self._connection) as connection:
            add_counts(connection, batch)
            (undated,) = connection.execute("SELECT count(*) FROM stat_undated").fetchone()
            if undated > _MOST_UNDATED:
                log.warning("too much was counted without the time being known; it is dropped")
                connection.execute("DELETE FROM stat_undated")

    def give_hours(self, hour_of: Callable[[Undated], StoreHour | None], boot: str) -> int:
        """Give hours to what was counted while the time was unknown.

        What other starts of the computer than `boot` counted can get none any more, and is dropped;
        returns how much that was.
        """
        with write_transaction(self._connection) as connection:
            found = connection.execute(
                "SELECT boot, stretch, number, variant, what, count FROM stat_undated"
            ).fetchall()
            dated: Counter[Mark] = Counter()
            for started, stretch, number, variant, what, count in found:
                hour = hour_of(Undated(started, stretch)) if started == boot else None
                if hour is not None:
                    dated[Mark(hour, number, variant, Counted(what))] += count
                    connection.execute(
                        "DELETE FROM stat_undated WHERE boot = ? AND stretch = ? AND number = ?"
                        " AND variant = ? AND what = ?",
                        (started, stretch, number, variant, what),
                    )
            lost = connection.execute("DELETE FROM stat_undated WHERE boot <> ?", (boot,))
            add_counts(connection, dated)
            return max(lost.rowcount, 0)

    def close(self, today: date, now: float, kiosk: str, store: str, *, tell: bool) -> int:
        """Close the days before `today`, each with its row in the outbox; returns how many.

        Without `tell` there is nobody to tell, and only the sums stay. `now` is in unix seconds.
        """
        with write_transaction(self._connection) as connection:
            days = connection.execute(
                "SELECT DISTINCT day FROM stat_count WHERE day < ? ORDER BY day",
                (today.isoformat(),),
            ).fetchall()
            for (day,) in days:
                if tell:
                    self._tell(date.fromisoformat(day), now, kiosk, store)
                connection.execute(_TOTAL, (day,))
                connection.execute("DELETE FROM stat_count WHERE day = ?", (day,))
                connection.execute("INSERT INTO stat_day (day, closed) VALUES (?, ?)", (day, now))
        return len(days)

    def sums(self, first: date, last: date) -> Sums:
        """Return what was counted of each offer, by number, from one day to another."""
        found: dict[str, Counter[Counted]] = {}
        days = (first.isoformat(), last.isoformat())
        for number, what, count in read(self._connection, _SUMS, days):
            # A newer version may have counted more.
            with suppress(ValueError):
                found.setdefault(number, Counter())[Counted(what)] = count
        return found

    def forget(self, before: date) -> None:
        """Forget the sums of closed days before that day."""
        with write_transaction(self._connection) as connection:
            for table in ("stat_total", "stat_day"):
                connection.execute(f"DELETE FROM {table} WHERE day < ?", (before.isoformat(),))  # noqa: S608  ours

    def _tell(self, day: date, now: float, kiosk: str, store: str) -> None:
        key = stat_key(kiosk, day)
        there = self._connection.execute("SELECT 1 FROM outbox WHERE id = ?", (key,)).fetchone()
        if there is None:
            body = encode_day(kiosk, store, day, _cells(self._connection, day))
            add_row(self._connection, key, STAT.name, body, now)


def _open_day(connection: sqlite.Connection, day: date) -> date:
    while connection.execute("SELECT 1 FROM stat_day WHERE day = ?", (day.isoformat(),)).fetchone():
        day += timedelta(days=1)
    return day


def _cells(connection: sqlite.Connection, day: date) -> dict[StatCell, int]:
    rows: Sequence[tuple[str, str, int, str, int]] = connection.execute(
        "SELECT number, variant, hour, what, count FROM stat_count WHERE day = ?",
        (day.isoformat(),),
    ).fetchall()
    known = set(Counted)
    return {
        StatCell(number, variant, hour, Counted(what)): count
        for number, variant, hour, what, count in rows
        if what in known
    }
