"""A voucher is redeemed at most once, whatever is done and wherever it is cut off."""

from __future__ import annotations

import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.counter.read_code import WallText
from kiosk.core.counter.redemption import Scene
from kiosk.core.counter.redemption_record import RedemptionEvent, Till
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.undo import Undo
from kiosk.core.counter.voucher import make_voucher
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer
from kiosk.store import sqlite
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox
from kiosk.store.redemption_list import RedemptionList
from kiosk.store.redemptions import RedemptionStore
from tests.support.staff_scenes import day_of
from tests.support.store_harness import KEY as DATABASE_KEY
from tests.support.store_harness import open_database

TILL = Till("K-001", "S-01")
START = datetime(2026, 11, 25, 10, tzinfo=UTC)
ALL_TIME = datetime(1970, 1, 1, tzinfo=UTC)
KEY = StoreKey(1, b"k" * 32, current=True)
TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1)
BOARD = Board.of([TEA])
VOUCHERS = [
    make_voucher("HTTPS://X", KEY, TEA.id, "K-001", serial, START).voucher for serial in (1, 2)
]
STEPS = st.one_of(
    st.tuples(st.just("redeem"), st.integers(0, 1)),
    st.tuples(st.just("undo"), st.integers(0, 1)),
    st.tuples(st.just("crash"), st.just(0)),
    st.tuples(st.just("jump"), st.integers(-400_000, 400_000)),
    st.tuples(st.just("go_live"), st.integers(0, 1)),
)


def scene(now=START, *, live=True):
    return Scene("S-01", Stamp(now), clock_believed=True, live=live, keys=(KEY,))


