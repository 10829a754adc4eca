"""A program: a burst of events into a whole kiosk, with a heartbeat on its GUI thread.

One kiosk a process, on the Qt platform that the environment names.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app import KioskApp
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from kiosk.settings.load import load
from kiosk.store.database import DATABASE
from kiosk.store.database_key import database_key
from kiosk.store.offers import OfferStore
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.window import PORTRAIT, make_application
from tests.bench.burst_events import board_after, events
from tests.bench.report import figure
from tests.support.root import ROOT
from tests.support.store_harness import open_database

_BEAT_MS = 5
_LOOK_MS = 50
_GIVE_UP_S = 60.0
_AFTERGLOW_S = 1.0
_PUBLISHER = (sys.executable, "-m", "tests.bench.burst_events")


class Heartbeat:
    """The longest time that the GUI thread did not come round to a 5 ms timer."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_s, self._last = max(self.longest_s, now - self._last), now


def wait_until(seen, seconds: float) -> bool:
    """Qt runs meanwhile; the GIL is free while Qt waits."""
    loop, timer = QEventLoop(), QTimer()
    deadline = time.perf_counter() + seconds
    timer.timeout.connect(lambda: loop.quit() if seen() or time.perf_counter() > deadline else None)
    timer.start(_LOOK_MS)
    loop.exec()
    return seen()


@contextmanager
def live_kiosk(sandbox: SandboxProcess):
    kiosk = KioskApp(load(sandbox.addresses.config_file, os.environ), PORTRAIT)
    kiosk.start()
    try:
        if not wait_until(kiosk.wall.is_live, 30):
            raise SystemExit("the kiosk does not become live")
        yield kiosk
    finally:
        kiosk.stop()


def saved_board(kiosk: KioskApp) -> dict[str, str]:
    folder = kiosk.data_folder
    connection = open_database(folder / DATABASE, database_key({}, folder))
    try:
        return {o.id: o.title for o in OfferStore(connection).load().board.offers.values()}
    finally:
        connection.close()


def measure(kiosk: KioskApp, sandbox: SandboxProcess, folder: Path, count: int, offers: int):
    """Seconds until published, until the wall is right, the longest stall, and whether right."""
    version = int(time.time() * 1000)
    arguments = (sandbox.addresses.pusher_port, count, offers, version, folder / "pusher-secret")
    with SandboxRemote(sandbox.addresses.console_url) as remote:
        before = {offer["id"]: offer["title"] for offer in remote.state()["offers"]}
    wanted = before | board_after(events(count, offers, version))
    began, heart = time.perf_counter(), Heartbeat()
    with subprocess.Popen([*_PUBLISHER, *map(str, arguments)], cwd=ROOT) as publisher:
        wait_until(lambda: publisher.poll() is not None, _GIVE_UP_S)
        published = time.perf_counter() - began

        def is_right() -> bool:
            cards = kiosk.wall.cards()
            return bool(cards) and all(wanted.get(c.offer_id) == c.title for c in cards)

        right = wait_until(lambda: is_right() and saved_board(kiosk) == wanted, _GIVE_UP_S)
        took = time.perf_counter() - began
    wait_until(lambda: False, _AFTERGLOW_S)
    return published, took, heart.longest_s, right and is_right()


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--events", type=int, default=1000)
    arguments.add_argument("--offers", type=int, default=24)
    given = arguments.parse_args()
    prepare_environment(offscreen="DISPLAY" not in os.environ)
    application = make_application()
    with (
        tempfile.TemporaryDirectory() as name,
        SandboxProcess(Path(name)) as sandbox,
        live_kiosk(sandbox) as kiosk,
    ):
        published, took, stall, right = measure(
            kiosk, sandbox, Path(name), given.events, given.offers
        )
    label = f"{given.events} events about {given.offers} offers"
    figure(f"{label}: longest GUI stall", f"{1000 * stall:.0f} ms", "<= 26 ms")
    figure(f"{label}: published in", f"{published:.1f} s")
    figure(f"{label}: wall and saved board right", f"{took:.1f} s" if right else "WRONG", "right")
    del application


if __name__ == "__main__":
    main()
