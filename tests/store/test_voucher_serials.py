"""Serial numbers of vouchers never repeat on a kiosk."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import MAX_SERIAL
from kiosk.store.faults import StoreError
from kiosk.store.store_keys import StoreKeyStore
from kiosk.store.vouchers import VoucherSerials
from tests.support.store_harness import KEY as DATABASE_KEY
from tests.support.store_harness import open_database


@pytest.fixture
def connection(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", DATABASE_KEY)
    yield connection
    connection.close()


def test_no_number_is_given_twice_over_many_openings(tmp_path, connection):
    given = []
    for count in (1, 300, 2, 600):
        serials = VoucherSerials(connection)
        given += [serials.take() for _ in range(count)]
    assert len(set(given)) == len(given)
    assert all(1 <= serial <= MAX_SERIAL for serial in given)


def test_after_a_restored_backup_no_number_comes_again(tmp_path):
    """The whole folder is put back: nothing on this disk knows what was given out since."""
    shop, backup = tmp_path / "shop", tmp_path / "backup"
    given: list[int] = []
    for turn in range(20):
        with closing(open_database(shop / "kiosk.db", DATABASE_KEY)) as connection:
            serials = VoucherSerials(connection)
            given += [serials.take() for _ in range(30)]
        if turn == 0:
            shutil.copytree(shop, backup)
        shutil.rmtree(shop)
        shutil.copytree(backup, shop)
    assert len(set(given)) == len(given)


def test_the_epoch_is_on_disk_before_its_first_number(tmp_path, connection):
    drawn: list[int] = []

    def first(left):
        assert not (tmp_path / "vouchers.epochs").exists() or len(drawn) == 1
        drawn.append(left[0])
        return left[0]

    assert VoucherSerials(connection, first).take() == 256
    assert (tmp_path / "vouchers.epochs").read_text() == "0001\n"
    assert VoucherSerials(connection, first).take() == 512
    assert (tmp_path / "vouchers.epochs").read_text() == "0001\n0002\n"


def test_a_lost_database_is_made_up_for_by_the_file_beside_it(tmp_path, connection):
    first = VoucherSerials(connection, lambda left: left[0]).take()
    with closing(open_database(tmp_path / "new.db", DATABASE_KEY)) as new:
        assert VoucherSerials(new, lambda left: left[0]).take() > first


@pytest.mark.parametrize(("last", "floor"), [(5_000_000, "0"), (7, "5000000"), (7, "nonsense")])
def test_numbers_that_were_counted_before_are_left_behind(tmp_path, connection, last, floor):
    connection.execute("INSERT INTO voucher_serial VALUES (1, ?)", (last,))
    (tmp_path / "vouchers.floor").write_text(floor)
    lowest = VoucherSerials(connection, lambda left: left[0]).take()
    assert lowest > max(last, int(floor) if floor.isdecimal() else 0)


def test_a_damaged_file_costs_what_is_damaged_alone(tmp_path, connection):
    (tmp_path / "vouchers.epochs").write_bytes(b"0001\n\xff\xfe0002\n0003\n-001\n00")
    assert VoucherSerials(connection, lambda left: left[0]).take() == 2 * 256
    assert "0003" in (tmp_path / "vouchers.epochs").read_text().split()


def test_when_all_are_used_up_there_is_none_and_none_repeats(tmp_path, connection):
    every = "".join(f"{epoch:04x}\n" for epoch in range(1, 65_535))
    (tmp_path / "vouchers.epochs").write_text(every)
    serials = VoucherSerials(connection)
    assert [serials.take() for _ in range(256)][-1] == MAX_SERIAL
    for _ in range(2):
        with pytest.raises(StoreError, match="no voucher numbers left"):
            serials.take()


def test_a_disk_that_refuses_gives_no_number(tmp_path, connection):
    (tmp_path / "vouchers.epochs").mkdir()
    with pytest.raises(StoreError):
        VoucherSerials(connection).take()


def test_keys_are_replaced_whole_and_nothing_of_the_old_ones_stays_in_the_file(
    tmp_path, connection
):
    store = StoreKeyStore(connection)
    old, new = StoreKey(1, b"o" * 32), StoreKey(2, b"n" * 32, current=True)
    store.replace([old])
    store.replace([old, new])
    assert store.load() == (old, new)
    store.replace([])
    assert store.load() == ()
    files = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert old.key not in files
    assert old.key.hex() not in repr(old)
