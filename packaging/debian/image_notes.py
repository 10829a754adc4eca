"""Prints docs/image.md, and which packages of dist/ go into the image: `make image-notes`."""

from __future__ import annotations

import argparse
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(prog="make image-notes", description=__doc__)
    parser.add_argument("--debian", type=int, help="only the packages for this release")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist")
    told = parser.parse_args()
    print((ROOT / "docs/image.md").read_text(encoding="utf-8"))
    print("## The packages at hand\n")
    release = told.debian or "*"
    packages = sorted(told.dist.glob(f"offer-kiosk*~deb{release}_*.deb"))
    for package in packages:
        print(f"    {sha256(package.read_bytes()).hexdigest()}  {package.name}")
    if not packages:
        print("None: build them by make deb.")


if __name__ == "__main__":
    main()
