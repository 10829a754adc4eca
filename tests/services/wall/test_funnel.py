"""What is counted on the net thread reaches the disk, over ends, faults and doubtful clocks."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest

from kiosk.core.delivery.row_kind import LEAD, STAT
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.open_times import OpenTimes
from kiosk.core.wall.opening_hours import opening_hours
from kiosk.core.wall.shown_time import StoreHour
from kiosk.core.wall.stat_day import Counted, stat_key
from kiosk.core.wall.tally import Mark, Tally, When
from kiosk.services.counter import numbers_desk
from kiosk.services.counter.numbers_desk import NumbersDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.funnel import Funnel, StatPlace
from kiosk.store.database import DATABASE
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.stats import StatStore
from tests.support.store_harness import KEY, open_database

BERLIN = ZoneInfo("Europe/Berlin")
TEA = Offer(id="a01", number="TEA", modified=1)
TESTED = Offer(id="a02", number="TESTED", modified=1, variant={"title": "B"})
NOON = datetime(2026, 11, 30, 11, 0, tzinfo=UTC)
DAY = date(2026, 11, 30)


@dataclass
class Time:
    """The clocks of a test, which stand still unless they are moved."""

    at: datetime = NOON
    ran: float = 100.0
    boot: str = "boot"
    known: bool = True

    def now(self):
        return When(self.at if self.known else None, self.at, self.ran, self.boot, self.ran)

    def passes(self, **length):
        self.at += timedelta(**length)
        self.ran += timedelta(**length).total_seconds()


class FailingStats(StatStore):
    """A store whose disk takes nothing for a while."""

    fails = False

    def add(self, batch):
        if self.fails:
            raise StoreError("full")
        super().add(batch)


@dataclass
class Shop:
    """A kiosk's counting over its real database."""

    folder: object
    time: Time = field(default_factory=Time)
    disk: WorkerThread = field(default_factory=WorkerThread)
    closed: int = 0

    def begin(self, *, tell=True):
        """Start the counting, as a new process does."""
        self.connection = open_database(self.folder / DATABASE, KEY)
        self.stats = FailingStats(self.connection)
        board = Board.of([TEA, TESTED])
        open_times = OpenTimes(opening_hours("", {}), BERLIN)
        self.funnel = Funnel(
            Tally("S-01", BERLIN, open_times),
            self.stats,
            self.disk,
            StatPlace("K-001", "S-01", BERLIN, tell),
            lambda: board,
            self.time.now,
            self.on_closed,
        )
        return self.funnel

    def on_closed(self):
        self.closed += 1

    @asynccontextmanager
    async def running(self):
        task = asyncio.create_task(self.begin().run())
        await asyncio.sleep(0)
        yield self.funnel
        task.cancel()
        (ended,) = await asyncio.gather(task, return_exceptions=True)
        assert isinstance(ended, asyncio.CancelledError), ended

    def sums(self, first=DAY, last=DAY):
        return self.stats.sums(first, last)

    def rows(self):
        return [json.loads(row.body) for row in OutboxEntries(self.connection).list(STAT.name)]


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path)
    yield shop
    shop.disk.close()
    shop.connection.close()


async def until(condition):
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  the disk tells nobody of what it has
            await asyncio.sleep(0.01)


async def test_a_tap_is_on_disk_at_once_and_time_on_the_screen_with_it(shop):
    async with shop.running() as funnel:
        await funnel.show(["a01", "a02", "gone"])
        shop.time.passes(seconds=90)
        await funnel.count(Counted.TAPS, "a01")
        await until(shop.sums)
        assert shop.sums()["TEA"] == {Counted.SHOWN: 90, Counted.TAPS: 1}
        assert shop.sums()["TESTED"] == {Counted.SHOWN: 90}


async def test_an_end_that_is_no_kill_keeps_what_was_not_written_yet(shop):
    async with shop.running() as funnel:
        await funnel.show(["a01"])
        shop.time.passes(minutes=4)
    assert shop.sums() == {"TEA": {Counted.SHOWN: 240}}


async def test_what_a_full_disk_does_not_take_is_written_later_once(shop, caplog):
    async with shop.running() as funnel:
        shop.stats.fails = True
        await funnel.count(Counted.TAPS, "a01")
        await until(lambda: "cannot be kept" in caplog.text)
        assert shop.sums() == {}
        shop.stats.fails = False
        await funnel.count(Counted.TAPS, "a01")
        await until(shop.sums)
    assert shop.sums() == {"TEA": {Counted.TAPS: 2}}


async def test_the_day_is_closed_at_the_stores_midnight_and_told_once(shop):
    async with shop.running() as funnel:
        await funnel.show(["a01"])
        shop.time.passes(hours=11, minutes=30)  # 23:30 in Berlin
        await funnel.count(Counted.TAPS, "a01")
        await until(shop.sums)
        assert shop.rows() == []
        shop.time.passes(hours=1)
        await funnel.count(Counted.TAPS, "a01")
        await until(shop.rows)
    (row,) = shop.rows()
    assert (row["Stat_Key__c"], row["Day__c"]) == (stat_key("K-001", DAY), "2026-11-30")
    hours = row["Offers"][0]["hours"]
    assert hours["12"] == {"shown": 3_600}
    assert hours["23"] == {"shown": 3_600, "taps": 1}
    assert shop.sums(DAY + timedelta(days=1), date.max) == {
        "TEA": {Counted.SHOWN: 1_800, Counted.TAPS: 1}
    }
    assert shop.closed == 1


