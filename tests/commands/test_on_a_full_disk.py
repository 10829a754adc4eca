"""Commands that only read go on where the disk takes nothing, and say what they read from."""

from __future__ import annotations

import json

import pytest

from kiosk.commands.audit import show_audit
from kiosk.commands.lead_files import export_leads
from kiosk.commands.leads import list_leads, show_lead
from kiosk.commands.staff import run_staff_list
from kiosk.commands.status import show_offers, show_status
from kiosk.store.database import DATABASE
from kiosk.store.database_key import database_key
from kiosk.store.outbox import Outbox
from kiosk.store.staff import StaffStore
from tests.support.small_disk import small_disk
from tests.support.store_harness import open_database


@pytest.fixture
def disk(tmp_path):
    with small_disk(tmp_path / "disk") as mounted:
        yield mounted


@pytest.fixture
def config(tmp_path, disk):
    """A kiosk that has run: one lead waits, and Ann has a PIN."""
    data = disk.folder / "data"
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[kiosk]\nid = "K"\nstore = "S"\ndata_dir = "{data}"\n')
    data.mkdir(mode=0o700)
    connection = open_database(data / DATABASE, database_key({}, data))
    Outbox(connection).add("L1", "lead", b'{"LastName": "Lovelace"}', 1.0)
    StaffStore(connection).set_pin("Ann", "hash", 1.0)
    connection.close()
    return file


def take_nothing(disk, state):
    if state == "full":
        disk.fill()
    else:
        disk.make_read_only()


@pytest.mark.parametrize("state", ["full", "read-only"])
def test_what_is_saved_is_shown_with_a_word_on_what_the_disk_has_against_it(
    disk, config, capsys, state
):
    take_nothing(disk, state)
    for command, told in (
        (lambda: show_status(config, json=True), '"pending": 1'),
        (lambda: list_leads(config, (), 10, json=True), '"id": "L1"'),
        (lambda: show_lead(config, "L1", json=True), "Lovelace"),
        (lambda: show_offers(config, json=True), '"offers": []'),
        (lambda: show_audit(config, 1, as_json=True), '"entries"'),
        (lambda: run_staff_list(config, as_json=True), '"name": "Ann"'),
    ):
        assert command() == 0
        out, err = capsys.readouterr()
        assert told in out
        assert state in err
        assert "This is what could be read." in err


@pytest.mark.parametrize("state", ["full", "read-only"])
def test_leads_leave_a_disk_that_takes_nothing_and_the_missing_mark_is_told(
    disk, config, tmp_path, capsys, state
):
    take_nothing(disk, state)
    file = tmp_path / "leads.json"
    assert export_leads(config, file, None, (), plain=True, json=True) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) == {"exported": 1, "file": str(file), "marked": False}
    assert "Lovelace" in file.read_text()
    assert "not marked as exported" in err


def test_where_nothing_can_be_read_nothing_is_made_up(disk, config, capsys):
    (disk.folder / "data" / DATABASE).write_bytes(b"damaged" * 1000)
    disk.make_read_only()
    assert list_leads(config, (), 10, json=False) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
