"""Prints: publish -> painted latency, start -> cached wall painted, memory (PSS)."""

from __future__ import annotations

import os
import platform
import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app import KioskApp, Screen
from kiosk.config import load
from kiosk.run import PORTRAIT
from kiosk.sandbox.process import SandboxProcess
from kiosk.sandbox.remote import SandboxRemote
from kiosk.ui.hands import Hands
from kiosk.ui.runtime import prepare_environment
from kiosk.ui.window import make_application

EVENTS = 50


def pss_mb() -> float:
    rollup = Path("/proc/self/smaps_rollup").read_text()
    return next(int(x.split()[1]) for x in rollup.splitlines() if x.startswith("Pss:")) / 1024


def seconds_until_painted(kiosk: KioskApp, act, seen) -> float:
    """From before the act to the frame that shows it (software renderer: frameSwapped)."""
    loop = QEventLoop()

    def look() -> None:
        if seen():
            loop.quit()

    kiosk.window.quick.frameSwapped.connect(look)
    QTimer.singleShot(5_000, loop.quit)
    began = time.perf_counter()
    act()
    loop.exec()
    took = time.perf_counter() - began
    kiosk.window.quick.frameSwapped.disconnect(look)
    return took


def main() -> None:
    prepare_environment(offscreen=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as name, SandboxProcess(Path(name)) as sandbox:
        remote = SandboxRemote(sandbox.addresses.console_url)
        settings = load(sandbox.addresses.config_file, os.environ)
        for round_ in ("empty", "cached"):
            began = time.perf_counter()
            kiosk = KioskApp(settings, Screen(PORTRAIT))
            kiosk.start()
            hands = Hands(kiosk.window.quick)
            hands.wait_until(lambda: bool(hands.all("offerCard")), "the wall")  # noqa: B023  called at once
            hands.look()
            print(f"start -> wall painted, {round_}: {time.perf_counter() - began:.3f} s")
            hands.wait_until(kiosk.wall.is_live, "a live feed")
            if round_ == "empty":
                kiosk.stop()
        offer_id = remote.add_offer(number="BENCH", title="Bench")
        hands.wait_until(lambda: len(kiosk.wall.cards()) == 9, "nine offers")
        took = []
        for number in range(EVENTS):
            title = f"Bench {number}"
            act = lambda: remote.change_offer(offer_id, title=title)  # noqa: B023, E731
            seen = lambda: any(c.title == title for c in kiosk.wall.cards())  # noqa: B023, E731
            took.append(1000 * seconds_until_painted(kiosk, act, seen))
        ordered = sorted(took)
        print(
            f"save in Salesforce -> painted, {EVENTS} events: p50 {statistics.median(took):.1f} ms,"
            f" p95 {ordered[int(EVENTS * 0.95)]:.1f} ms (console call and trigger included)"
        )
        for number in range(15):
            remote.add_offer(number=f"MEM{number}", title=f"Offer {number}")
        hands.wait_until(lambda: len(kiosk.wall.cards()) == 24, "24 offers")
        hands.look()
        print(f"memory with 24 offers: PSS {pss_mb():.0f} MB")
        print(
            f"on: {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
        )
        kiosk.stop()
    del application


if __name__ == "__main__":
    main()
