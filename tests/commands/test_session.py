"""A command meets whatever a kiosk's start left, and decides nothing that a start may decide."""

from __future__ import annotations

import pytest

from kiosk.commands.session import CommandError, owning
from kiosk.core.delivery.outbox import RowState
from kiosk.store.database_key import KEY_FILE
from kiosk.store.open_store import losses
from kiosk.store.outbox import Outbox
from tests.support.store_harness import half_set_aside


@pytest.fixture
def config(tmp_path):
    file, data = tmp_path / "kiosk.toml", tmp_path / "data"
    file.write_text(f'[kiosk]\nid = "K"\nstore = "S"\ndata_dir = "{data.as_posix()}"\n')
    return file


def test_after_a_start_that_was_cut_off_a_command_has_the_new_database(
    config, tmp_path, monkeypatch
):
    half_set_aside(tmp_path / "data", monkeypatch)
    with owning(config) as session:
        assert Outbox(session.connection).counts() == {RowState.PENDING: 1}
        assert len(losses(session.connection)) == 1


def test_without_the_services_key_it_makes_none_and_sets_nothing_aside(
    config, tmp_path, monkeypatch
):
    data = tmp_path / "data"
    half_set_aside(data, monkeypatch, {"KIOSK_SECRET_DATABASE_KEY": "ab" * 32})
    before = list(data.glob("*.lost-*"))
    with pytest.raises(CommandError, match="KIOSK_SECRET_DATABASE_KEY"), owning(config):
        pass
    assert list(data.glob("*.lost-*")) == before
    assert not (data / KEY_FILE).exists()
