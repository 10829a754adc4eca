"""What is in the outbox stays there until Salesforce has it."""

from __future__ import annotations

import random

import pytest

from kiosk.core.delivery.body_sum import body_sum, is_whole
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.row_kind import LEAD, REDEMPTION
from kiosk.core.delivery.settlement import Postponed, Settlement, settle
from kiosk.core.feed.capture_time import Reading
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox
from kiosk.store.sqlite import connect_encrypted, connect_plain
from tests.support.store_harness import KEY, open_database

NAME = b'{"LastName":"Lovelace-of-the-outbox"}'


@pytest.fixture
def connection(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    yield connection
    connection.close()


@pytest.fixture
def outbox(connection):
    return Outbox(connection)


def deliver(outbox, action, *, now=1.0, **outcome):
    rows = outbox.claim("lead", 200, now)
    outcomes = tuple(RowOutcome(row.id, action, **outcome) for row in rows)
    outbox.settle(settle(rows, Delivery(outcomes), now, random.Random(1)), now)


def test_the_same_key_twice_is_one_row(outbox):
    assert outbox.add("k1", "lead", b"{}", 1.0)
    assert not outbox.add("k1", "lead", b'{"other":1}', 2.0)
    assert [(row.id, row.body) for row in outbox.claim("lead", 9, 3.0)] == [("k1", b"{}")]


def test_a_commit_is_durable_and_seen_by_a_second_process(tmp_path, outbox, connection):
    outbox.add("k1", "lead", b"{}", 1.0)
    reader = connect_encrypted(tmp_path / "kiosk.db", KEY)
    assert reader.execute("SELECT id, state FROM outbox").fetchall() == [("k1", "pending")]
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    reader.close()


def test_a_long_life_fills_no_more_memory_with_pages_than_half_a_megabyte(connection):
    assert connection.execute("PRAGMA cache_size").fetchone() == (-512,)


def test_a_row_that_was_being_sent_at_a_crash_is_sent_again(tmp_path, outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    outbox.claim("lead", 9, 1.0)
    again = open_database(tmp_path / "kiosk.db", KEY)
    rows = Outbox(again).claim("lead", 9, 2.0)
    again.close()
    assert [(row.id, row.attempts, row.tries) for row in rows] == [("k1", 1, 0)]


def test_the_oldest_go_first_and_no_more_than_asked(outbox):
    for number in range(5):
        outbox.add(f"k{number}", "lead", b"{}", 10.0 - number)
    assert [row.id for row in outbox.claim("lead", 2, 99.0)] == ["k4", "k3"]


def test_kinds_do_not_mix(outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    outbox.add("k2", "redemption", b"{}", 1.0)
    assert [row.id for row in outbox.claim("redemption", 9, 1.0)] == ["k2"]
    assert outbox.next_due("lead") == 0.0


def test_proof_of_delivery_takes_the_personal_data_out(outbox, connection):
    outbox.add("k1", "lead", NAME, 1.0)
    deliver(outbox, Action.DONE, salesforce_id="00Q1")
    found = connection.execute("SELECT state, body, salesforce_id FROM outbox").fetchall()
    assert found == [("sent", None, "00Q1")]
    assert outbox.next_due("lead") is None


def test_and_out_of_the_files(tmp_path):
    """On a file without encryption, where one can look: nothing is left, the log included."""
    from kiosk.store.schema import STEPS

    connection = connect_plain(tmp_path / "plain.db")
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    for step in STEPS:
        connection.executescript(step)
    outbox = Outbox(connection)
    outbox.add("k1", "lead", NAME * 400, 1.0)
    outbox.add("k2", "lead", NAME, 1.0)

    def on_disk():
        return b"".join(file.read_bytes() for file in tmp_path.iterdir())

    assert NAME in on_disk()
    deliver(outbox, Action.DONE, salesforce_id="00Q1")
    assert outbox.erase_traces()
    assert b"Lovelace" not in on_disk()
    connection.close()


def test_traces_stay_while_another_process_reads_and_go_when_it_is_done(
    tmp_path, outbox, connection
):
    outbox.add("k1", "lead", NAME, 1.0)
    reader = connect_encrypted(tmp_path / "kiosk.db", KEY)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM outbox").fetchall()
    connection.execute("PRAGMA busy_timeout = 1")
    deliver(outbox, Action.DONE)
    assert not outbox.erase_traces()
    reader.close()
    assert outbox.erase_traces()


def test_a_row_put_back_waits_for_its_time(outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    outbox.claim("lead", 9, 1.0)
    again = Postponed("k1", "UNABLE_TO_LOCK_ROW", 50.0, counts=True)
    outbox.settle(Settlement(postponed=(again,)), 1.0)
    assert outbox.claim("lead", 9, 49.0) == []
    assert outbox.next_due("lead") == 50.0
    (row,) = outbox.claim("lead", 9, 50.0)
    assert (row.attempts, row.tries) == (1, 1)


def test_what_waits_can_be_made_due_by_a_person(outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    deliver(outbox, Action.RETRY)
    assert outbox.claim("lead", 9, 1.0) == []
    outbox.retry_now("lead")
    assert len(outbox.claim("lead", 9, 1.0)) == 1


def test_a_held_row_is_kept_and_not_sent(outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    deliver(outbox, Action.HOLD_ROW, code="STRING_TOO_LONG")
    assert outbox.claim("lead", 9, 99.0) == []
    assert outbox.counts() == {RowState.HELD: 1}


def test_a_late_answer_changes_no_row_that_is_no_longer_on_its_way(outbox):
    outbox.add("k1", "lead", b"{}", 1.0)
    deliver(outbox, Action.DONE, salesforce_id="00Q1")
    outbox.settle(Settlement(held=(RowOutcome("k1", Action.HOLD_ROW, code="X"),)), 2.0)
    assert outbox.counts() == {RowState.SENT: 1}


def test_a_disk_that_refuses_is_told_and_nothing_half_is_kept(outbox, connection):
    connection.execute("PRAGMA query_only=ON")
    with pytest.raises(StoreError):
        outbox.add("k1", "lead", b"{}", 1.0)
    connection.execute("PRAGMA query_only=OFF")
    assert outbox.counts() == {}


def test_a_file_that_is_no_database_is_told(tmp_path):
    (tmp_path / "kiosk.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(StoreError, match=r"kiosk\.db"):
        open_database(tmp_path / "kiosk.db", KEY)


def test_a_row_put_off_by_a_clock_that_was_ahead_goes_when_it_is_set_back(outbox):
    year = 365 * 86_400.0
    outbox.add("k1", "lead", b"{}", 1.0)
    deliver(outbox, Action.RETRY, now=year)
    assert outbox.claim("lead", 9, year) == []
    assert [row.id for row in outbox.claim("lead", 9, 100.0)] == ["k1"]


READING = Reading("this boot", 5.0, 100.0)


def on_disk(connection, row_id):
    columns = "body, body_sum, reading"
    return connection.execute(f"SELECT {columns} FROM outbox WHERE id = ?", (row_id,)).fetchone()


@pytest.mark.parametrize("kind", [LEAD.name, REDEMPTION.name])
def test_a_body_whose_time_was_corrected_has_a_sum_of_its_own(outbox, connection, kind):
    outbox.add("k1", kind, b'{"at":1}', 1.0, READING)
    (row,) = outbox.claim(kind, 9, 1.0, lambda _body, then: b'{"at":%d}' % then.wall)
    assert on_disk(connection, "k1") == (b'{"at":100}', body_sum(b'{"at":100}'), None)
    assert row.body == b'{"at":100}'


def test_damage_to_a_body_is_still_seen_after_its_time_could_not_be_corrected(outbox, connection):
    outbox.add("k1", "lead", NAME, 1.0, READING)
    damaged = (bytes(len(NAME)), body_sum(NAME))
    # The schema forgets the sum of a body that is changed without it; a disk does not.
    connection.execute("UPDATE outbox SET body_sum = NULL")
    connection.execute("UPDATE outbox SET body = ?, body_sum = ?", damaged)
    outbox.claim("lead", 9, 1.0, lambda body, _then: body)
    body, kept_sum, reading = on_disk(connection, "k1")
    assert not is_whole("k1", body, kept_sum)
    assert reading is None


@pytest.mark.parametrize("reading", [None, READING])
def test_what_needs_no_correction_or_was_tried_before_is_written_by_nobody(
    outbox, connection, reading
):
    outbox.add("k1", "lead", b"{}", 1.0, reading)
    if reading:
        outbox.claim("lead", 9, 1.0)
    before = on_disk(connection, "k1")
    outbox.claim("lead", 9, 2.0, lambda _body, _then: b"another")
    assert on_disk(connection, "k1") == before
