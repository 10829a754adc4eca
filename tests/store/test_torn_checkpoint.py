"""A power cut while the log is brought over tears pages of the file and loses nothing."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.store import database
from kiosk.store.database import DATABASE
from kiosk.store.faults import UnreadableError
from kiosk.store.open_store import losses, open_beside, open_store
from kiosk.store.outbox import Outbox

NOW = datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)
LOG = f"{DATABASE}-wal"
PAGE = 4096
ROWS = 40


@pytest.fixture
def cut(tmp_path):
    """The files as they were before a checkpoint, and the file as it is after that."""
    before, after = tmp_path / "before", tmp_path / "after"
    open_store(before, {}, NOW).close()
    with closing(open_store(before, {}, NOW)) as connection:
        for number in range(ROWS):
            Outbox(connection).add(f"k{number}", "lead", b"x" * 900, 1.0)
        shutil.copytree(before, after)
    return after, (before / DATABASE).read_bytes()


def tear(folder, brought_over, page, grain):
    """The page came over to the half, its neighbours not at all or whole."""
    old = (folder / DATABASE).read_bytes()
    content = bytearray(old.ljust(len(brought_over), b"\0"))
    content[: page * PAGE] = brought_over[: page * PAGE]
    content[page * PAGE : page * PAGE + grain] = brought_over[page * PAGE : page * PAGE + grain]
    (folder / DATABASE).write_bytes(content)
    (folder / f"{DATABASE}-shm").unlink(missing_ok=True)


@pytest.mark.parametrize("grain", [0, 512, 2048])
@pytest.mark.parametrize("page", [0, 1, 5, 20])
def test_the_database_is_good_and_all_is_there(cut, page, grain):
    folder, brought_over = cut
    tear(folder, brought_over, page, grain)
    with closing(open_store(folder, {}, NOW)) as connection:
        assert losses(connection) == ()
        assert Outbox(connection).counts() == {RowState.PENDING: ROWS}
    assert not list(folder.glob("*.lost*"))
    assert not list(folder.glob(".copy-*"))


def test_a_command_that_looks_at_it_first_sees_the_same(cut):
    folder, brought_over = cut
    tear(folder, brought_over, 5, 512)
    with closing(open_beside(folder, {})) as connection:
        assert Outbox(connection).counts() == {RowState.PENDING: ROWS}


def test_the_repair_is_made_once(cut, monkeypatch):
    """After it the file is sound by itself, and a start copies nothing."""
    folder, brought_over = cut
    tear(folder, brought_over, 5, 512)
    open_store(folder, {}, NOW).close()
    monkeypatch.setattr(database, "is_sound_replayed", lambda *_: pytest.fail("looked again"))
    open_store(folder, {}, NOW).close()


def test_without_the_log_it_is_damaged_and_the_first_look_changes_nothing(cut):
    folder, brought_over = cut
    tear(folder, brought_over, 5, 512)
    (folder / LOG).unlink()
    torn = (folder / DATABASE).read_bytes()
    with pytest.raises(UnreadableError, match="damaged pages"):
        open_beside(folder, {})
    assert (folder / DATABASE).read_bytes() == torn


def test_a_damaged_database_keeps_its_log_when_it_is_set_aside(cut):
    folder, _ = cut
    log = (folder / LOG).read_bytes()
    content = bytearray((folder / DATABASE).read_bytes())
    content[20] ^= 0xFF
    (folder / DATABASE).write_bytes(content)
    # The log holds the first page whole: only with another key there is nothing to be read.
    (folder / "database.key").write_text("ab" * 32)
    with closing(open_store(folder, {}, NOW)) as connection:
        (loss,) = losses(connection)
    aside = folder / loss.file
    assert aside.read_bytes() == bytes(content)
    assert aside.with_name(aside.name + "-wal").read_bytes() == log
