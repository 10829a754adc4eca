"""A disk that takes nothing leaves what can be read, and all goes on once it takes again."""

from __future__ import annotations

import errno
import os
import resource
import signal
from collections import deque
from contextlib import contextmanager

import pytest

from kiosk.core.counter.health_reason import HealthReason
from kiosk.store import disk as disk_module
from kiosk.store.database import DATABASE
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox
from kiosk.store.readable import open_readable
from kiosk.store.reopening import ReopeningConnection
from kiosk.store.transaction import write_transaction
from tests.support.small_disk import small_disk
from tests.support.store_harness import KEY, open_database

ENVIRON = {"KIOSK_SECRET_DATABASE_KEY": KEY.hex()}
LARGE = b'{"Description": "' + b"x" * 40_000 + b'"}'


@pytest.fixture
def disk(tmp_path):
    with small_disk(tmp_path / "disk") as mounted:
        yield mounted


@pytest.fixture
def data(disk):
    return disk.folder / "data"


@pytest.fixture
def connect(data):
    opened = []

    def connect():
        connection = ReopeningConnection(
            data,
            lambda: open_database(data / DATABASE, KEY),
            lambda: open_readable(data, ENVIRON),
        )
        opened.append(connection)
        return connection

    yield connect
    for connection in opened:
        connection.close()


@pytest.fixture
def kept(connect):
    """A store with one row, closed as it should be."""
    connection = connect()
    assert connection.trouble() is None
    Outbox(connection).add("1", "lead", b"{}", 1.0)
    connection.close()


def ids(connection):
    return [row_id for (row_id,) in connection.execute("SELECT id FROM outbox ORDER BY id")]


def test_a_row_that_a_full_disk_refuses_is_not_kept_and_the_next_one_is(disk, connect):
    connection = connect()
    outbox = Outbox(connection)
    outbox.add("1", "lead", b"{}", 1.0)
    disk.fill()
    assert connection.trouble() is HealthReason.DISK_FULL
    # What the log has already taken from the disk is used up first.
    with pytest.raises(StoreError, match="full"):
        deque((outbox.add(f"large {n:03}", "lead", LARGE, 1.0) for n in range(200)), maxlen=0)
    before = ids(connection)
    disk.free()
    assert connection.trouble() is None
    assert outbox.add("2", "lead", LARGE, 1.0)
    assert ids(connection) == sorted([*before, "2"])


def make_full(disk):
    disk.fill()
    return disk.free, HealthReason.DISK_FULL


def make_read_only(disk):
    disk.make_read_only()
    return disk.make_writable, HealthReason.DISK_READ_ONLY


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("spoil", [make_full, make_read_only])
def test_what_was_kept_is_read_from_a_disk_that_takes_nothing(disk, connect, spoil):
    mend, reason = spoil(disk)
    connection, again = connect(), []
    connection.when_opened(lambda: again.append(ids(connection)))
    outbox = Outbox(connection)
    assert ids(connection) == ["1"]
    assert connection.trouble() is reason
    with pytest.raises(StoreError):
        outbox.add("2", "lead", b"{}", 1.0)
    assert ids(connection) == ["1"]
    mend()
    assert connection.trouble() is None
    assert again == [["1"]]
    assert outbox.add("2", "lead", b"{}", 1.0)
    assert ids(connection) == ["1", "2"]


def test_what_a_killed_kiosk_left_in_the_log_alone_is_read_too(disk, data, connect):
    child = os.fork()
    if child == 0:
        killed = open_database(data / DATABASE, KEY)
        Outbox(killed).add("1", "lead", b"{}", 1.0)
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    (data / f"{DATABASE}-shm").unlink()
    disk.make_read_only()
    connection = connect()
    assert ids(connection) == ["1"]
    assert connection.trouble() is HealthReason.DISK_READ_ONLY
    disk.make_writable()


def test_a_disk_that_was_full_before_the_first_start_begins_with_nothing(disk, data, connect):
    data.mkdir()
    disk.fill()
    connection = connect()
    assert ids(connection) == []
    assert connection.trouble() is HealthReason.DISK_FULL
    disk.free()
    assert connection.trouble() is None
    assert Outbox(connection).add("1", "lead", b"{}", 1.0)
    assert (data / DATABASE).exists()


def test_a_database_that_is_none_is_no_fault_of_the_disk(data, connect):
    (data / DATABASE).mkdir(parents=True)
    with pytest.raises(StoreError, match=DATABASE):
        connect()


@contextmanager
def no_file_may_grow():
    """As a used-up quota: the disk has room, though not for us."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.usefixtures("kept")
def test_a_disk_with_room_that_takes_nothing_from_us_is_tried_until_it_does(connect):
    connection = connect()
    outbox = Outbox(connection)
    with no_file_may_grow():
        with pytest.raises(StoreError):
            outbox.add("2", "lead", LARGE, 1.0)
        for _ in range(2):
            assert connection.trouble() is HealthReason.DISK_FULL
        assert ids(connection) == ["1"]
    assert connection.trouble() is None
    assert outbox.add("2", "lead", LARGE, 1.0)
    assert ids(connection) == ["1", "2"]


@pytest.mark.usefixtures("kept")
def test_a_row_that_is_refused_for_another_reason_says_nothing_of_the_disk(connect):
    connection = connect()
    with pytest.raises(StoreError, match="constraint"), write_transaction(connection):
        connection.execute("INSERT INTO outbox SELECT * FROM outbox")
    assert connection.trouble() is None
    assert ids(connection) == ["1"]


def damage_it(file):
    with file.open("r+b") as opened:
        opened.seek(5_000)
        opened.write(b"x" * 64)


def make_it_old(file):
    connection = open_database(file, KEY)
    connection.execute("PRAGMA user_version = 3")
    connection.close()


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("spoil", [damage_it, make_it_old])
def test_what_cannot_be_read_as_it_stands_is_left_for_later(disk, data, connect, spoil):
    spoil(data / DATABASE)
    before = (data / DATABASE).read_bytes()
    disk.make_read_only()
    connection = connect()
    assert ids(connection) == []
    assert connection.trouble() is HealthReason.DISK_READ_ONLY
    assert (data / DATABASE).read_bytes() == before
    disk.make_writable()


@pytest.mark.usefixtures("kept")
def test_without_its_key_nothing_of_a_store_is_read(disk, data):
    disk.make_read_only()
    memory = open_readable(data, {})
    assert ids(memory) == []
    memory.close()
    disk.make_writable()


@pytest.mark.parametrize("is_there", [True, False])
def test_a_folder_of_somebody_else_is_gone_on_with_if_a_kiosk_has_run_there(
    tmp_path, monkeypatch, is_there
):
    if is_there:
        open_database(tmp_path / DATABASE, KEY).close()
    monkeypatch.setattr(disk_module, "trouble_with", lambda _: HealthReason.DISK_NOT_OURS)

    def refuse():
        raise StoreError("not yours")

    def connect():
        return ReopeningConnection(tmp_path, refuse, lambda: open_readable(tmp_path, ENVIRON))

    if is_there:
        connection = connect()
        assert ids(connection) == []
        connection.close()
    else:
        with pytest.raises(StoreError, match="not yours"):
            connect()


def test_a_disk_that_says_nothing_of_itself_fails(tmp_path, monkeypatch):
    def refuse(_folder):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "statvfs", refuse)
    assert disk_module.trouble_by_looks(tmp_path) is HealthReason.DISK_FAILING
