"""Versions of the kiosk as a package installs them, with programs of the test's own."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support.root import ROOT

# As the package's, with the standard library alone (-S) and other folders.
SWITCH = """#!/bin/sh
cd {root} || exit
exec {python} -S -m kiosk.switch --versions {versions} {more} "$@"
"""


def install(versions: Path, version: str, kiosk: str = "true", more: str = "") -> Path:
    """Put a version there; `kiosk` is what its program does, `more` what its switch is told."""
    programs = versions / version / "bin"
    programs.mkdir(parents=True)
    switch = SWITCH.format(root=ROOT, python=sys.executable, versions=versions, more=more)
    for name, text in (("kiosk", f"#!/bin/sh\n{kiosk}\n"), ("kiosk-switch", switch)):
        (programs / name).write_text(text)
        (programs / name).chmod(0o755)
    return programs / "kiosk-switch"
