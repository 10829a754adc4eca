"""What Debian's policy wants beside a package's files: copyright, changelog, lintian's reasons."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from kioskdeb.control import Names

FILES = Path(__file__).parents[1] / "files"


def add_paperwork(tree: Path, package: str, names: Names, epoch: int) -> Path:
    """Write it for one package and return the folder of its documentation.

    `epoch` (s) is the time of the changelog's entry.
    """
    doc = tree / "usr/share/doc" / package
    doc.mkdir(parents=True, exist_ok=True)
    (doc / "copyright").write_text((FILES / "copyright").read_text())
    compress(doc / "changelog.gz", _changelog(package, names, epoch))
    overrides = tree / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    kind = "offer-kiosk" if package == "offer-kiosk" else "version"
    text = (FILES / f"{kind}.lintian-overrides").read_text()
    (overrides / package).write_text(text.replace("@PACKAGE@", package))
    return doc


def compress(file: Path, text: str) -> None:
    """Write a text as gzip, each time the same bytes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _changelog(package: str, names: Names, epoch: int) -> str:
    day = format_datetime(datetime.fromtimestamp(epoch, UTC))
    return (
        f"{package} ({names.debian}) stable; urgency=medium\n\n"
        f"  * Version {names.version}; docs/CHANGELOG.md of the source tells what changed.\n\n"
        f" -- {names.maintainer}  {day}\n"
    )
