"""A library of Qt that speaks while it is loaded needs Python, which may wait for the loading."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.support.root import ROOT

PROGRAM = """
import logging
from kiosk.ui.screen.runtime import log_everything_unexpected

logging.basicConfig()
log_everything_unexpected()
import PySide6.QtMultimedia
logging.getLogger("kiosk.qt").warning("loaded")
"""


def test_the_keyboards_sounds_load_in_silence_where_pipewire_is_missing(tmp_path):
    """Otherwise a first form, opened while the net's modules are imported, stops the kiosk."""
    for name in ("libpipewire-0.3.so", "libpipewire-0.3.so.0"):
        (tmp_path / name).write_text("no library", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "LD_LIBRARY_PATH": str(tmp_path)},
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stderr == "WARNING:kiosk.qt:loaded\n"