async def test_a_kiosk_that_was_off_closes_its_days_at_the_next_start(shop):
    async with shop.running() as funnel:
        await funnel.count(Counted.TAPS, "a01")
        await until(shop.sums)
    shop.connection.close()
    shop.time.passes(days=3)
    async with shop.running():
        await until(shop.rows)
    (row,) = shop.rows()
    assert row["Day__c"] == "2026-11-30"
    assert shop.sums() == {"TEA": {Counted.TAPS: 1}}


async def test_a_kiosk_without_an_org_tells_nobody(shop):
    shop.begin(tell=False)
    await shop.funnel.count(Counted.TAPS, "a01")
    await shop.funnel._keep_and_close()
    shop.time.passes(days=1)
    await shop.funnel._keep_and_close()
    assert (shop.rows(), shop.closed) == ([], 0)
    assert shop.sums() == {"TEA": {Counted.TAPS: 1}}


async def test_a_doubtful_clock_counts_into_no_day_and_closes_none(shop):
    """The computer starts in 2039, and learns the time after twenty minutes."""
    shop.time.at, shop.time.known = NOON.replace(year=2039), False
    async with shop.running() as funnel:
        await funnel.show(["a01"])
        await funnel.count(Counted.TAPS, "a01")
        shop.time.passes(minutes=20)
        await funnel.show([])
        await funnel.count(Counted.TAPS, "a01")
    assert shop.sums(date.min, date.max) == {}
    shop.connection.close()
    shop.time.at, shop.time.known = NOON, True
    async with shop.running():
        await until(shop.sums)
    assert shop.sums() == {"TEA": {Counted.SHOWN: 1_200, Counted.TAPS: 2}}
    # In Berlin it is noon now, and was not then.
    assert shop.connection.execute("SELECT DISTINCT hour FROM stat_count").fetchall() == [(11,)]


async def test_what_another_start_counted_in_doubt_is_dropped_and_said(shop, caplog):
    shop.time.known = False
    async with shop.running() as funnel:
        await funnel.count(Counted.TAPS, "a01")
    shop.connection.close()
    shop.time.known, shop.time.boot = True, "another"
    async with shop.running():
        await until(lambda: "no known time" in caplog.text)
    assert shop.sums(date.min, date.max) == {}


async def test_a_lead_counts_with_its_row_for_the_variant_it_was_begun_at(shop):
    async with shop.running() as funnel:
        await funnel.count(Counted.BEGUN, "TESTED")
        shop.time.passes(hours=1)
        outbox = Outbox(shop.connection)
        for _ in range(2):  # the same form, sent again
            row = ("k1", LEAD.name, b"{}", 1.0, None, funnel.lead_kept("TESTED"))
            await shop.disk.run(outbox.add, *row)
        assert funnel.lead_kept("") is None
        await until(lambda: len(shop.sums()) == 1 and Counted.BEGUN in shop.sums()["TESTED"])
    assert shop.sums() == {"TESTED": {Counted.BEGUN: 1, Counted.SENT: 1}}
    arms = shop.connection.execute("SELECT DISTINCT variant FROM stat_count").fetchall()
    assert len(arms) == 1


async def test_a_flood_of_taps_costs_one_write_at_a_time(shop):
    async with shop.running() as funnel:
        for _ in range(500):
            await funnel.count(Counted.TAPS, "a01")
    assert shop.sums() == {"TEA": {Counted.TAPS: 500}}


async def test_staff_read_what_was_counted_up_to_this_moment(shop):
    async with shop.running() as funnel:
        board = Board.of([msgspec.structs.replace(TEA, title="Tea"), TESTED])
        stats, disk = shop.stats, shop.disk
        desk = NumbersDesk(stats, disk, lambda: board, lambda: DAY, funnel.keep)
        stats.add({Mark(StoreHour(DAY - timedelta(days=6), 9), "GONE", "", Counted.TAPS): 1})
        stats.add({Mark(StoreHour(DAY - timedelta(days=7), 9), "GONE", "", Counted.TAPS): 5})
        await funnel.show(["a01"])
        shop.time.passes(seconds=60)
        await funnel.show(["a01", "a02"])
        shop.time.passes(seconds=30)
        numbers = await desk.read()
    told = [(one.title, one.number, one.counts) for one in numbers.today]
    assert told == [
        ("Tea", "TEA", {Counted.SHOWN: 90}),
        ("TESTED", "TESTED", {Counted.SHOWN: 30}),
    ]
    assert [one.number for one in numbers.week] == ["TEA", "TESTED", "GONE"]
    assert numbers.week[2].counts == {Counted.TAPS: 1}


async def test_staff_read_numbers_while_nothing_can_be_written(shop, monkeypatch):
    monkeypatch.setattr(numbers_desk, "_PATIENCE_S", 0.01)
    shop.begin()
    shop.stats.add({Mark(StoreHour(DAY, 9), "TEA", "", Counted.TAPS): 1})
    desk = NumbersDesk(shop.stats, shop.disk, Board, lambda: DAY, shop.funnel.keep)
    numbers = await desk.read()
    assert [one.number for one in numbers.today] == ["TEA"]
