"""PINs are set without being seen, while the kiosk runs or not; easy ones are refused."""

from __future__ import annotations

import io
import json

import pytest

from kiosk.commands.staff import (
    run_staff_badge,
    run_staff_list,
    run_staff_remove,
    run_staff_set_pin,
)
from kiosk.core.counter.badge import badge_key
from kiosk.store.database import DATABASE
from kiosk.store.database_key import database_key
from kiosk.store.kiosk_lock import KioskLock
from kiosk.store.outbox import Outbox
from kiosk.store.pin_hash import is_pin
from kiosk.store.staff import StaffStore
from tests.support.store_harness import open_database

pytestmark = pytest.mark.slow


@pytest.fixture
def config(tmp_path):
    file = tmp_path / "kiosk.toml"
    data = tmp_path / "data"
    file.write_text(f'[kiosk]\nid = "K-1"\nstore = "S-1"\ndata_dir = "{data}"\n')
    return file


@pytest.fixture
def database(tmp_path):
    folder = tmp_path / "data"
    connection = open_database(folder / DATABASE, database_key({}, folder))
    yield connection
    connection.close()


def given(monkeypatch, *lines):
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(line + "\n" for line in lines)))


def asked(monkeypatch, *answers):
    """As on a terminal, where getpass shows nothing of what is typed."""
    waiting = list(answers)
    screen = io.StringIO()
    screen.isatty = lambda: True
    monkeypatch.setattr("sys.stdin", screen)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: waiting.pop(0))


def listed(config, capsys):
    capsys.readouterr()
    assert run_staff_list(config, as_json=True) == 0
    return json.loads(capsys.readouterr().out)["staff"]


def test_a_pin_from_stdin_is_kept_as_a_hash_alone(config, monkeypatch, capsys, database):
    given(monkeypatch, "7392")
    assert run_staff_set_pin(config, "Ann") == 0
    (member,) = StaffStore(database).members()
    assert member.name == "Ann"
    assert is_pin(member.pin_hash, "7392")
    (row,) = listed(config, capsys)
    assert set(row) == {"name", "set_at", "last_entry"}
    assert "7392" not in "".join(capsys.readouterr())


def test_on_a_terminal_it_is_asked_twice(config, monkeypatch, capsys):
    asked(monkeypatch, "7392", "7393")
    assert run_staff_set_pin(config, "Ann") == 1
    assert "differ" in capsys.readouterr().err
    asked(monkeypatch, "7392", "7392")
    assert run_staff_set_pin(config, "Ann") == 0


def test_a_kiosk_can_start_while_somebody_thinks_of_a_pin(config, monkeypatch, tmp_path):
    def think(_prompt):
        KioskLock(tmp_path / "data", patience_s=0).release()
        return "84015"

    asked(monkeypatch)
    monkeypatch.setattr("getpass.getpass", think)
    assert run_staff_set_pin(config, "Ann") == 0


@pytest.mark.parametrize(
    ("pin", "told"), [("0000", "first that"), ("1234", "first that"), ("73", "4 to 12"), ("", "4")]
)
def test_easy_and_short_ones_are_refused_in_one_line(config, monkeypatch, capsys, pin, told):
    given(monkeypatch, pin)
    assert run_staff_set_pin(config, "Ann") == 1
    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1
    assert listed(config, capsys) == []


def test_nobody_learns_that_somebody_else_has_the_same_pin(config, monkeypatch, capsys):
    for name in ("Ann", "Ben"):
        given(monkeypatch, "7392")
        assert run_staff_set_pin(config, name) == 0
    assert capsys.readouterr().err == ""


def test_a_badge_is_drawn_for_whoever_has_a_pin_and_is_its_owners_alone(
    config, monkeypatch, capsys, tmp_path, database
):
    import zxingcpp
    from PIL import Image

    file = tmp_path / "badge.png"
    assert run_staff_badge(config, "Ann", file) == 1
    assert "set-pin" in capsys.readouterr().err
    assert not file.exists()
    given(monkeypatch, "7392")
    run_staff_set_pin(config, "Ann")
    assert run_staff_badge(config, "Ann", file) == 0
    assert file.stat().st_mode & 0o777 == 0o600
    (code,) = zxingcpp.read_barcodes(Image.open(file))
    assert StaffStore(database).badge_owner(badge_key(code.text)) == "Ann"
    assert code.text not in "".join(capsys.readouterr())
    assert run_staff_badge(config, "Ann", file) == 1
    assert "new file" in capsys.readouterr().err


def test_who_leaves_is_removed(config, monkeypatch, capsys):
    given(monkeypatch, "7392")
    run_staff_set_pin(config, "Ann")
    assert run_staff_list(config, as_json=False) == 0
    assert "Ann  last entry: never" in capsys.readouterr().out
    assert run_staff_remove(config, "Ann") == 0
    assert run_staff_remove(config, "Ann") == 1
    assert "kiosk staff list" in capsys.readouterr().err
    assert run_staff_list(config, as_json=False) == 0
    assert "kiosk staff set-pin" in capsys.readouterr().out


def test_it_works_while_the_kiosk_runs_and_writes(config, monkeypatch, tmp_path, database):
    lock = KioskLock(tmp_path / "data")
    outbox = Outbox(database)
    outbox.add("a", "lead", b"{}", 1.0)
    given(monkeypatch, "7392")
    assert run_staff_set_pin(config, "Ann") == 0
    outbox.add("b", "lead", b"{}", 2.0)
    assert [member.name for member in StaffStore(database).members()] == ["Ann"]
    lock.release()


def test_a_wrong_name_or_configuration_says_what_is_allowed(config, monkeypatch, capsys, tmp_path):
    given(monkeypatch, "7392")
    assert run_staff_set_pin(config, "A\nB") == 1
    assert "--name" in capsys.readouterr().err
    assert run_staff_list(tmp_path / "none.toml", as_json=True) == 2
