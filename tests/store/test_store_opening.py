"""A shop must open, and nothing unsent may be deleted, whatever became of the file or its key."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.delivery.settlement import Settlement
from kiosk.store import sqlite
from kiosk.store.database import DATABASE
from kiosk.store.database_key import KEY_FILE, database_key
from kiosk.store.faults import StoreError, UnreadableError
from kiosk.store.kiosk_lock import AlreadyRunningError, KioskLock
from kiosk.store.open_store import losses, open_store
from kiosk.store.outbox import Outbox
from kiosk.store.schema import STEPS
from kiosk.store.secrets import SecretError
from tests.support.store_harness import open_database

NOW = datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)
SECRET_NAME = b"Lovelace-of-the-outbox"


def filled(folder, rows=20):
    connection = open_store(folder, {}, NOW)
    outbox = Outbox(connection)
    for number in range(rows):
        outbox.add(f"k{number}", "lead", SECRET_NAME + b" %d" % number, float(number))
    connection.close()


def contents(folder):
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())


def test_what_customers_typed_is_nowhere_in_clear_on_the_disk(tmp_path):
    connection = open_store(tmp_path, {}, NOW)
    Outbox(connection).add("k", "lead", SECRET_NAME, 1.0)
    assert SECRET_NAME not in contents(tmp_path)
    connection.close()
    assert SECRET_NAME not in contents(tmp_path)
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o077 == 0


def test_the_same_key_opens_it_again(tmp_path):
    filled(tmp_path)
    connection = open_store(tmp_path, {}, NOW)
    assert Outbox(connection).counts() == {RowState.PENDING: 20}
    assert losses(connection) == ()
    connection.close()


def test_with_another_key_or_none_the_file_is_set_aside_and_the_loss_is_told(tmp_path):
    filled(tmp_path)
    before = (tmp_path / DATABASE).read_bytes()
    (tmp_path / KEY_FILE).unlink()
    connection = open_store(tmp_path, {}, NOW)
    (loss,) = losses(connection)
    assert loss.file == str(tmp_path / "kiosk.db.lost-20261125T010203Z")
    assert loss.at == NOW.timestamp()
    assert Outbox(connection).counts() == {}
    connection.close()
    assert (tmp_path / "kiosk.db.lost-20261125T010203Z").read_bytes() == before
    again = open_store(tmp_path, {}, NOW)
    assert len(losses(again)) == 1
    again.close()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(200))
def test_flipped_bytes_anywhere_lose_no_file_and_stop_no_start(tmp_path, seed):
    filled(tmp_path)
    file = tmp_path / DATABASE
    damaged = bytearray(file.read_bytes())
    rng = random.Random(seed)
    place = rng.randrange(len(damaged))
    damaged[place] ^= rng.randrange(1, 256)
    file.write_bytes(damaged)
    connection = open_store(tmp_path, {}, NOW)
    assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    told = losses(connection)
    connection.close()
    assert [Path(loss.file).read_bytes() for loss in told] == [bytes(damaged)]


def test_a_truncated_file_is_set_aside_too(tmp_path):
    filled(tmp_path)
    file = tmp_path / DATABASE
    file.write_bytes(file.read_bytes()[:5000])
    connection = open_store(tmp_path, {}, NOW)
    assert len(losses(connection)) == 1
    connection.close()


def test_only_the_start_sets_aside_a_reader_leaves_it_alone(tmp_path):
    filled(tmp_path)
    with pytest.raises(UnreadableError):
        open_database(tmp_path / DATABASE, b"x" * 32)
    assert {f.name for f in tmp_path.iterdir()} == {DATABASE, KEY_FILE}


def test_unsent_rows_of_a_version_without_encryption_are_taken_along(tmp_path):
    plain = sqlite3.connect(tmp_path / DATABASE, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.executescript(f"{STEPS[0]}; PRAGMA user_version = 1;")
    plain.execute(
        "INSERT INTO outbox (id, kind, body, state, created) VALUES ('k', 'lead', ?, 'pending', 1)",
        (SECRET_NAME,),
    )
    plain.close()
    connection = open_store(tmp_path, {}, NOW)
    (row,) = Outbox(connection).claim("lead", 9, 5.0)
    assert (row.id, row.body) == ("k", SECRET_NAME)
    connection.close()
    assert SECRET_NAME not in contents(tmp_path)
    assert {f.name for f in tmp_path.iterdir()} == {DATABASE, KEY_FILE}


def test_unsent_rows_survive_a_step_back_to_the_previous_version(tmp_path, monkeypatch):
    """The older program meets a newer schema: it reads and writes what it knows, and no more."""
    from kiosk.store import database

    filled(tmp_path, rows=3)
    monkeypatch.setattr(database, "STEPS", STEPS[:-1])
    older = open_store(tmp_path, {}, NOW)
    outbox = Outbox(older)
    assert len(outbox.claim("lead", 9, 99.0)) == 3
    done = (RowOutcome("k0", Action.DONE, "00Q0"),)
    outbox.settle(Settlement(sent=done), 99.0)
    outbox.add("from the older one", "lead", b"{}", 50.0)
    older.close()
    monkeypatch.undo()
    newer = open_store(tmp_path, {}, NOW)
    assert Outbox(newer).counts() == {
        RowState.SENT: 1,
        RowState.SENDING: 2,
        RowState.PENDING: 1,
    }
    newer.close()


def add_until_full(outbox):
    for number in range(10_000):
        try:
            outbox.add(f"k{number}", "lead", b"x" * 500, 1.0)
        except StoreError:
            return number
    return pytest.fail("the disk never got full")


def test_a_full_disk_is_told_and_what_was_kept_stays(tmp_path):
    connection = open_store(tmp_path, {}, NOW)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 8}")
    outbox = Outbox(connection)
    kept = add_until_full(outbox)
    assert outbox.counts() == {RowState.PENDING: kept}
    connection.execute("PRAGMA max_page_count = 100000")
    outbox.add("later", "lead", b"x", 1.0)
    assert outbox.counts() == {RowState.PENDING: kept + 1}
    connection.close()


def test_only_one_process_is_this_kiosk_and_its_end_frees_the_place(tmp_path):
    code = (
        "import sys; from pathlib import Path; from kiosk.store.kiosk_lock import KioskLock;"
        "lock = KioskLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(AlreadyRunningError, match="running already"):
            KioskLock(tmp_path)
        other.kill()
        other.wait()
    KioskLock(tmp_path).release()


@pytest.mark.parametrize("text", ["", "xyz", "00" * 31, "00" * 33])
def test_a_key_that_cannot_be_one_is_refused_and_nothing_is_set_aside(tmp_path, text):
    filled(tmp_path)
    (tmp_path / KEY_FILE).write_text(text)
    with pytest.raises(SecretError, match="64 hex digits"):
        open_store(tmp_path, {}, NOW)
    assert {f.name for f in tmp_path.iterdir()} == {DATABASE, KEY_FILE}


def test_a_key_that_others_may_read_is_refused(tmp_path):
    filled(tmp_path)
    (tmp_path / KEY_FILE).chmod(0o644)
    with pytest.raises(SecretError, match="chmod 600"):
        open_store(tmp_path, {}, NOW)


def test_the_service_managers_key_comes_first_and_leaves_none_on_the_disk(tmp_path):
    environ = {"KIOSK_SECRET_DATABASE_KEY": "ab" * 32}
    assert database_key(environ, tmp_path) == bytes.fromhex("ab" * 32)
    assert not (tmp_path / KEY_FILE).exists()
    connection = open_store(tmp_path, environ, NOW)
    assert isinstance(connection, sqlite.Connection)
    connection.close()
