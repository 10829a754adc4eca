"""Of a damaged database the new one keeps all that can be read, and counts what cannot."""

from __future__ import annotations

import uuid
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest

from kiosk.core.counter.store_key import StoreKey
from kiosk.core.delivery.outbox import RowState
from kiosk.store.audit import AuditTrail
from kiosk.store.database import DATABASE
from kiosk.store.faults import StoreError
from kiosk.store.open_store import losses, open_store
from kiosk.store.outbox import Outbox
from kiosk.store.recovery import recover
from kiosk.store.redemption_list import RedemptionList
from kiosk.store.staff import StaffStore
from kiosk.store.store_keys import StoreKeyStore
from kiosk.store.taking_over import TakenOver, take_over
from kiosk.store.vouchers import VoucherSerials
from tests.support.store_harness import KEY, open_database

pytestmark = pytest.mark.slow

NOW = datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)
PAGE = 4096
STORE_KEY = StoreKey(1, b"k" * 32, current=True)
REDEEMED = (
    "INSERT INTO redemption (key, event, kind, outcome, offer_id, offer_number, title, voucher,"
    " staff, at, offline) VALUES (?, 'redeemed', 'voucher', 'accepted', 'a01', 'TEA', 'Tea', ?,"
    " 'Ada', 1.0, 0)"
)


def fill(connection, leads=60, size=600):
    """A kiosk that has been in use; the numbers of its vouchers."""
    connection.execute("BEGIN")
    for number in range(6):
        connection.execute(REDEEMED, (str(uuid.UUID(int=number << 121)), f"voucher-{number}"))
    connection.execute("COMMIT")
    StaffStore(connection).set_pin("Ada", "hash", 1.0)
    StoreKeyStore(connection).replace([STORE_KEY])
    AuditTrail(connection).add(NOW, "Ada", "entered")
    outbox = Outbox(connection)
    for number in range(leads):
        row_id = str(uuid.UUID(int=number << 121))
        outbox.add(row_id, "lead", b'{"id":"%b"}' % row_id.encode() + b" " * size, 1.0)
    return [VoucherSerials(connection).take(NOW) for _ in range(3)]


