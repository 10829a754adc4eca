"""Serial numbers of vouchers never repeat on a kiosk."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import MAX_SERIAL
from kiosk.store.faults import StoreError
from kiosk.store.store_keys import StoreKeyStore
from kiosk.store.vouchers import VoucherSerials
from tests.support.store_harness import KEY as DATABASE_KEY
from tests.support.store_harness import open_database

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)


@pytest.fixture
def connection(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", DATABASE_KEY)
    yield connection
    connection.close()


def test_they_grow_by_one_whatever_the_clock_says(connection):
    serials = VoucherSerials(connection)
    first = serials.take(NOW)
    moments = [NOW - timedelta(days=9_999), NOW + timedelta(days=9_999), NOW]
    assert [serials.take(moment) - first for moment in moments] == [1, 2, 3]


def test_after_a_lost_database_they_begin_beyond_those_before(tmp_path):
    lost = open_database(tmp_path / "lost.db", DATABASE_KEY)
    given = [VoucherSerials(lost).take(NOW) for _ in range(500)]
    lost.close()
    new = open_database(tmp_path / "new.db", DATABASE_KEY)
    assert VoucherSerials(new).take(NOW + timedelta(days=1)) > max(given)
    new.close()


@pytest.mark.parametrize("year", [1970, 2019, 2100])
def test_a_wrong_clock_at_the_first_one_leaves_enough(connection, year):
    serial = VoucherSerials(connection).take(datetime(year, 1, 1, tzinfo=UTC))
    assert 1 <= serial <= MAX_SERIAL // 2


def test_when_all_are_used_up_there_is_none_and_none_repeats(connection):
    serials = VoucherSerials(connection)
    serials.take(NOW)
    connection.execute("UPDATE voucher_serial SET last = ?", (MAX_SERIAL - 1,))
    assert serials.take(NOW) == MAX_SERIAL
    for _ in range(2):
        with pytest.raises(StoreError, match="no voucher numbers left"):
            serials.take(NOW)


def test_a_disk_that_refuses_gives_no_number(connection):
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError):
        VoucherSerials(connection).take(NOW)


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
