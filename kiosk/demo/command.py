"""`kiosk demo`: an interactive kiosk with a display, the scripted tour without one."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from kiosk.demo.staff import set_demo_pin
from kiosk.demo.tour import run_tour
from kiosk.run import run_kiosk
from kiosk.sandbox.process import SandboxProcess


def run_demo(shots: Path, *, offscreen: bool, feed: str = "pusher") -> int:
    """Run the demo and return the exit code. Everything but the screenshots is removed.

    `feed` is how the kiosk hears of offers, one of `kiosk.sandbox.kiosk_config.FEEDS`.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder:
        if offscreen or not _has_display():
            return run_tour(Path(folder), shots, feed)
        with SandboxProcess(Path(folder), feed=feed) as sandbox:
            _say(f"Console: {sandbox.addresses.console_url}  (add an offer and watch the wall)")
            pin = set_demo_pin(sandbox.addresses.config_file)
            _say(f"Staff:   tap the shop's name five times; the PIN is {pin}")
            return run_kiosk(sandbox.addresses.config_file, windowed=True, offscreen=False)


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201  the command's answer
