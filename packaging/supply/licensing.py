"""Under which licence a package is, and its texts: from its metadata, else from parts.toml."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

HERE = Path(__file__).parent
STANDARD = HERE / "licences"
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_ID = re.compile(r"[A-Za-z0-9.+-]+")
# Words of old metadata that mean one licence and no other.
_MEANT = {
    "MIT License": "MIT",
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
}
_KNOWN = frozenset(
    {
        *("MIT", "MIT-0", "MIT-CMU", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0"),
        *("ISC", "PSF-2.0", "Zlib"),
    }
)


@cache
def by_hand() -> Mapping[str, Any]:
    with (HERE / "parts.toml").open("rb") as file:
        return tomllib.load(file)


def licence_of(name: str, package: Distribution) -> str:
    """Return an SPDX expression. Raises SystemExit where neither place has one."""
    if given := by_hand()["package"].get(name, {}).get("licence"):
        return str(given)
    metadata = package.metadata
    if expression := metadata.get("License-Expression"):
        return str(expression)
    told = str(metadata.get("License", ""))
    meant = _MEANT.get(told, told)
    if meant in _KNOWN:
        return meant
    sys.exit(f"supply: {name}: which licence? Say it in packaging/supply/parts.toml")


def texts_of(name: str, package: Distribution) -> list[tuple[str, str]]:
    """Return title and text of each licence and notice that belongs to a package.

    Raises:
        SystemExit: there is none.
    """
    site = Path(str(package.locate_file("")))
    texts = [
        (_title(file), _read(site / file))
        for file in sorted(_information_of(name, package, site))
        if _TEXT.match(Path(file).name) and (site / file).is_file()
    ]
    hand = by_hand()["package"].get(name, {})
    if "texts" in hand:
        texts.append(("Copyright", f"{hand['copyright']}\n\n{_whole(hand['texts'])}\n"))
    if not texts:
        sys.exit(f"supply: {name}: no licence text; add one in packaging/supply/parts.toml")
    return texts


def _information_of(name: str, package: Distribution, site: Path) -> set[str]:
    """The files that tell of a package and of what it carries along, relative to `site`.

    The folder is looked at as well: a package that we build keeps no list of its files.
    """
    listed = {str(file) for file in package.files or () if ".dist-info/" in str(file)}
    for folder in site.glob("*.dist-info"):
        stem = folder.name.removesuffix(".dist-info").rpartition("-")[0]
        if canonicalize_name(stem) == name:
            listed |= {str(file.relative_to(site)) for file in folder.rglob("*") if file.is_file()}
    return listed


def ids_in(expression: str) -> list[str]:
    """Return the licences that an SPDX expression names."""
    return [one for one in _ID.findall(expression) if one not in {"AND", "OR", "WITH"}]


def standard_text(licence: str) -> str:
    """Return the text of a licence by its SPDX id. Raises SystemExit if it is not here."""
    file = STANDARD / f"{licence}.txt"
    if licence.startswith("GPL-3.0"):
        file = HERE.parents[1] / "LICENSE"
    if not file.is_file():
        sys.exit(f"supply: {licence}: put its text into packaging/supply/licences/")
    return _read(file)


def _title(file: str) -> str:
    """The file's name; with its folders where it belongs to what a package carries along."""
    return Path(file).name if file.partition("/")[0].endswith(".dist-info") else file


def _whole(licences: list[str]) -> str:
    return "The text of " + " and ".join(licences) + " is at the end."


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()
