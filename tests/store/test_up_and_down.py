"""Data survive an update and the way back, over every schema there has been.

docs/decisions/0094-data-survive-up-and-down.md has the rules that are held here.
"""

from __future__ import annotations

import hashlib
import re
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.store import database
from kiosk.store.database import DATABASE
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import FrozenRowError, OutboxEntries
from kiosk.store.redemption_list import RedemptionList
from kiosk.store.schema import STEPS
from tests.support.store_harness import KEY, open_database

pytestmark = pytest.mark.slow

EVERY_SCHEMA = range(1, len(STEPS) + 1)
# What there was before anything was released, and was taken away.
DROPPED = {"staff_attempts"}
# The one step that does more than add: it came before anything was released.
OLD_SINS = {11}
# Steps that machines have run are never changed. A new one is added here when it is released.
RAN = [
    *("2a082d265bcce42f", "af49234ec662a1fe", "a57fbe23a602a7a3", "d07136a40d2cfa12"),
    *("583831aaf5d49ceb", "1eba7096d44f6b33", "892ff55c7b70c7c6", "422f7f65321afe70"),
    *("127f29c21dae6b85", "29fc227f1827c0bf", "f73f112347d74e63", "a8f0b83c73e05295"),
    *("876cdfaed4cd5b87", "886fd1ca229ffc8c"),
]
VALUES = {"INTEGER": 1, "REAL": 1.5, "TEXT": "t", "BLOB": b"b", "": "any"}
CHECKED = {("redemption", "event"): "redeemed"}


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """Opens the database as the program with the first `count` steps does."""

    def open_as(count=None):
        monkeypatch.setattr(database, "STEPS", STEPS[:count])
        return closing(open_database(tmp_path / DATABASE, KEY))

    return open_as


def tables(connection):
    """The columns of each table: name, type, NOT NULL, default, place in the key."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: [tuple(row[1:]) for row in connection.execute(f"PRAGMA table_info({name})")]
        for (name,) in names
    }


def sample(table, columns, other=""):
    """A row that names each column; `other` makes the texts of its key another one's."""
    row = {}
    for name, kind, _, _, key in columns:
        value = CHECKED.get((table, name), VALUES[kind])
        row[name] = f"{value}{other}" if other and isinstance(value, str) and key else value
    return row


def insert(connection, table, row):
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))


def rows_of(connection, table, names):
    found = connection.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall()
    return [dict(zip(names, row, strict=True)) for row in found]


@pytest.mark.parametrize("schema", EVERY_SCHEMA)
def test_all_rows_of_every_schema_are_there_after_the_update(opened, schema):
    with opened(schema) as older:
        known = tables(older)
        for table, columns in known.items():
            insert(older, table, sample(table, columns))
    with opened() as newest:
        for table in known.keys() - DROPPED:
            row = sample(table, known[table])
            assert rows_of(newest, table, list(row)) == [row], table


@pytest.mark.parametrize("schema", EVERY_SCHEMA)
def test_the_program_of_every_schema_reads_and_writes_the_newest(opened, schema):
    """It names the columns of its day, and what came since has to get along without it."""
    with opened(schema) as older:
        known = tables(older)
    with opened() as newest:
        columns = tables(newest)
    with opened(schema) as older:
        for table in known.keys() - DROPPED:
            assert columns[table][: len(known[table])] == known[table], "columns are only added"
            row = sample(table, known[table])
            insert(older, table, row)
            assert rows_of(older, table, list(row)) == [row]
            for name in row:
                older.execute(f"UPDATE {table} SET {name} = ?", (row[name],))
        assert database.version(older) == len(STEPS)
        assert tables(older) == columns
    # Then the update is tried again.
    with opened() as newest:
        for table in known.keys() - DROPPED:
            row = sample(table, known[table])
            assert rows_of(newest, table, list(row)) == [row]


@pytest.mark.parametrize("schema", [one for one in EVERY_SCHEMA if one >= 5])
def test_leads_taken_down_there_are_delivered_up_here(opened, schema):
    """Up, down, a lead, up again: no copy is gone back to, so nothing taken since is lost."""
    with opened() as newest:
        Outbox(newest).add("before", "lead", b"{}", 1.0)
    with opened(schema) as older:
        older.execute(
            "INSERT INTO outbox (id, kind, body, state, created)"
            " VALUES ('since', 'lead', X'7B7D', 'pending', 2.0)"
        )
        older.execute("UPDATE outbox SET state = 'sending', attempts = 1 WHERE id = 'before'")
    with opened() as newest:
        claimed = Outbox(newest).claim("lead", 9, 99.0)
        assert {(row.id, row.body) for row in claimed} == {("before", b"{}"), ("since", b"{}")}


def statements(step):
    """A trigger has statements of its own, which are one with it."""
    text = re.sub(r"\bBEGIN\b.*?\bEND\b", "BEGIN END", step, flags=re.DOTALL)
    return [" ".join(one.split()) for one in text.split(";") if one.strip()]


ADDS = re.compile(
    r"CREATE TABLE (?!IF)|CREATE INDEX |CREATE TRIGGER |INSERT INTO |"
    r"ALTER TABLE \w+ ADD COLUMN \w+ \w+( NOT NULL DEFAULT \S+)?$"
)


def sins(number):
    """What a step does beside adding; a unique index may stand on a table of the same step."""
    step = STEPS[number - 1]
    made = set(re.findall(r"CREATE TABLE (\w+)", step))
    for one in statements(step):
        unique = re.match(r"CREATE UNIQUE INDEX \w+ ON (\w+)", one)
        if not ADDS.match(one) and not (unique and unique[1] in made):
            yield one


@pytest.mark.parametrize("number", [one for one in EVERY_SCHEMA if one not in OLD_SINS])
def test_a_step_only_adds(number):
    assert list(sins(number)) == []


def test_a_step_that_does_more_is_seen():
    assert list(sins(11)) == ["DROP TABLE staff_attempts"]


def test_no_step_that_machines_have_run_is_changed():
    now = [hashlib.sha256(step.encode()).hexdigest()[:16] for step in STEPS]
    assert now[: len(RAN)] == RAN


def test_a_state_of_a_newer_version_is_seen_as_held_and_left_alone(opened):
    with opened() as connection:
        Outbox(connection).add("new", "lead", b"{}", 1.0)
        connection.execute("UPDATE outbox SET state = 'parked'")
        outbox, entries = Outbox(connection), OutboxEntries(connection)
        assert outbox.counts() == {RowState.HELD: 1}
        assert outbox.claim("lead", 9, 99.0) == []
        assert entries.get("new").state is RowState.HELD
        assert entries.release(["new"]) == 0
        assert entries.purge_sent(99.0) == 0
        with pytest.raises(FrozenRowError):
            entries.correct("new", b"[]")
        row = connection.execute("SELECT state, body FROM outbox").fetchall()
        assert row == [("parked", b"{}")]


@pytest.mark.parametrize(("column", "word"), [("outcome", "half_price"), ("kind", "hologram")])
def test_a_redemption_with_words_of_a_newer_version_is_kept_and_breaks_no_list(
    opened, column, word
):
    with opened() as connection:
        row = sample("redemption", tables(connection)["redemption"])
        good = row | {"key": "k", "voucher": "v", "kind": "voucher", "outcome": "accepted"}
        insert(connection, "redemption", good)
        insert(connection, "redemption", good | {"key": "n", "voucher": "w", column: word})
        listed = RedemptionList(connection).since(datetime.fromtimestamp(0, UTC))
        assert [one.key for one in listed] == ["k"]
        assert len(rows_of(connection, "redemption", ["key"])) == 2
