"""Keys come with a snapshot and stay; with one, a voucher can be made, offline too."""

from __future__ import annotations

import pytest

from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.store_news import StoreNews
from kiosk.core.counter.voucher import VoucherCode
from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.counter.voucher_desk import NoVoucher, VoucherDesk
from kiosk.store.store_keys import StoreKeyStore
from kiosk.store.vouchers import VoucherSerials
from tests.support.redeem_harness import BASE, KEY, START, TEA, a_till

NEW = StoreKey(2, b"n" * 32, current=True)


@pytest.fixture
def till(tmp_path):
    with a_till(tmp_path) as till:
        yield till


@pytest.fixture
def ring(till):
    store = StoreKeyStore(till.connection)
    return KeyRing(store, till.disk, store.load())


@pytest.fixture
def desk(till, ring):
    serials = VoucherSerials(till.connection)
    return VoucherDesk(serials, till.disk, "K-001", BASE, ring.keys, lambda: START)


def news(keys):
    return StoreNews(keys)


async def test_a_snapshot_without_keys_leaves_those_there_are(till, ring):
    await ring.learn(news((KEY,)))
    await ring.learn(news(None))
    assert ring.keys() == StoreKeyStore(till.connection).load() == (KEY,)
    await ring.learn(news(()))
    assert ring.keys() == StoreKeyStore(till.connection).load() == ()


async def test_a_disk_that_refuses_is_asked_again_with_the_next_snapshot(till, ring):
    till.connection.execute("PRAGMA query_only = ON")
    await ring.learn(news((KEY,)))
    assert ring.keys() == (KEY,)
    till.connection.execute("PRAGMA query_only = OFF")
    await ring.learn(news((KEY,)))
    assert StoreKeyStore(till.connection).load() == (KEY,)


async def test_no_key_is_in_any_log(ring, caplog):
    caplog.set_level("DEBUG")
    await ring.learn(news((KEY, NEW)))
    for key in (KEY, NEW):
        assert key.key.hex() not in caplog.text
        assert repr(key.key) not in caplog.text


async def test_a_voucher_is_made_under_the_current_key_and_accepted_here(till, ring, desk):
    assert await desk.make(TEA.id) is NoVoucher.NO_KEY
    await ring.learn(news((StoreKey(1, KEY.key), NEW)))
    made = [await desk.make(TEA.id) for _ in range(3)]
    assert all(isinstance(code, VoucherCode) for code in made)
    assert {code.voucher.generation for code in made} == {2}
    assert len({code.voucher.serial for code in made}) == 3
    till.keys = ring.keys()
    for code in made:
        assert (await till.scan(code.printed)).outcome is Outcome.ACCEPTED


async def test_a_disk_that_refuses_makes_no_voucher(till, ring, desk):
    await ring.learn(news((NEW,)))
    till.connection.execute("PRAGMA query_only = ON")
    assert await desk.make(TEA.id) is NoVoucher.DISK
