"""Settings that the org orders prove themselves at a start of the real command, or are undone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from kiosk.commands.status import show_status
from tests.support.root import ROOT

pytestmark = pytest.mark.slow
LONGEST_S = 60


@contextmanager
def a_run(config):
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.dying_kiosk", "run", "--offscreen"],
        env={**os.environ, "KIOSK_CONFIG": str(config)},
        cwd=ROOT,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(LONGEST_S)


def until(what, done):
    last = time.monotonic() + LONGEST_S
    while not done():
        assert time.monotonic() < last, what
        time.sleep(0.1)


def test_settings_that_crash_the_start_are_undone_at_the_next_and_good_ones_stay(sandbox, capsys):
    remote, config = sandbox.remote, sandbox.addresses.config_file
    before = config.read_text(encoding="utf-8")

    def told():
        (kiosk,) = remote.state()["kiosks"]
        return kiosk["fleet"]["settings_state"], kiosk["fleet"]["settings_note"]

    def status():
        show_status(config, json=True)
        return json.loads(capsys.readouterr().out or "null")

    def is_live():
        found = status()
        return found and found["running"] and found["feed"]["state"] == "live"

    remote.save_kiosk("K-001", Store_Code__c="S-01")
    with a_run(config) as process:
        until("a live feed", is_live)
        remote.settings("K-001", {"staff": {"idle_seconds": 33}})
        assert process.wait(LONGEST_S) == 1, "for a new start"
    assert status()["settings"] == {"serial": None, "on_trial": 1, "undone": None, "differs": {}}
    with a_run(config) as process:
        until("settings in force", lambda: told() == ("Active", ""))
        until("a live feed", is_live)
        remote.settings("K-001", {"display": {"theme": "dark"}})
        assert process.wait(LONGEST_S) == 1
    with a_run(config) as process:
        assert process.wait(LONGEST_S) == 9, "it crashes"
    with a_run(config):
        until("told", lambda: told() == ("Undone", "the kiosk did not come up with them"))
        until("a live feed", is_live)
        remote.settings("K-001", {"display": {"theme": "pink"}})
        until("words", lambda: 'theme: "pink" is not known; allowed: light' in told()[1])
    found = status()["settings"]
    assert (found["serial"], found["on_trial"], found["undone"]["serial"]) == (1, None, 2)
    assert found["differs"] == {"staff.idle_seconds": {"file": 60, "now": 33}}
    assert config.read_text(encoding="utf-8") == before
