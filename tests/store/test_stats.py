"""What was counted survives kills and offline days, and each day is told to the org once."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import closing
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.row_kind import STAT
from kiosk.core.wall.shown_time import StoreHour
from kiosk.core.wall.stat_day import Counted, StatCell, stat_key
from kiosk.core.wall.tally import Mark, Undated
from kiosk.store.database import DATABASE
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.stats import StatStore, add_counts
from tests.support.store_harness import KEY, open_database

DAY = date(2026, 11, 30)
NEXT = DAY + timedelta(days=1)


@pytest.fixture
def connection(tmp_path):
    with closing(open_database(tmp_path / DATABASE, KEY)) as opened:
        yield opened


def mark(day=DAY, hour=9, number="OFF-1", what=Counted.SHOWN, variant=""):
    return Mark(StoreHour(day, hour), number, variant, what)


def close(stats, today, *, tell=True):
    return stats.close(today, 5.0, "K-001", "S-01", tell=tell)


def rows(connection):
    """The days that the outbox tells, by day, as counters."""
    found = {}
    for entry in OutboxEntries(connection).list(STAT.name):
        body = json.loads(entry.body)
        assert entry.id == body["Stat_Key__c"]
        found[date.fromisoformat(body["Day__c"])] = {
            StatCell(offer["number"], offer["variant"], int(hour), Counted(what)): count
            for offer in body["Offers"]
            for hour, counters in offer["hours"].items()
            for what, count in counters.items()
        }
    return found


def test_a_closed_day_is_one_row_and_its_sums_stay(connection):
    stats = StatStore(connection)
    stats.add({mark(): 100, mark(what=Counted.TAPS): 1})
    stats.add({mark(): 20, mark(hour=10, variant="B"): 5, mark(NEXT): 7})
    assert close(stats, DAY) == 0
    assert close(stats, NEXT) == 1
    assert close(stats, NEXT) == 0
    assert rows(connection) == {
        DAY: {
            StatCell("OFF-1", "", 9, Counted.SHOWN): 120,
            StatCell("OFF-1", "", 9, Counted.TAPS): 1,
            StatCell("OFF-1", "B", 10, Counted.SHOWN): 5,
        }
    }
    assert stats.sums(DAY, DAY) == {"OFF-1": {Counted.SHOWN: 125, Counted.TAPS: 1}}
    assert stats.sums(DAY, NEXT) == {"OFF-1": {Counted.SHOWN: 132, Counted.TAPS: 1}}
    stats.forget(NEXT)
    assert stats.sums(DAY, NEXT) == {"OFF-1": {Counted.SHOWN: 7}}


def test_without_anybody_to_tell_a_day_is_closed_all_the_same(connection):
    stats = StatStore(connection)
    stats.add({mark(): 1})
    assert close(stats, NEXT, tell=False) == 1
    assert rows(connection) == {}
    assert stats.sums(DAY, DAY) == {"OFF-1": {Counted.SHOWN: 1}}


def test_a_day_that_was_told_is_not_told_again_with_other_numbers(connection):
    """The row is there, as from a database that was recovered: the org has it or will."""
    stats = StatStore(connection)
    Outbox(connection).add(stat_key("K-001", DAY), STAT.name, b'{"told": 1}', 1.0)
    stats.add({mark(): 1})
    assert close(stats, NEXT) == 1
    (entry,) = OutboxEntries(connection).list(STAT.name)
    assert entry.body == b'{"told": 1}'


def test_what_cannot_be_kept_is_not_kept_in_part(connection):
    stats = StatStore(connection)

    def broken(within):
        add_counts(within, {mark(): 3})
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Outbox(connection).add("k1", "lead", b"{}", 1.0, besides=broken)
    assert stats.sums(DAY, DAY) == {}
    assert OutboxEntries(connection).get("k1") is None
    for _ in range(2):  # the second is a double tap
        Outbox(connection).add(
            "k1", "lead", b"{}", 1.0, besides=lambda within: add_counts(within, {mark(): 3})
        )
    assert stats.sums(DAY, DAY) == {"OFF-1": {Counted.SHOWN: 3}}


def test_what_was_counted_without_the_time_gets_its_hour_later(connection):
    stats = StatStore(connection)
    early, late = Undated("this", 1), Undated("this", 2)
    other = Undated("another start", 1)
    stats.add({Mark(at, "OFF-1", "", Counted.TAPS): 1 for at in (early, late, other)})
    stats.add({Mark(early, "OFF-1", "", Counted.TAPS): 1})
    assert stats.sums(date.min, date.max) == {}
    hours = {early: StoreHour(DAY, 23), late: None}
    assert stats.give_hours(hours.get, "this") == 1
    assert stats.sums(DAY, DAY) == {"OFF-1": {Counted.TAPS: 2}}
    hours[late] = StoreHour(NEXT, 0)
    assert stats.give_hours(hours.get, "this") == 0
    assert stats.sums(DAY, NEXT) == {"OFF-1": {Counted.TAPS: 3}}


def test_days_that_nobody_takes_are_no_work_that_waits_and_are_dropped_in_the_end(connection):
    stats, outbox, entries = StatStore(connection), Outbox(connection), OutboxEntries(connection)
    stats.add({mark(): 1})
    close(stats, NEXT)
    assert outbox.counts() == {}
    assert outbox.oldest_waiting() is None
    assert entries.oldest_unsent() is None
    outbox.add("k1", "lead", b"{}", 9.0)
    assert outbox.counts() == {RowState.PENDING: 1}
    assert entries.drop_dispensable(5.0) == 0
    assert entries.drop_dispensable(99.0) == 1
    assert [row.id for row in entries.list(None)] == ["k1"]


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("count"),
            st.integers(-2, 4),
            st.integers(0, 23),
            st.sampled_from(["OFF-1", "OFF-2"]),
            st.integers(1, 500),
        ),
        st.tuples(st.just("close"), st.integers(-2, 5)),
        st.tuples(st.just("kill")),
        st.tuples(st.just("sent")),
    ),
    max_size=25,
)


@given(STEPS)
@settings(max_examples=40, deadline=None)
def test_whatever_kills_and_clocks_do_each_count_is_told_once(tmp_path_factory, steps):
    """Clocks that jump count and close on days before and after; a kill reopens the database."""
    file = tmp_path_factory.mktemp("stats") / DATABASE
    connection = open_database(file, KEY)
    counted, gone = Counter(), {}
    for name, *values in steps:
        match name:
            case "count":
                day, hour, number, count = values
                StatStore(connection).add({mark(DAY + timedelta(days=day), hour, number): count})
                counted[number] += count
            case "close":
                close(StatStore(connection), DAY + timedelta(days=values[0]))
            case "kill":
                connection.close()
                connection = open_database(file, KEY)
            case "sent":
                gone |= rows(connection)
                connection.execute("UPDATE outbox SET state = 'sent', body = NULL")
                connection.execute("DELETE FROM outbox")
    close(StatStore(connection), date.max)
    told = gone | rows(connection)
    assert len(told) == len(gone) + len(rows(connection)), "no day is told twice"
    sums: Counter[str] = Counter()
    for cells in told.values():
        for cell, count in cells.items():
            sums[cell.number] += count
    assert sums == counted
    connection.close()
