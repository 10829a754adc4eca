"""What is in the outbox stays there until Salesforce has it."""

from __future__ import annotations

import pytest
from store_harness import KEY

from kiosk.core.outbox import RowState
from kiosk.store.database import StoreError, open_database
from kiosk.store.outbox import Outbox
from kiosk.store.sqlite import connect_encrypted


@pytest.fixture
def outbox(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    yield Outbox(connection)
    connection.close()


def test_the_same_key_twice_is_one_row(outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    outbox.add("k1", "lead", b'{"other":1}', 2.0)
    assert [(row.id, row.body) for row in outbox.claim("lead", 9, 3.0)] == [("k1", b"{}")]


def test_a_commit_is_durable_and_seen_by_a_second_process(tmp_path, outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    reader = connect_encrypted(tmp_path / "kiosk.db", KEY)
    assert reader.execute("SELECT id, state FROM outbox").fetchall() == [("k1", "pending")]
    assert outbox._connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert outbox._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    reader.close()


def test_a_row_that_was_being_sent_at_a_crash_is_sent_again(tmp_path, outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    outbox.claim("lead", 9, 1.0)
    again = open_database(tmp_path / "kiosk.db", KEY)
    rows = Outbox(again).claim("lead", 9, 2.0)
    again.close()
    assert [(row.id, row.attempts) for row in rows] == [("k1", 1)]


def test_the_oldest_go_first_and_no_more_than_asked(outbox):
    for number in range(5):
        outbox.add(f"k{number}", "lead", b"{}", 10.0 - number)
    assert [row.id for row in outbox.claim("lead", 2, 99.0)] == ["k4", "k3"]


def test_proof_of_delivery_takes_the_personal_data_out(outbox):
    outbox.add("k1", "lead", b'{"LastName":"Lovelace"}', 1.0)
    outbox.mark_sent([("k1", "00Q1")])
    found = outbox._connection.execute("SELECT state, body, salesforce_id FROM outbox").fetchall()
    assert found == [("sent", None, "00Q1")]
    assert outbox.next_due() is None


def test_a_row_put_back_waits_for_its_time(outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    outbox.put_back([("k1", "UNABLE_TO_LOCK_ROW", 50.0)])
    assert outbox.claim("lead", 9, 49.0) == []
    assert outbox.next_due() == 50.0
    assert len(outbox.claim("lead", 9, 50.0)) == 1


def test_a_held_row_is_kept_and_not_sent(outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    outbox.hold([("k1", "STRING_TOO_LONG")])
    assert outbox.claim("lead", 9, 99.0) == []
    assert outbox.counts() == {RowState.HELD: 1}


def test_a_disk_that_refuses_is_told_and_nothing_half_is_kept(outbox):
    outbox._connection.execute("PRAGMA query_only=ON")
    with pytest.raises(StoreError):
        outbox.add("k1", "lead", b"{}", 1.0)
    outbox._connection.execute("PRAGMA query_only=OFF")
    assert outbox.counts() == {}


def test_a_file_that_is_no_database_is_told(tmp_path):
    (tmp_path / "kiosk.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(StoreError, match=r"kiosk\.db"):
        open_database(tmp_path / "kiosk.db", KEY)
