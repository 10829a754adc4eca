"""A machine leaves its service with nothing unsent lost, and wherever the power is cut."""

from __future__ import annotations

import io
import time

import msgspec
import pytest

from kiosk.commands.leave import LeaveOptions, run_leave
from kiosk.commands.status import show_status
from kiosk.core.delivery.row_kind import LEAD, STAT
from kiosk.run import run_kiosk
from kiosk.store import departure as leaving
from kiosk.store.database import DATABASE
from kiosk.store.database_key import KEY_FILE, database_key
from kiosk.store.departure import MARK, departure
from kiosk.store.outbox import Outbox
from kiosk.store.sealing import make_key_pair, unseal
from tests.support.fleet_keys import ROW_ID, lead_body
from tests.support.store_harness import open_database


@pytest.fixture
def config(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[kiosk]\nid = "K-1"\nstore = "S-1"\ndata_dir = "{tmp_path}/data"\n')
    return file


@pytest.fixture
def data(tmp_path):
    """A data folder with one unsent lead, and other files."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    connection = open_database(folder / DATABASE, database_key({}, folder))
    assert Outbox(connection).add(ROW_ID, LEAD.name, lead_body(), time.time())
    connection.close()
    (folder / "pictures").mkdir()
    (folder / "pictures" / "a.jpg").write_bytes(b"x")
    (folder / "elsewhere").symlink_to(tmp_path)
    return folder


@pytest.fixture
def keys(tmp_path):
    private = tmp_path / "owner.key"
    return private, make_key_pair(private)


def rest(folder):
    return {entry.name for entry in folder.iterdir()} - {"kiosk.lock"}


def test_what_is_unsent_is_kept_outside_and_the_rest_is_gone(config, data, keys, tmp_path):
    private, public = keys
    export = tmp_path / "out" / "leads.sealed"
    assert run_leave(config, LeaveOptions(export, public, confirmed=True)) == 0
    kept = msgspec.json.decode(unseal(export.read_bytes(), private))
    assert [row["id"] for row in kept["rows"]] == [ROW_ID]
    assert rest(data) == {MARK}
    assert departure(data).wiped
    assert config.exists(), "what a link leads to stays"


@pytest.mark.parametrize(
    "case",
    [
        ({}, "K-1", "1 rows are unsent"),
        ({"lose": True}, "K-2", "not confirmed"),
        ({"export": "out.sealed"}, "K-1", "needs --encrypt-to"),
        ({"export": "data/out.sealed", "encrypt_to": "owner.key.pub"}, "K-1", "would be wiped too"),
        ({"export": "kiosk.toml", "encrypt_to": "owner.key.pub"}, "K-1", "is there already"),
    ],
)
def test_nothing_is_changed_where_something_would_be_lost(
    config, data, keys, tmp_path, monkeypatch, capsys, case
):
    options, typed, words = case
    before = rest(data)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
    paths = {name: tmp_path / value for name, value in options.items() if name != "lose"}
    lose = options.get("lose", False)
    assert run_leave(config, LeaveOptions(**paths, lose=lose)) != 0
    assert words in capsys.readouterr().err
    assert rest(data) == before


class PowerCutError(Exception):
    pass


def test_a_power_cut_at_any_step_leaves_a_kiosk_that_runs_or_one_that_wipes_on(
    config, data, monkeypatch, capsys
):
    cuts = 0
    while departure(data) is None or not departure(data).wiped:
        cuts += 1
        assert cuts < 50
        with monkeypatch.context() as patch:
            cut_after(patch, 1)
            try:
                run_leave(config, LeaveOptions(lose=True, confirmed=True))
            except PowerCutError:
                assert departure(data) is not None or (data / KEY_FILE).exists()
    assert rest(data) == {MARK}
    assert cuts > 3


def cut_after(patch, steps):
    """Each removal and each durable write is a step; the power is cut before the next."""
    left = [steps]

    def counted(done):
        def step(*args, **keywords):
            if not left[0]:
                raise PowerCutError
            left[0] -= 1
            return done(*args, **keywords)

        return step

    patch.setattr(leaving, "write_durably", counted(leaving.write_durably))
    patch.setattr(leaving.shutil, "rmtree", counted(leaving.shutil.rmtree))
    patch.setattr(leaving.Path, "unlink", counted(leaving.Path.unlink))


def test_the_next_start_goes_on_wiping_and_no_kiosk_begins_there(config, data, capsys):
    leaving.begin_departure(data, "K-1", 1.0)
    assert run_kiosk(config, windowed=False, offscreen=True) == 2
    assert "taken out of service" in capsys.readouterr().err
    assert rest(data) == {MARK}
    assert show_status(config, json=True) == 1
    assert MARK in capsys.readouterr().err
    assert rest(data) == {MARK}


def test_a_days_numbers_that_nobody_took_keep_no_machine_in_service(config, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    connection = open_database(folder / DATABASE, database_key({}, folder))
    assert Outbox(connection).add(ROW_ID, STAT.name, b"{}", time.time())
    connection.close()
    assert run_leave(config, LeaveOptions(confirmed=True)) == 0
    assert rest(folder) == {MARK}
