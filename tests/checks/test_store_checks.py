"""The doctor reads the store as it is: it hides no lead and makes nothing of its own."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.checks.devices import check_staff
from kiosk.checks.display import check_display
from kiosk.core.counter.health import Level
from kiosk.core.delivery.outbox import RowState
from kiosk.settings.load import load
from kiosk.store.database import DATABASE
from kiosk.store.database_key import KEY_FILE
from kiosk.store.open_store import losses, open_store
from kiosk.store.outbox import Outbox
from tests.support.store_harness import half_set_aside

NOW = datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)
CHECKS = pytest.mark.parametrize("check", [check_staff, check_display])
A_KEY = {"KIOSK_SECRET_DATABASE_KEY": "ab" * 32}


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def settings(tmp_path, data):
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[kiosk]\nid = "K"\nstore = "S"\ndata_dir = "{data.as_posix()}"\n')
    return load(file, {})


@CHECKS
def test_where_no_kiosk_has_run_it_makes_neither_database_nor_key(settings, data, check):
    assert check(settings).verdict is Level.OK
    data.mkdir()
    assert check(settings).verdict is Level.OK
    assert not list(data.iterdir())


@CHECKS
def test_between_the_steps_of_setting_aside_it_hides_no_lead(settings, data, check, monkeypatch):
    half_set_aside(data, monkeypatch)
    assert check(settings).verdict is Level.OK
    with closing(open_store(data, {}, NOW)) as connection:
        assert Outbox(connection).counts() == {RowState.PENDING: 1}
        assert len(losses(connection)) == 1


@CHECKS
def test_without_the_services_key_it_says_so_and_makes_none(settings, data, check, monkeypatch):
    half_set_aside(data, monkeypatch, A_KEY)
    line = check(settings)
    assert line.verdict is Level.FAIL
    assert "KIOSK_SECRET_DATABASE_KEY" in line.remedy
    assert not (data / KEY_FILE).exists()


@CHECKS
@pytest.mark.parametrize("key", ["cd" * 32, "no key"])
def test_with_another_key_it_blames_the_key(settings, data, check, monkeypatch, key):
    open_store(data, A_KEY, NOW).close()
    monkeypatch.setitem(os.environ, "KIOSK_SECRET_DATABASE_KEY", key)
    line = check(settings)
    assert line.verdict is Level.FAIL
    assert "key" in line.remedy
    assert {file.name for file in data.iterdir()} == {DATABASE}


@CHECKS
def test_a_folder_that_cannot_be_one_is_blamed_on_the_disk(settings, data, check):
    data.write_text("in the way")
    line = check(settings)
    assert line.verdict is Level.FAIL
    assert str(data) in line.found
    assert "disk" in line.remedy
