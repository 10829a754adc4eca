"""The right PIN enters; wrong ones slow down their own lane alone; nothing of a PIN is told."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from kiosk.core.counter.badge import BADGE_BYTES, badge_of
from kiosk.core.counter.pin_attempts import Lane
from kiosk.core.counter.staff_pin import (
    BadgeOf,
    CouldNotCheck,
    Entered,
    Locked,
    NoStaff,
    People,
    Wrong,
)
from kiosk.core.feed.capture_time import Reading
from kiosk.services.counter.pin_tries import PinTries
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
        self.reading = Reading("b1", 1_000.0, 0.0)
        self.disk, self.worker = WorkerThread(), WorkerThread("pin")
        self.disk_is_shut = False
        self.open()

    def open(self):
        self.connection = open_database(self.file, KEY)
        self.staff = StaffStore(self.connection)
        tries = PinTries(self.staff, self.disk, lambda: self.reading, lambda: self.disk_is_shut)
        self.entry = StaffEntry(self.staff, self.disk, self.worker, lambda: self.now, tries)

    def restart(self):
        self.connection.close()
        self.open()

    def close(self):
        self.disk.close()
        self.worker.close()
        self.connection.close()

    def wait(self, seconds):
        self.now += timedelta(seconds=seconds)
        self.reading = replace(self.reading, steady=self.reading.steady + seconds)

    async def enter(self, pin="7392", name="Ann", lane=Lane.NAME):
        return await self.entry.try_pin(name, pin, lane)

    async def fail(self, times, name="Ann", lane=Lane.NAME):
        return [await self.enter("9999", name, lane) for _ in range(times)]


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path)
    made.staff.set_pin("Ann", ANN, 1.0)
    made.staff.set_pin("Ben", BEN, 1.0)
    yield made
    made.close()


async def test_a_pin_opens_to_the_one_who_was_named_and_the_entry_is_noted(shop):
    assert await shop.enter("84015", "Ben") == Entered("Ben")
    assert [m.last_entry for m in shop.staff.members()] == [None, shop.now.timestamp()]
    assert await shop.enter("84015", "Ann") == Wrong(0.0), "a PIN is good for its owner alone"
    assert await shop.enter("84015", "Cid") == Wrong(0.0)
    trail = AuditTrail(shop.connection).since(shop.now)
    assert [(entry.staff, entry.what, entry.about) for entry in trail] == [
        ("Ann", "wrong_pin", "name"),
        ("Ben", "entered", ""),
    ]
    assert shop.staff.wrong_pins(shop.now.timestamp()) == 1


async def test_without_anybody_on_the_list_no_pin_opens(shop):
    assert await shop.entry.look() == People(("Ann", "Ben"))
    for name in ("Ann", "Ben"):
        assert shop.staff.remove(name)
    assert not shop.staff.remove("Ben")
    for pin in ("", "0000", "1234", "7392"):
        assert await shop.enter(pin) == NoStaff()
    assert await shop.entry.look() == NoStaff()


async def test_wrong_pins_lock_out_and_then_the_right_one_is_not_even_looked_at(shop):
    assert await shop.entry.look_at("Ann", Lane.NAME) is None
    assert await shop.fail(3) == [Wrong(0.0), Wrong(0.0), Wrong(30.0)]
    assert await shop.enter() == Locked(30.0)
    assert await shop.entry.look_at("Ann", Lane.NAME) == Locked(30.0)
    shop.wait(30)
    assert await shop.entry.look_at("Ann", Lane.NAME) is None
    assert await shop.enter() == Entered("Ann")
    assert await shop.fail(1) == [Wrong(0.0)], "the right one ends the count"


async def test_whatever_the_public_tries_the_others_and_whoever_has_a_badge_come_in(shop):
    badge = badge_of(bytes(BADGE_BYTES))
    shop.staff.set_badge("Ann", badge.key)
    await shop.fail(50, "Ann")
    for _ in range(6):
        shop.wait(900)
        await shop.fail(3, "Ann")
    assert isinstance(await shop.enter(), Locked)
    assert await shop.enter("84015", "Ben") == Entered("Ben")
    assert await shop.entry.badge(badge.text) == BadgeOf("Ann")
    assert await shop.entry.badge(badge_of(b"x" * BADGE_BYTES).text) == BadgeOf("")
    assert await shop.entry.look_at("Ann", Lane.BADGE) is None
    assert await shop.enter(lane=Lane.BADGE) == Entered("Ann")


async def test_a_stolen_badge_or_an_open_page_is_guessed_at_no_faster_and_locks_no_other_way(shop):
    for lane in (Lane.BADGE, Lane.AGAIN):
        assert await shop.fail(3, lane=lane) == [Wrong(0.0), Wrong(0.0), Wrong(30.0)]
        assert await shop.enter(lane=lane) == Locked(30.0)
    assert await shop.enter() == Entered("Ann")


async def test_the_pin_again_is_noted_as_such(shop):
    assert await shop.enter(lane=Lane.AGAIN) == Entered("Ann")
    (entry,) = AuditTrail(shop.connection).since(shop.now)
    assert (entry.staff, entry.what) == ("Ann", "pin_again")
    assert shop.staff.members()[0].last_entry is None


async def test_tries_during_a_lock_out_make_it_no_longer(shop):
    await shop.fail(3)
    shop.wait(10)
    assert await shop.fail(5) == [Locked(20.0)] * 5


async def test_a_lock_out_survives_a_restart_and_a_clock_that_is_set(shop):
    await shop.fail(3)
    shop.wait(10)
    shop.restart()
    assert await shop.enter() == Locked(20.0)
    for days in (400, -800):
        shop.now += timedelta(days=days)
        assert await shop.enter() == Locked(20.0)
    shop.reading = Reading("b2", 5.0, 0.0)
    shop.restart()
    assert await shop.enter() == Locked(30.0), "a start of the computer begins it anew"
    shop.wait(30)
    assert await shop.enter() == Entered("Ann")


async def test_a_try_counts_before_it_is_looked_at(shop, monkeypatch):
    """Whoever cuts the power while the PIN is checked has used a try up."""
    from kiosk.services.counter import staff_entry

    def cut(pin_hash, pin):
        raise KeyboardInterrupt

    await shop.fail(2)
    monkeypatch.setattr(staff_entry, "is_pin", cut)
    with pytest.raises(KeyboardInterrupt):
        await shop.enter("9999")
    shop.restart()
    assert await shop.enter() == Locked(30.0)


async def test_many_tries_at_once_are_one_after_the_other(shop):
    results = await asyncio.gather(*[shop.enter("9999") for _ in range(20)])
    assert sum(isinstance(result, Wrong) for result in results) == 3


async def test_a_disk_that_refuses_lets_nobody_in(shop, monkeypatch):
    shop.connection.execute("DROP TABLE staff_attempt")
    assert await shop.enter() == CouldNotCheck()
    assert await shop.entry.look_at("Ann", Lane.NAME) == CouldNotCheck()
    shop.connection.execute("DROP TABLE staff")
    assert await shop.entry.look() == CouldNotCheck()


async def test_on_a_disk_known_to_be_shut_staff_come_in_and_memory_counts_the_tries(shop):
    shop.connection.execute("PRAGMA query_only = ON")
    shop.disk_is_shut = True
    assert await shop.entry.look() == People(("Ann", "Ben"))
    assert await shop.enter() == Entered("Ann")
    assert await shop.fail(3) == [Wrong(0), Wrong(0), Wrong(30)]
    assert await shop.enter() == Locked(30)
    assert await shop.enter("84015", "Ben") == Entered("Ben"), "nobody else waits for it"
    shop.connection.execute("PRAGMA query_only = OFF")
    shop.disk_is_shut = False
    # Room again ends no wait.
    assert await shop.entry.look_at("Ann", Lane.NAME) == Locked(30)
    assert await shop.enter() == Locked(30)
    shop.wait(30)
    assert await shop.enter() == Entered("Ann")


async def test_a_new_pin_ends_a_lock_out(shop):
    await shop.fail(3)
    shop.staff.set_pin("Ann", ANN, 2.0)
    assert await shop.enter() == Entered("Ann")


async def test_neither_log_nor_list_tells_a_pin_or_its_hash(shop, caplog):
    caplog.set_level(logging.DEBUG)
    await shop.enter("7392")
    await shop.enter("5151")
    told = caplog.text + repr(shop.staff.members())
    assert "Ann" in told
    for secret in ("7392", "5151", "argon2"):
        assert secret not in told
    assert ANN.startswith("$argon2id$")


async def test_a_damaged_hash_opens_to_nobody_and_stops_nobody_else(shop):
    shop.staff.set_pin("Aaa", "no hash", 1.0)
    assert await shop.enter("7392", "Aaa") == Wrong(0.0)
    assert await shop.enter() == Entered("Ann")
