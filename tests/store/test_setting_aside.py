"""A kill while an unreadable database is set aside loses no file, and hides no loss."""

from __future__ import annotations

import itertools
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.store import durable, setting_aside
from kiosk.store import open_store as opening
from kiosk.store.database import DATABASE
from kiosk.store.open_store import losses, open_beside, open_store
from kiosk.store.outbox import Outbox
from tests.support.store_harness import half_set_aside

NOW = datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)
DAMAGED = b"no database" * 1000
LOG, OF_THE_LOG = f"{DATABASE}-wal", b"no log either" * 100


class KilledError(BaseException):
    pass


@pytest.fixture
def killed_at(monkeypatch):
    """Ends the start, as far as a test can, before its n-th change of the folder."""

    def prepare(step):
        steps = itertools.count()

        def watched(call):
            def checked(*args, **names):
                if next(steps) == step:
                    raise KilledError
                return call(*args, **names)

            return checked

        changes = (
            *((durable, "rename"), (durable, "remove"), (setting_aside, "_copy")),
            *((opening, "open_held"), (setting_aside, "open_held")),
        )
        for owner, name in changes:
            monkeypatch.setattr(owner, name, watched(getattr(owner, name)))

    return prepare


@pytest.mark.parametrize("step", range(8))
def test_the_next_start_has_the_file_and_tells_the_loss(tmp_path, monkeypatch, killed_at, step):
    open_store(tmp_path, {}, NOW).close()
    (tmp_path / DATABASE).write_bytes(DAMAGED)
    (tmp_path / LOG).write_bytes(OF_THE_LOG)
    killed_at(step)
    with suppress(KilledError):
        open_store(tmp_path, {}, NOW).close()
    monkeypatch.undo()
    for later in (9, 18):
        connection = open_store(tmp_path, {}, NOW + timedelta(seconds=later))
        (loss,) = losses(connection)
        assert Outbox(connection).counts() == {}
        connection.close()
        assert Path(loss.file).read_bytes() == DAMAGED
        assert Path(f"{loss.file}-wal").read_bytes() == OF_THE_LOG
    assert not (tmp_path / LOG).exists()
    assert not list(tmp_path.glob(f"{DATABASE}.next*"))


def test_what_an_earlier_start_left_half_made_is_made_anew(tmp_path):
    open_store(tmp_path, {}, NOW).close()
    (tmp_path / DATABASE).write_bytes(DAMAGED)
    (tmp_path / f"{DATABASE}.next").write_bytes(DAMAGED)
    connection = open_store(tmp_path, {}, NOW)
    assert len(losses(connection)) == 1
    connection.close()


@pytest.mark.parametrize("create", [False, True])
def test_a_command_that_comes_before_the_next_start_ends_it_and_hides_nothing(
    tmp_path, monkeypatch, create
):
    half_set_aside(tmp_path, monkeypatch)
    open_beside(tmp_path, {}, create=create).close()
    with closing(open_store(tmp_path, {}, NOW)) as connection:
        assert Outbox(connection).counts() == {RowState.PENDING: 1}
        assert len(losses(connection)) == 1
