"""The device's key, counts and serials are on disk before anybody is told of them."""

from __future__ import annotations

from contextlib import closing

import pytest
from msgspec.structs import replace

from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.faults import StoreError
from tests.support.fleet_keys import NEXT_WORKER, STRANGER, TRUSTED, WORKER
from tests.support.store_harness import KEY, open_database


@pytest.fixture
def disk(tmp_path):
    """Opens the store anew, as after a crash: nothing of the earlier connection is asked."""
    opened = []

    def again() -> DeviceStore:
        connection = open_database(tmp_path / "kiosk.db", KEY)
        opened.append(connection)
        return DeviceStore(connection)

    yield again
    for connection in opened:
        connection.close()


def enrolled(store, kiosk="K-001"):
    who = EnrolledKiosk(store.prepare(), "https://hub.example", kiosk, "S-01", TRUSTED)
    store.enrol(who)
    return who


def told(found):
    return (found.keys.seed, *(getattr(found, name) for name in ("url", "kiosk", "store")))


def test_nobody_is_enrolled_at_first(disk):
    assert disk().load() is None
    assert disk().last_order() == 0
    with pytest.raises(StoreError):
        disk().next_boot()


def test_a_key_is_on_disk_before_it_is_told_and_stays_the_same_until_the_answer(disk):
    made = disk().prepare()
    assert disk().prepare().seed == made.seed
    assert disk().load() is None


def test_an_enrolment_survives_and_its_key_is_not_prepared_again(disk):
    who = enrolled(disk())
    found = disk().load()
    assert told(found) == told(who)
    assert found.workers == TRUSTED
    assert disk().prepare().seed != who.keys.seed
    assert told(disk().load()) == told(who), "the old key works until the new one is enrolled"


def test_no_other_key_is_enrolled(disk):
    who = enrolled(disk())
    disk().prepare()
    with pytest.raises(StoreError):
        disk().enrol(replace(who, keys=STRANGER, workers=WorkerKeys((STRANGER.public,))))
    assert told(disk().load()) == told(who)
    assert disk().load().workers == TRUSTED


def test_starts_are_counted_on_disk_before_they_are_told(disk):
    enrolled(disk())
    assert [disk().next_boot() for _ in range(3)] == [1, 2, 3]
    enrolled(disk())
    assert disk().next_boot() == 4


def test_a_start_that_could_not_be_kept_is_none(disk, tmp_path):
    store = disk()
    enrolled(store)
    with closing(open_database(tmp_path / "kiosk.db", KEY)) as other:
        other.execute("PRAGMA busy_timeout = 0")
        other.execute("BEGIN IMMEDIATE")
        store._connection.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(StoreError):
            store.next_boot()
        other.execute("ROLLBACK")
    assert disk().next_boot() == 1


def test_a_serial_only_rises(disk):
    enrolled(disk())
    taken = [disk().take_order(serial) for serial in (5, 5, 4, 6)]
    assert taken == [True, False, False, True]
    assert disk().last_order() == 6


def test_the_serials_of_a_kiosk_stay_with_a_new_key_and_another_kiosk_has_its_own(disk):
    enrolled(disk())
    disk().take_order(5)
    enrolled(disk())
    assert disk().last_order() == 5
    enrolled(disk(), "K-002")
    assert disk().last_order() == 0


def test_the_chain_and_the_store_may_change(disk):
    enrolled(disk())
    both = WorkerKeys((WORKER.public, NEXT_WORKER.public))
    disk().trust(both)
    disk().move_to("S-09")
    assert (disk().load().workers, disk().load().store) == (both, "S-09")


def test_who_leaves_is_nobody_and_no_start_comes_twice(disk):
    enrolled(disk())
    disk().next_boot()
    disk().leave()
    assert disk().load() is None
    enrolled(disk())
    assert disk().next_boot() == 2


def test_no_secret_is_told(disk):
    enrolled(disk())
    assert disk().load().keys.seed.hex() not in repr(disk().load())
