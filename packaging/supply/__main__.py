"""Writes sbom.cdx.json and NOTICES.txt for a kiosk, by default into build/supply.

`--site-packages DIR` describes all that is installed there, as a package ships it; without it, what
a kiosk with the given `--extra`s requires of the environment that this runs in.
"""

from __future__ import annotations

import argparse
import sysconfig
from pathlib import Path

from environment import installed, needed
from locked import pins
from notices import notices
from sbom import sbom

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Parse the arguments and write both files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site-packages", type=Path)
    parser.add_argument("--extra", action="append", default=[])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "supply")
    told = parser.parse_args()
    there = installed(told.site_packages or Path(sysconfig.get_path("purelib")))
    shipped = there if told.site_packages else needed(there, told.extra)
    told.out.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("sbom.cdx.json", sbom(shipped, pins())),
        ("NOTICES.txt", notices(shipped)),
    ):
        (told.out / name).write_text(text, encoding="utf-8", newline="\n")
        print(told.out / name)


main()
