"""The short form of `make stops`: some random moments, and what goes on at some others."""

from __future__ import annotations

import os
import random
import signal
from contextlib import closing

import pytest

from kiosk.store.open_store import open_beside
from kiosk.store.outbox_entries import OutboxEntries
from tests.crash.lead_action import LeadAction
from tests.crash.world import World
from tests.stops.campaign import Campaign
from tests.stops.judge import Wrong, wrong_with
from tests.stops.plan import Stop, When, random_stop
from tests.stops.scenes import GOES_ON, LEAD
from tests.stops.stopped import RunningKiosk

pytestmark = pytest.mark.slow

# Python cannot yet catch anything, the screen is being built, the feed has just come up.
SOME = (
    Stop(When.STARTING, 0.05),
    Stop(When.BUILDING, 0.1, signal.SIGINT, leads=2),
    Stop(When.LIVE, 0.0, again=0.02, scene="hang_in_the_printer"),
    Stop(When.BUSY, 0.03, faults={"network_frozen": True}, scene="hang_in_the_scanner"),
)
STOP = Stop(When.LIVE, 0.0)
CONFIG = """
[kiosk]
id = "K-001"
store = "S-01"
data_dir = "{folder}/data"
"""
PIPE = """
[printer]
kind = "escpos-file"
device = "{folder}/lp0"
"""
CUPS = """
[printer]
kind = "cups"
name = "Shop"
"""


@pytest.fixture
def config(tmp_path):
    """Of a kiosk with neither feed nor org."""
    return written(tmp_path, CONFIG)


@pytest.fixture
def hanging(tmp_path, monkeypatch):
    """A pipe whose reader never reads, and a command of CUPS that does not end."""
    os.mkfifo(tmp_path / "lp0")
    lpstat = tmp_path / "lpstat"
    lpstat.write_text("#!/bin/sh\nexec sleep 8\n")
    lpstat.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    reader = os.open(tmp_path / "lp0", os.O_RDONLY | os.O_NONBLOCK)
    yield
    os.close(reader)


def written(folder, text):
    file = folder / "kiosk.toml"
    file.write_text(text.format(folder=folder.as_posix()), encoding="utf-8")
    return file


def test_a_kiosk_ends_well_whenever_it_is_told_to(tmp_path):
    drawn = (random_stop(random.Random("short")) for _ in range(2))
    with World(tmp_path, LeadAction("S")) as world:
        tally = Campaign(world, "short").run((*SOME, *drawn))
    assert tally.findings == []
    assert len(tally.seconds) == len(SOME) + 2


@pytest.mark.parametrize("printer", [PIPE, CUPS], ids=["pipe", "cups"])
@pytest.mark.usefixtures("hanging")
def test_a_printer_that_never_answers_holds_nobody_up(tmp_path, printer):
    config = written(tmp_path, CONFIG + printer)
    with RunningKiosk(config, "print_a_slip") as kiosk:
        kiosk.wait_for_words(GOES_ON)
        ended = kiosk.stop(signal.SIGTERM, again=0.3)
    assert list(wrong_with(STOP, ended)) == []


def test_a_lead_that_is_being_written_is_kept(config, tmp_path):
    with RunningKiosk(config, "write_a_lead") as kiosk:
        kiosk.wait_for_words(GOES_ON)
        ended = kiosk.stop(signal.SIGTERM)
    assert list(wrong_with(STOP, ended)) == []
    with closing(open_beside(tmp_path / "data", {})) as connection:
        assert [entry.id for entry in OutboxEntries(connection).list("lead")] == [LEAD]


@pytest.mark.parametrize(
    ("sabotage", "seen"),
    [
        ("abort", {Wrong.CRASHED}),
        ("hang", {Wrong.TRACEBACK, Wrong.CODE}),
        ("fail", {Wrong.TRACEBACK, Wrong.CODE}),
    ],
)
def test_a_bad_end_is_seen(config, sabotage, seen):
    with RunningKiosk(config, sabotage) as kiosk:
        kiosk.wait_for_words("the feed")
        ended = kiosk.stop(signal.SIGTERM)
    assert set(wrong_with(STOP, ended)) == seen
