"""Runs `make deb`'s program for a release."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.root import ROOT


def build(release: int, out: Path, *, source: Path = ROOT, level: int = 3) -> list[Path]:
    """Build into the empty folder `out`: the version's package first, then `offer-kiosk`.

    Raises subprocess.CalledProcessError; what it printed went to the terminal.
    """
    subprocess.run(
        [
            *(sys.executable, source / "packaging/debian", "--debian", str(release)),
            *("--out", out, "--wheels", ROOT / "build/wheels", "--level", str(level)),
        ],
        cwd=source,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return sorted(out.glob("*.deb"))
