"""A phone that opens a page: Chromium without a window, where one is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import zxingcpp
from PIL import Image

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_WIDTH, _HEIGHT, _SCALE = 412, 915, 2
_OPEN_S = 60


def chromium() -> str | None:
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


def open_page(program: str, url: str, shot: Path) -> list[str]:
    """Save what a phone shows of the page; returns the codes that can be read on it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-phone-") as profile:
        options = [
            *("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *("--no-first-run", f"--user-data-dir={profile}", "--virtual-time-budget=5000"),
            *(f"--window-size={_WIDTH},{_HEIGHT}", f"--force-device-scale-factor={_SCALE}"),
        ]
        subprocess.run(
            [program, *options, f"--screenshot={shot}", url],
            capture_output=True,
            timeout=_OPEN_S,
            check=True,
        )
    with Image.open(shot) as picture:
        return [found.text for found in zxingcpp.read_barcodes(picture)]
