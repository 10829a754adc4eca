"""Installs the kiosk with pip into a fresh environment, far from the checkout, and runs the tour.

Prints the figures; exits 1 if it does not work there. Needs the index, or wheels at hand.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.report import figure, heading
from tests.support.root import ROOT

_PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")
# The lock file has the sandbox's packages and those that build a wheel.
_LOCK = ROOT / "packaging/requirements.lock"


def main() -> None:
    heading("pip install . outside the checkout")
    with tempfile.TemporaryDirectory(prefix="kiosk-pip-") as name:
        folder = Path(name)
        python = folder / "venv/bin/python"
        began = time.monotonic()
        _run(folder, sys.executable, "-m", "venv", folder / "venv")
        _run(folder, python, *_PIP, "install", "--require-hashes", "--requirement", _LOCK)
        _run(folder, python, *_PIP, "install", "--no-deps", "--no-build-isolation", ROOT)
        figure("installed", f"{time.monotonic() - began:.0f} s")
        kiosk = folder / "venv/bin/kiosk"
        place = _run(folder, python, "-c", "import kiosk; print(kiosk.__file__)").strip()
        _hold(place.startswith(name), f"it runs from {place}")
        began = time.monotonic()
        _run(folder, kiosk, "demo", "--offscreen", "--shots", folder / "shots")
        figure("the tour there", f"{time.monotonic() - began:.0f} s")
        _run(folder, python, *_PIP, "uninstall", "--yes", "uvicorn")
        told = _run(folder, kiosk, "demo", code=2)
        _hold("pip install" in told, f"without the extra it says: {told}")
        figure("without the extra `sandbox`", "says which to install", "")


def _run(folder: Path, *command: str | Path, code: int = 0) -> str:
    """What a command printed; ends the program where it ends with another code."""
    plain = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    ran = subprocess.run(
        command,
        cwd=folder,
        env={**plain, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    _hold(ran.returncode == code, f"{command[0]}: exit {ran.returncode}: {ran.stdout}")
    return ran.stdout


def _hold(held: bool, what: str) -> None:
    if not held:
        sys.exit(what)


if __name__ == "__main__":
    main()
