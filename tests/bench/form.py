"""Prints: tap on "send" -> "Thank you" painted, with the lead on a real disk (synchronous=FULL)."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app import KioskApp
from kiosk.core.token_bucket import TokenBucket
from kiosk.settings.load import load
from kiosk.ui.hands import Hands
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.window import PORTRAIT, make_application
from kiosk.wiring import delivery
from tests.bench.report import figure

SUBMISSIONS = 500
TARGET_MS = 50
CUSTOMER = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}
SETTINGS = """
[kiosk]
id = "K-BENCH"
store = "S-01"
data_dir = "{folder}"
"""


def fill_in(kiosk: KioskApp) -> None:
    kiosk.lead.open("", "")
    for name, text in CUSTOMER.items():
        kiosk.lead.set_text(name, text)
    kiosk.lead.set_flag("consent", True)


def ms_until_thanked(kiosk: KioskApp, hands: Hands) -> float:
    """From before the finger comes down to the frame that says "Thank you"."""
    loop = QEventLoop()
    painted = []

    def look() -> None:
        if kiosk.lead.state == "thanks":
            painted.append(time.perf_counter())
            loop.quit()

    QTimer.singleShot(5_000, loop.quit)
    kiosk.window.quick.frameSwapped.connect(look)
    began = time.perf_counter()
    hands.tap("send")
    if not painted:
        loop.exec()
    kiosk.window.quick.frameSwapped.disconnect(look)
    if not painted:
        sys.exit(f"no thanks: {kiosk.lead.state}")
    return 1000 * (painted[0] - began)


def wait_for_the_desk(kiosk: KioskApp, hands: Hands) -> None:
    """A kiosk that has only just started refuses kindly."""
    fill_in(kiosk)

    def thanked() -> bool:
        kiosk.lead.submit()
        return kiosk.lead.state == "thanks"

    hands.wait_until(thanked, "the desk")
    kiosk.lead.close()


def main() -> None:
    # The disk that counts is where the kiosk's data is, not a file system in memory.
    folder = Path(os.environ.get("BENCH_DIR", ".")).resolve()
    prepare_environment(offscreen=True)
    application = make_application()
    with tempfile.TemporaryDirectory(dir=folder) as name:
        config = Path(name) / "kiosk.toml"
        config.write_text(SETTINGS.format(folder=name))
        # The bench is the machine that fills in forms, which the desk would refuse.
        delivery.lead_pace = lambda: TokenBucket(SUBMISSIONS * 2, 1.0, time.monotonic)
        kiosk = KioskApp(load(config, os.environ), PORTRAIT)
        kiosk.start()
        hands = Hands(kiosk.window.quick)
        hands.look()
        wait_for_the_desk(kiosk, hands)
        took = []
        for _ in range(SUBMISSIONS):
            fill_in(kiosk)
            hands.look()
            took.append(ms_until_thanked(kiosk, hands))
            kiosk.lead.close()
        kiosk.stop()
    ordered = sorted(took)
    p99 = ordered[int(SUBMISSIONS * 0.99)]
    verdict = "held" if p99 <= TARGET_MS else "MISSED"
    figure(
        f"send to Thank you painted, {SUBMISSIONS} leads, durable",
        f"p50 {statistics.median(took):.1f}, p99 {p99:.1f}, max {ordered[-1]:.1f} ms",
        f"p99 <= {TARGET_MS} ms: {verdict}",
    )
    del application


if __name__ == "__main__":
    main()
