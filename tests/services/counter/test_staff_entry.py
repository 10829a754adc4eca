"""The right PIN enters; wrong ones lock out, across restarts; nothing of a PIN is told."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.counter.staff_pin import CouldNotCheck, Entered, Locked, NoStaff, Wrong
from kiosk.services.counter.staff_entry import StaffEntry
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.audit import AuditTrail
from kiosk.store.pin_hash import hash_pin
from kiosk.store.staff import StaffStore
from tests.support.store_harness import KEY, open_database

pytestmark = pytest.mark.slow

ANN, BEN = hash_pin("7392"), hash_pin("84015")


class Shop:
    def __init__(self, folder):
        self.file = folder / "k.db"
        self.now = datetime(2026, 11, 25, 9, tzinfo=UTC)
        self.disk, self.worker = WorkerThread(), WorkerThread("pin")
        self.disk_is_shut = False
        self.open()

    def open(self):
        self.connection = open_database(self.file, KEY)
        self.staff = StaffStore(self.connection)
        parts = (self.staff, self.disk, self.worker, lambda: self.now)
        self.entry = StaffEntry(*parts, lambda: self.disk_is_shut)

    def restart(self):
        self.connection.close()
        self.open()

    def close(self):
        self.disk.close()
        self.worker.close()
        self.connection.close()

    async def fail(self, times):
        return [await self.entry.try_pin("9999") for _ in range(times)]


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path)
    made.staff.set_pin("Ann", ANN, 1.0)
    made.staff.set_pin("Ben", BEN, 1.0)
    yield made
    made.close()


async def test_a_pin_tells_who_it_is_and_the_entry_is_noted(shop):
    assert await shop.entry.try_pin("84015") == Entered("Ben")
    assert [m.last_entry for m in shop.staff.members()] == [None, shop.now.timestamp()]
    await shop.fail(1)
    trail = AuditTrail(shop.connection).since(shop.now)
    assert [(entry.staff, entry.what) for entry in trail] == [("", "wrong_pin"), ("Ben", "entered")]


async def test_without_anybody_on_the_list_no_pin_opens(shop):
    for name in ("Ann", "Ben"):
        assert shop.staff.remove(name)
    assert not shop.staff.remove("Ben")
    for pin in ("", "0000", "1234", "7392"):
        assert await shop.entry.try_pin(pin) == NoStaff()
    assert await shop.entry.look() == NoStaff()


async def test_wrong_pins_lock_out_and_then_the_right_one_is_not_even_looked_at(shop):
    assert await shop.entry.look() is None
    assert await shop.fail(3) == [Wrong(0.0), Wrong(0.0), Wrong(30.0)]
    assert await shop.entry.try_pin("7392") == Locked(30.0)
    assert await shop.entry.look() == Locked(30.0)
    shop.now += timedelta(seconds=30)
    assert await shop.entry.look() is None
    assert await shop.entry.try_pin("7392") == Entered("Ann")
    assert await shop.fail(1) == [Wrong(0.0)], "the right one ends the count"


async def test_tries_during_a_lock_out_make_it_no_longer(shop):
    await shop.fail(3)
    shop.now += timedelta(seconds=10)
    assert await shop.fail(5) == [Locked(20.0)] * 5


async def test_a_lock_out_survives_a_restart_and_a_clock_set_back(shop):
    await shop.fail(3)
    shop.now += timedelta(seconds=10)
    shop.restart()
    assert await shop.entry.try_pin("7392") == Locked(20.0)
    shop.now -= timedelta(days=400)
    shop.restart()
    assert await shop.entry.try_pin("7392") == Locked(30.0)
    shop.now += timedelta(seconds=30)
    assert await shop.entry.try_pin("7392") == Entered("Ann")


async def test_a_try_counts_before_it_is_looked_at(shop, monkeypatch):
    """Whoever cuts the power while the PIN is checked has used a try up."""
    from kiosk.services.counter import staff_entry

    def cut(members, pin):
        raise KeyboardInterrupt

    monkeypatch.setattr(staff_entry, "_whose", cut)
    with pytest.raises(KeyboardInterrupt):
        await shop.entry.try_pin("9999")
    shop.restart()
    assert shop.staff._attempts().failed == 1


async def test_many_tries_at_once_are_one_after_the_other(shop):
    results = await asyncio.gather(*[shop.entry.try_pin("9999") for _ in range(20)])
    assert sum(isinstance(result, Wrong) for result in results) == 3


async def test_a_disk_that_refuses_lets_nobody_in(shop, monkeypatch):
    shop.connection.execute("DROP TABLE staff_attempts")
    assert await shop.entry.try_pin("7392") == CouldNotCheck()
    assert await shop.entry.look() == CouldNotCheck()


async def test_on_a_disk_known_to_be_shut_staff_come_in_and_memory_counts_the_tries(shop):
    shop.connection.execute("PRAGMA query_only = ON")
    shop.disk_is_shut = True
    assert await shop.entry.look() is None
    assert await shop.entry.try_pin("7392") == Entered("Ann")
    assert await shop.fail(3) == [Wrong(0), Wrong(0), Wrong(30)]
    assert await shop.entry.try_pin("7392") == Locked(30)
    shop.connection.execute("PRAGMA query_only = OFF")
    shop.disk_is_shut = False
    # Room again ends no wait.
    assert await shop.entry.look() == Locked(30)
    assert await shop.entry.try_pin("7392") == Locked(30)
    shop.now += timedelta(seconds=30)
    assert await shop.entry.try_pin("7392") == Entered("Ann")


async def test_a_new_pin_ends_a_lock_out(shop):
    await shop.fail(3)
    shop.staff.set_pin("Ann", ANN, 2.0)
    assert await shop.entry.try_pin("7392") == Entered("Ann")


async def test_neither_log_nor_list_tells_a_pin_or_its_hash(shop, caplog):
    caplog.set_level(logging.DEBUG)
    await shop.entry.try_pin("7392")
    await shop.entry.try_pin("5151")
    told = caplog.text + repr(shop.staff.members())
    assert "Ann entered" in told
    for secret in ("7392", "5151", "argon2"):
        assert secret not in told
    assert ANN.startswith("$argon2id$")


async def test_a_damaged_hash_opens_to_nobody_and_stops_nobody_else(shop):
    shop.staff.set_pin("Aaa", "no hash", 1.0)
    assert await shop.entry.try_pin("7392") == Entered("Ann")
