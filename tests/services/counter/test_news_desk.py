"""What a snapshot says to the counter is kept, and a disk that refuses costs no snapshot."""

from __future__ import annotations

import pytest

from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.store_news import StoreNews
from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.counter.news_desk import NewsDesk
from kiosk.store.store_keys import StoreKeyStore
from tests.support.redeem_harness import KEY, a_till

NEW = StoreKey(2, b"n" * 32, current=True)


@pytest.fixture
def till(tmp_path):
    with a_till(tmp_path) as till:
        yield till


@pytest.fixture
def ring(till):
    return KeyRing(StoreKeyStore(till.connection), till.disk, (KEY,))


@pytest.fixture
def desk(till, ring):
    return NewsDesk(ring, till.list, till.disk)


async def test_keys_are_in_force_and_a_voucher_used_elsewhere_is_a_conflict(till, ring, desk):
    await till.scan(till.voucher().url)
    (record,) = till.records()
    assert record.voucher
    assert record.conflict == ""
    await desk.learn(StoreNews((NEW,), doubled=(record.voucher,)))
    assert ring.keys() == (NEW,)
    (record,) = till.records()
    assert record.conflict == "used_elsewhere"


async def test_what_cannot_be_written_is_told_and_keys_are_in_force_all_the_same(
    till, ring, desk, caplog
):
    till.connection.execute("PRAGMA query_only = 1")
    await desk.learn(StoreNews((NEW,), doubled=("0" * 26,)))
    till.connection.execute("PRAGMA query_only = 0")
    assert ring.keys() == (NEW,)
    assert "keys could not be saved" in caplog.text
    assert "a conflict could not be saved" in caplog.text
