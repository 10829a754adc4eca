"""A phone that opens a page: Chromium without a window, where one is installed."""

from __future__ import annotations

import os
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
    phone_picture(program, url, shot, (_WIDTH, _HEIGHT))
    with Image.open(shot) as picture:
        return [found.text for found in zxingcpp.read_barcodes(picture)]


def phone_picture(
    program: str,
    url: str,
    shot: Path,
    size: tuple[int, int],
    *,
    dark: bool = False,
    fonts: Path | None = None,
) -> None:
    """Save what a phone of that many CSS px shows of the page, two px for each.

    `fonts` is a file for fontconfig; None takes this machine's letters.
    """
    width, height = size
    with tempfile.TemporaryDirectory(prefix="kiosk-phone-") as profile:
        options = [
            *("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *("--no-first-run", f"--user-data-dir={profile}", "--virtual-time-budget=5000"),
            *(f"--window-size={width},{height}", f"--force-device-scale-factor={_SCALE}"),
            *(["--blink-settings=preferredColorScheme=0"] if dark else []),
        ]
        subprocess.run(
            [program, *options, f"--screenshot={shot}", url],
            env={**os.environ, **({"FONTCONFIG_FILE": str(fonts)} if fonts else {})},
            capture_output=True,
            timeout=_OPEN_S,
            check=True,
        )
