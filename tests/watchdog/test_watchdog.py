"""The watchdog of the real command is fed while frames, net thread and disk thread all answer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from kiosk.commands.status import show_status
from tests.support.notify_socket import FED, NotifySocket
from tests.support.root import ROOT

pytestmark = pytest.mark.slow

CONFIG = """
[kiosk]
id = "K-001"
store = "S-01"
data_dir = "{folder}/data"
"""
WATCHDOG_S = 1.0
# Long enough for twelve feedings; all are looked at beside one another.
LOOKED_AT_S = 6.0
NAMED = {
    "gui": "",
    "net": "net thread, disk thread",
    "disk": "disk thread",
    "frames": "screen",
}


class Watched:
    """A running kiosk whose service manager is the test."""

    def __init__(self, folder, watchdog_s=WATCHDOG_S):
        folder.mkdir(exist_ok=True)
        config = folder / "kiosk.toml"
        config.write_text(CONFIG.format(folder=folder.as_posix()), encoding="utf-8")
        self.config = config
        (folder / "notify").unlink(missing_ok=True)
        self.manager = NotifySocket(folder / "notify", watchdog_s)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.watchdog.kiosk_under_test", "run", "--offscreen"],
            env={
                **os.environ,
                **self.manager.environ,
                "KIOSK_CONFIG": str(config),
                "RUNTIME_DIRECTORY": str(folder),
                "STATE_DIRECTORY": str(folder),
            },
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )

    def get_stuck(self, part):
        self.process.stdin.write(f"{part}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "stuck\n"

    def close(self):
        self.process.kill()
        self.process.communicate()
        self.manager.__exit__()


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What each kiosk told after its part had got stuck; all run beside one another."""
    with ExitStack() as stack:
        kiosks = {}
        for part in ("nothing", *NAMED):
            kiosks[part] = Watched(tmp_path_factory.mktemp("watched") / part)
            stack.callback(kiosks[part].close)
        for part, kiosk in kiosks.items():
            before = kiosk.manager.until(FED)
            assert before.count("READY=1") == 1, part
            kiosk.get_stuck(part)
        for kiosk in kiosks.values():
            kiosk.manager.heard_within(WATCHDOG_S / 5)
        with ThreadPoolExecutor(len(kiosks)) as ears:
            heard = [ears.submit(one.manager.heard_within, LOOKED_AT_S) for one in kiosks.values()]
        yield {part: one.result() for part, one in zip(kiosks, heard, strict=True)}


def test_a_sound_kiosk_is_fed_although_its_wall_stands_still(told):
    assert told["nothing"].count(FED) >= 2


@pytest.mark.parametrize("part", NAMED)
def test_a_part_that_is_stuck_stops_the_feeding(told, part):
    """One feeding may have been on its way."""
    assert told[part].count(FED) <= 1


@pytest.mark.parametrize("part", [part for part, named in NAMED.items() if named])
def test_the_status_names_who_is_silent(told, part):
    said = [line for line in told[part] if line.startswith("STATUS=no answer for")]
    assert said
    assert all(line.endswith(f"s from: {NAMED[part]}") for line in said)


@pytest.mark.parametrize("watchdog_s", [WATCHDOG_S, None], ids=["watchdog", "notify alone"])
def test_the_service_manager_hears_of_the_start_and_the_stop(tmp_path, watchdog_s):
    watched = Watched(tmp_path / "kiosk", watchdog_s)
    try:
        watched.manager.until("READY=1")
        watched.process.send_signal(signal.SIGTERM)
        watched.manager.until("STOPPING=1")
        assert watched.process.wait(30) == 0
    finally:
        watched.close()


def runs_of(watched, capsys, before=None):
    """What `kiosk status` says once this run is noted, which is more than was said `before`.

    Both runs may have begun in the same second.
    """
    watched.manager.until(FED)
    until = time.monotonic() + 30
    while time.monotonic() < until:
        assert show_status(watched.config, json=True) == 0
        runs = json.loads(capsys.readouterr().out)["runs"]
        if runs["since"] and runs != before:
            return runs
        watched.manager.until(FED)
    raise TimeoutError


def test_a_kiosk_that_was_bitten_says_so_when_it_is_back(tmp_path, capsys):
    folder = tmp_path / "kiosk"
    first = Watched(folder)
    before = runs_of(first, capsys)
    assert before["unclean_stops"] == 0
    # As the watchdog and service-ended do it.
    first.close()
    (folder / "ended").write_text("watchdog\n")
    second = Watched(folder)
    try:
        runs = runs_of(second, capsys, before)
        assert (runs["unclean_stops"], runs["watchdog_bites"]) == (1, 1)
        assert runs["last_unclean"]["cause"] == "watchdog"
        assert runs["since"]
    finally:
        second.close()
