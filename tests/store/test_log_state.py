"""A log that SQLite would leave out silently is told from one that it reads whole."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from kiosk.store.companions import WAL, beside
from kiosk.store.file_kind import is_database
from kiosk.store.log_state import LogState, state_of_log
from kiosk.store.outbox import Outbox
from kiosk.store.sealing import make_key_pair, seal
from tests.support.store_harness import KEY, open_database

FRAME = 4096 + 24


@pytest.fixture
def copy(tmp_path):
    """A copy of a database in use, whose log holds a second run over an older and longer one."""
    file, copy = tmp_path / "kiosk.db", tmp_path / "copy.db"
    with closing(open_database(file, KEY)) as connection:
        add(connection, range(40))
        connection.execute("PRAGMA wal_checkpoint(RESTART)")
        add(connection, range(40, 45))
        shutil.copy(file, copy)
        shutil.copy(beside(file, WAL), beside(copy, WAL))
    return copy


def add(connection, numbers):
    for number in numbers:
        Outbox(connection).add(f"k{number}", "lead", b"{}" + b" " * 400, 1.0)


def flipped(content, at):
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


@pytest.mark.parametrize(
    ("change", "state"),
    [
        (lambda log: log, LogState.WHOLE),
        (lambda log: log[: 32 + 2 * FRAME + 100], LogState.WHOLE),
        (lambda log: flipped(log, len(log) - 10), LogState.WHOLE),
        (lambda _log: b"", LogState.EMPTY),
        (lambda log: log[:20], LogState.DAMAGED),
        (lambda log: b"\0" * len(log), LogState.DAMAGED),
        (lambda log: b"garbage" * (len(log) // 7), LogState.DAMAGED),
        (lambda log: flipped(log, 3), LogState.DAMAGED),
        (lambda log: flipped(log, 17), LogState.DAMAGED),
        (lambda log: flipped(log, 32 + 5), LogState.DAMAGED),
        (lambda log: flipped(log, 32 + 10), LogState.DAMAGED),
        (lambda log: flipped(log, 32 + FRAME + 2000), LogState.DAMAGED),
    ],
)
def test_the_state_of_a_log(copy, change, state):
    log = beside(copy, WAL)
    log.write_bytes(change(log.read_bytes()))
    assert state_of_log(copy) is state


def test_a_log_that_is_not_there(copy):
    beside(copy, WAL).unlink()
    assert state_of_log(copy) is LogState.MISSING


def test_a_database_is_known_whatever_its_name(copy, tmp_path):
    assert is_database(copy)
    beside(copy, WAL).unlink()
    assert is_database(copy)
    assert is_database(tmp_path / "kiosk.db.lost-20260101T000000Z")


def test_an_export_is_no_database_whatever_its_encoding(tmp_path):
    public = make_key_pair(tmp_path / "office")
    file = tmp_path / "export"
    text = '{\n "kiosk": "Größe"}'
    encoded = [text.encode(one) for one in ("utf-8", "utf-8-sig", "latin-1", "utf-16")]
    for content in [*encoded, seal(text.encode(), public), b""]:
        file.write_bytes(content)
        assert not is_database(file)
    assert not is_database(tmp_path / "not there")