class Kiosk:
    """What staff and bad luck can do to one kiosk, beside what must be true of it."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "kiosk.db"
        self.connection = open_database(self.file, DATABASE_KEY)
        self.now, self.live = START, True
        self.standing = [None, None]

    def step(self, name, value):
        getattr(self, name)(value)
        redeemed = [
            r for r in self.records() if r.event is RedemptionEvent.REDEEMED and not r.undone
        ]
        assert sorted(r.key for r in redeemed) == sorted(filter(None, self.standing))
        sums = RedemptionList(self.connection).sums(ALL_TIME, ALL_TIME)
        assert sums == day_of(self.records()).sums

    def store(self):
        return RedemptionStore(self.connection, TILL)

    def records(self):
        return RedemptionList(self.connection).since(ALL_TIME)

    def redeem(self, which):
        key = str(uuid4())
        record, decision = self.store().redeem(
            key, VOUCHERS[which], BOARD, scene(self.now, live=self.live), "Ada"
        )
        assert decision.outcome.is_accepted == (self.standing[which] is None)
        if decision.outcome.is_accepted:
            self.standing[which] = record.key

    def undo(self, which):
        key = self.standing[which] or "none"
        undone = self.store().undo(
            key, str(uuid4()), "why", "Ada", Stamp(self.now), timedelta(days=1)
        )
        if undone is Undo.DONE:
            self.standing[which] = None

    def crash(self, _value):
        self.connection.close()
        self.connection = open_database(self.file, DATABASE_KEY)

    def jump(self, seconds):
        self.now += timedelta(seconds=seconds)

    def go_live(self, value):
        self.live = bool(value)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, max_size=25))
def test_a_voucher_stands_redeemed_at_most_once_whatever_happens(steps):
    with tempfile.TemporaryDirectory() as folder:
        kiosk = Kiosk(Path(folder))
        try:
            for name, value in steps:
                kiosk.step(name, value)
            rows = kiosk.connection.execute("SELECT id FROM outbox ORDER BY id").fetchall()
            assert [key for (key,) in rows] == sorted(record.key for record in kiosk.records())
        finally:
            kiosk.connection.close()


class CutOff:
    """A connection that fails at its n-th statement, as a full disk or a crash would."""

    def __init__(self, connection, statements):
        self._connection = connection
        self._left = statements

    def execute(self, *args):
        if self._left == 0:
            raise sqlite.Error("cut off")
        self._left -= 1
        return self._connection.execute(*args)

    def __enter__(self):
        return self._connection.__enter__()

    def __exit__(self, *args):
        return self._connection.__exit__(*args)


@pytest.fixture
def connection(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", DATABASE_KEY)
    yield connection
    connection.close()


def count(connection):
    tables = ("redemption", "outbox", "audit")
    return [connection.execute(f"SELECT count(*) FROM {one}").fetchone()[0] for one in tables]


def test_cut_off_at_any_statement_it_is_all_or_nothing(connection):
    cuts = 0
    while True:
        store = RedemptionStore(CutOff(connection, cuts), TILL)
        try:
            store.redeem(f"k{cuts}", VOUCHERS[0], BOARD, scene(), "Ada")
        except StoreError:
            assert count(connection) == [0, 0, 0]
            cuts += 1
            continue
        break
    assert cuts >= 5
    assert count(connection) == [1, 1, 1]


class Explaining(CutOff):
    """Asks of each reading statement how it is going to be done."""

    def execute(self, sql, *values):
        if sql.startswith("SELECT"):
            plan = self._connection.execute(f"EXPLAIN QUERY PLAN {sql}", *values).fetchall()
            assert not any("SCAN redemption" in line[3] for line in plan), sql
        return self._connection.execute(sql, *values)


def test_a_years_redemptions_make_no_scan_slower(connection):
    limited = msgspec.structs.replace(TEA, max_redemptions=9, offline="limit", offline_limit=9)
    store = RedemptionStore(Explaining(connection, 0), TILL)
    board = Board.of([limited])
    store.redeem("k", VOUCHERS[0], board, scene(live=False), "Ada")
    _, refused = store.redeem("l", VOUCHERS[0], board, scene(live=False), "Ada")
    assert refused.outcome == "already_used"
    assert store.undo("k", "u", "why", "Ada", Stamp(START), timedelta(1)) is Undo.DONE


def test_an_undo_that_is_cut_off_has_undone_nothing(connection):
    RedemptionStore(connection, TILL).redeem("k", VOUCHERS[0], BOARD, scene(), "Ada")
    for cuts in range(5):
        store = RedemptionStore(CutOff(connection, cuts), TILL)
        with pytest.raises(StoreError):
            store.undo("k", "u", "why", "Ada", Stamp(START), timedelta(minutes=1))
        assert count(connection) == [1, 1, 1]
        (record,) = RedemptionList(connection).since(ALL_TIME)
        assert not record.undone


def test_the_database_itself_refuses_a_voucher_twice_and_an_undo_twice(connection, monkeypatch):
    """Sabotage: with the look at what was used taken out, the constraint still holds."""
    store = RedemptionStore(connection, TILL)
    store.redeem("k1", VOUCHERS[0], BOARD, scene(), "Ada")
    monkeypatch.setattr(RedemptionStore, "_earlier", lambda self, voucher: None)
    with pytest.raises(StoreError, match="UNIQUE"):
        store.redeem("k2", VOUCHERS[0], BOARD, scene(), "Ada")
    assert count(connection) == [1, 1, 1]
    assert store.undo("k1", "u1", "why", "Ada", Stamp(START), timedelta(1)) is Undo.DONE
    connection.execute("UPDATE redemption SET undone = 0 WHERE key = 'k1'")
    with pytest.raises(StoreError, match="UNIQUE"):
        store.undo("k1", "u2", "why", "Ada", Stamp(START), timedelta(1))


def test_a_redemption_whose_key_is_in_the_outbox_already_is_no_redemption(connection):
    Outbox(connection).add("k1", "lead", b"{}", 1.0)
    with pytest.raises(StoreError, match="UNIQUE"):
        RedemptionStore(connection, TILL).redeem("k1", VOUCHERS[0], BOARD, scene(), "Ada")
    assert count(connection) == [0, 1, 0]


def test_a_second_process_with_the_same_file_cannot_redeem_it_again(tmp_path, connection):
    other = open_database(tmp_path / "kiosk.db", DATABASE_KEY)
    _, first = RedemptionStore(connection, TILL).redeem("a", VOUCHERS[0], BOARD, scene(), "Ada")
    _, second = RedemptionStore(other, TILL).redeem("b", VOUCHERS[0], BOARD, scene(), "Bob")
    other.close()
    assert (first.outcome, second.outcome) == ("accepted", "already_used")


def test_two_processes_at_once_keep_the_limit_and_the_voucher(tmp_path, connection):
    few = msgspec.structs.replace(TEA, max_redemptions=10)
    codes = [WallText("TEA15"), VOUCHERS[0]]

    def scan_away(name):
        own = open_database(tmp_path / "kiosk.db", DATABASE_KEY)
        store, accepted = RedemptionStore(own, TILL), []
        for number in range(20):
            read = codes[number % 2]
            _, decision = store.redeem(f"{name}{number}", read, Board.of([few]), scene(), name)
            accepted += [read] * decision.outcome.is_accepted
        own.close()
        return accepted

    with ThreadPoolExecutor(4) as threads:
        accepted = [read for given in threads.map(scan_away, "abcd") for read in given]
    assert len(accepted) == 10
    assert accepted.count(VOUCHERS[0]) == 1
