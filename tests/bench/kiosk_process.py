"""The kiosk as a shop runs it: a process of its own, all of an X display, no GPU."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Self

# `kiosk run` in a window of the screen's size: with no window manager on the display, Qt's full
# screen is as small as it likes. It says when all is imported, for the kiosk's own share.
_PROGRAM = (
    "import time, kiosk.cli, kiosk.run; print(time.perf_counter(), flush=True); "
    "from kiosk.ui.screen.window import PORTRAIT; kiosk.run._WINDOW = PORTRAIT; kiosk.cli.main()"
)
_STOP_S = 10.0


def on_display(display: str) -> dict[str, str]:
    """Byte code may be written: an installed kiosk has it, and compiling takes memory."""
    software = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    environment = {**os.environ, **software, "DISPLAY": display}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


class KioskProcess:
    """`start` may be called late, by whoever watches the screen already."""

    def __init__(self, config: Path, display: str) -> None:
        self._command = [
            *(sys.executable, "-c", _PROGRAM, "run", "--windowed", "--config", str(config))
        ]
        self._environment = on_display(display)

    def start(self) -> None:
        self._process = subprocess.Popen(
            self._command,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.pid = self._process.pid

    def imported_at(self) -> float:
        """When it had imported everything (time.perf_counter); to be asked once."""
        return float(self._process.stdout.readline())

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
