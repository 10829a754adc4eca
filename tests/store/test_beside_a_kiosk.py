"""A command beside a kiosk reads what is there, and makes and sets aside nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.store.database import DATABASE
from kiosk.store.database_key import KEY_FILE
from kiosk.store.faults import StoreError, UnreadableError
from kiosk.store.kiosk_lock import KioskLock, is_running
from kiosk.store.open_store import losses, open_beside, open_store, recovered
from kiosk.store.outbox import Outbox
from kiosk.store.secrets import SecretError

NOW = datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)


@pytest.fixture
def kiosk(tmp_path):
    connection = open_store(tmp_path, {}, NOW)
    Outbox(connection).add("k", "lead", b"x", 1.0)
    connection.close()
    return tmp_path


def names(folder):
    return {file.name for file in folder.iterdir()}


def test_it_sees_the_rows_while_the_kiosk_runs(kiosk):
    lock = KioskLock(kiosk)
    connection = open_beside(kiosk, {})
    assert sum(Outbox(connection).counts().values()) == 1
    connection.close()
    lock.release()


def test_where_no_kiosk_has_run_it_makes_nothing(tmp_path):
    with pytest.raises(StoreError, match="--config"):
        open_beside(tmp_path, {})
    assert names(tmp_path) == set()


def test_without_the_services_key_it_says_where_that_may_be(kiosk):
    (kiosk / KEY_FILE).unlink()
    with pytest.raises(SecretError, match="KIOSK_SECRET_DATABASE_KEY"):
        open_beside(kiosk, {})
    assert names(kiosk) == {DATABASE}


def test_with_another_key_than_the_services_it_sets_nothing_aside(kiosk):
    environ = {"KIOSK_SECRET_DATABASE_KEY": "ab" * 32}
    with pytest.raises(UnreadableError, match="KIOSK_SECRET_DATABASE_KEY"):
        open_beside(kiosk, environ)
    assert names(kiosk) == {DATABASE, KEY_FILE}


def test_a_kiosk_is_running_as_long_as_its_lock_is_held(tmp_path):
    assert not is_running(tmp_path)
    lock = KioskLock(tmp_path)
    assert is_running(tmp_path)
    lock.release()
    assert not is_running(tmp_path)


def test_a_loss_is_told_until_what_could_be_saved_is_saved(tmp_path):
    (tmp_path / DATABASE).write_bytes(b"damaged")
    connection = open_store(tmp_path, {}, NOW)
    (loss,) = losses(connection)
    recovered(connection, tmp_path / "another")
    assert losses(connection) == (loss,)
    recovered(connection, tmp_path / loss.file)
    assert losses(connection) == ()
    connection.close()