def lead_pages(file, key):
    """Pages whose damage costs leads and nothing else; the damaged contents."""
    sound, whole = file.read_bytes(), recover(file, key)
    for page in range(len(sound) // PAGE - 1, 1, -1):
        damaged = bytearray(sound)
        damaged[page * PAGE + 500] ^= 1
        file.write_bytes(damaged)
        try:
            found = recover(file, key)
        except StoreError:
            continue
        others = [table for table in whole.tables if table != "outbox"]
        if found.unreadable and all(found.rows(t) == whole.rows(t) for t in others):
            yield bytes(damaged)
    file.write_bytes(sound)


@pytest.fixture
def damaged_shop(tmp_path):
    """A folder whose database has one damaged page of leads; the vouchers' numbers."""
    with closing(open_store(tmp_path, {}, NOW)) as connection:
        given = fill(connection)
    key = bytes.fromhex((tmp_path / "database.key").read_text())
    damaged = next(lead_pages(tmp_path / DATABASE, key))
    (tmp_path / DATABASE).write_bytes(damaged)
    return tmp_path, key, given


def test_the_start_takes_over_all_that_can_be_read(damaged_shop):
    folder, key, given = damaged_shop
    readable = recover(folder / DATABASE, key)
    assert 0 < len(readable.rows("outbox")) < 60
    with closing(open_store(folder, {}, NOW)) as connection:
        assert Outbox(connection).counts() == {RowState.PENDING: len(readable.rows("outbox"))}
        kept = RedemptionList(connection).since(datetime(1970, 1, 1, tzinfo=UTC))
        assert {record.voucher for record in kept} == {f"voucher-{n}" for n in range(6)}
        assert [member.name for member in StaffStore(connection).members()] == ["Ada"]
        assert StoreKeyStore(connection).load() == (STORE_KEY,)
        assert [one.what for one in AuditTrail(connection).since(NOW)] == ["entered"]
        assert VoucherSerials(connection).take(NOW) > max(given)
        assert len(losses(connection)) == 1


def test_what_was_set_aside_is_imported_into_an_empty_one_with_all_that_was_redeemed(damaged_shop):
    folder, key, given = damaged_shop
    readable = recover(folder / DATABASE, key)
    with closing(open_database(folder / "new" / DATABASE, key)) as connection:
        taken = take_over(connection, readable)
        assert taken == TakenOver(len(readable.rows("outbox")), 6, 1)
        assert take_over(connection, readable) == TakenOver()
        assert len(AuditTrail(connection).since(NOW)) == 1
        assert VoucherSerials(connection).take(NOW) > max(given)


def test_what_is_here_stays_as_it_is(damaged_shop):
    folder, key, _ = damaged_shop
    readable = recover(folder / DATABASE, key)
    newer = StoreKey(2, b"n" * 32, current=True)
    with closing(open_database(folder / "new" / DATABASE, key)) as connection:
        StaffStore(connection).set_pin("Ada", "a newer hash", 2.0)
        StoreKeyStore(connection).replace([newer])
        connection.execute("INSERT INTO voucher_serial VALUES (1, 16000000)")
        take_over(connection, readable)
        assert StaffStore(connection).members()[0].pin_hash == "a newer hash"
        assert [key.current for key in StoreKeyStore(connection).load()] == [False, True]
        assert VoucherSerials(connection).take(NOW) == 16_000_001


def test_of_another_kiosk_its_leads_alone_are_taken(damaged_shop):
    folder, key, _ = damaged_shop
    with closing(open_database(folder / "new" / DATABASE, key)) as connection:
        taken = take_over(connection, recover(folder / DATABASE, key), outbox_alone=True)
        assert taken.outbox > 0
        assert (taken.redemptions, taken.staff) == (0, 0)
        assert StaffStore(connection).members() == ()


def test_a_lead_whose_content_is_damaged_is_counted_and_not_invented(tmp_path):
    """A damaged page reads as zeros where a long body goes on over several."""
    file = tmp_path / DATABASE
    with closing(open_database(file, KEY)) as connection:
        fill(connection, leads=20, size=9000)
    bodies = {row["id"]: row["body"] for row in recover(file, KEY).rows("outbox")}
    for damaged in islice(lead_pages(file, KEY), 10):
        file.write_bytes(damaged)
        found = recover(file, KEY)
        rows = {row["id"]: row["body"] for row in found.rows("outbox")}
        assert rows.items() < bodies.items()
        assert found.unreadable == 1
        # A page in the middle of the tree takes those below it along.
        assert len(rows) >= len(bodies) / 2


def test_a_redemption_with_zeros_in_it_is_counted_and_not_taken(tmp_path):
    file = tmp_path / DATABASE
    with closing(open_database(file, KEY)) as connection:
        fill(connection, leads=0)
        connection.execute("UPDATE redemption SET kind = char(0, 0) WHERE voucher = 'voucher-3'")
    found = recover(file, KEY)
    assert (len(found.rows("redemption")), found.unreadable) == (5, 1)


@pytest.mark.parametrize("body", [b"", b"\0" * 50, b'{"id":"a1', b'{"id":"other"}', b'["a1"]'])
def test_a_row_of_before_there_were_sums_must_be_an_object_that_names_it(tmp_path, body):
    file = tmp_path / DATABASE
    with closing(open_database(file, KEY)) as connection:
        Outbox(connection).add("a1", "lead", b"{}", 1.0)
        connection.execute("UPDATE outbox SET body = ?", (body,))
        ((kept_sum,),) = connection.execute("SELECT body_sum FROM outbox").fetchall()
    assert kept_sum is None
    found = recover(file, KEY)
    assert (found.rows("outbox"), found.unreadable) == ((), 1)


def test_a_damaged_list_of_tables_is_not_called_a_wrong_key(tmp_path):
    file = tmp_path / DATABASE
    with closing(open_database(file, KEY)) as connection:
        fill(connection)
        # The schema's own tree has more than its root page by now.
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    sound, told = file.read_bytes(), set()
    for page in range(1, pages, 2):
        damaged = bytearray(sound)
        damaged[page * PAGE + 500] ^= 1
        file.write_bytes(damaged)
        try:
            recover(file, KEY)
        except StoreError as error:
            told.add(str(error).removeprefix(f"{file}: "))
    assert told == {"cannot be read; the key is right, but the list of its tables is damaged"}


def test_numbers_of_vouchers_never_repeat_even_where_nothing_can_be_read(tmp_path):
    """More than one a minute were given out, and the clock went back since."""
    with closing(open_store(tmp_path, {}, NOW)) as connection:
        given = [VoucherSerials(connection).take(NOW) for _ in range(1200)]
    (tmp_path / DATABASE).write_bytes(b"no database" * 1000)
    before = NOW - timedelta(days=900)
    with closing(open_store(tmp_path, {}, before)) as connection:
        assert Path(losses(connection)[0].file).exists()
        assert VoucherSerials(connection).take(before) > max(given)
