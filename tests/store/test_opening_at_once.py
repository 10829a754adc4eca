"""Any number of processes may open a folder at once, the first time and after an update."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.store import database
from kiosk.store.open_store import open_beside, open_store
from kiosk.store.outbox import Outbox
from kiosk.store.schema import STEPS
from tests.support.root import ROOT

NOW = datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)
AT_ONCE = 4
ADD = """
import sys
from pathlib import Path
from kiosk.store.open_store import open_beside
from kiosk.store.outbox import Outbox
print("ready", flush=True)
sys.stdin.readline()
connection = open_beside(Path(sys.argv[1]), {}, create=True)
print(Outbox(connection).add(sys.argv[2], "lead", b"{}", 1.0))
connection.close()
"""


def add_at_once(folder):
    """What each said, once all were ready before any began."""
    begun = [
        subprocess.Popen(
            [sys.executable, "-c", ADD, str(folder), f"k{number}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=ROOT,
        )
        for number in range(AT_ONCE)
    ]
    for one in begun:
        assert one.stdout.readline() == "ready\n"
    for one in begun:
        one.stdin.write("go\n")
        one.stdin.flush()
    return [one.communicate(timeout=60)[0] for one in begun]


@pytest.mark.parametrize("version", [None, 0, 3, len(STEPS) - 1])
def test_all_of_them_save(tmp_path, monkeypatch, version):
    """None: there is no folder yet; else the version of the schema that is there."""
    folder = tmp_path / "data"
    if version is not None:
        monkeypatch.setattr(database, "STEPS", STEPS[:version])
        open_store(folder, {}, NOW).close()
        monkeypatch.undo()
    assert add_at_once(folder) == ["True\n"] * AT_ONCE
    with closing(open_beside(folder, {})) as connection:
        assert Outbox(connection).counts() == {RowState.PENDING: AT_ONCE}


def test_one_that_does_not_wait_its_turn_is_met_half_way(tmp_path):
    """A program of an earlier version upgrades without the lock, at the same moment."""
    open_store(tmp_path, {}, NOW).close()
    with closing(open_store(tmp_path, {}, NOW)) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) - 1}")
        with pytest.raises(database.sqlite.Error, match=r"duplicate column|already exists"):
            database._upgrade(connection)
        assert connection.in_transaction is False
