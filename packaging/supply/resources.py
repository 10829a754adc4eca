"""The files beside the code that others made: fonts, icons, names, pictures."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from licensing import by_hand

RESOURCES = Path(__file__).parents[2] / "resources"


@dataclass(frozen=True, slots=True)
class Resource:
    """A file in resources/, and what parts.toml says about it."""

    path: str
    about: Mapping[str, Any]


def resources() -> list[Resource]:
    """Return each file, sorted. Raises SystemExit for one that parts.toml does not know."""
    return sorted(_each(), key=lambda one: one.path)


def _each() -> Iterator[Resource]:
    about = by_hand()["resource"]
    texts = {one["text"] for one in about if "text" in one}
    for file in sorted(RESOURCES.rglob("*")):
        path = file.relative_to(RESOURCES)
        if file.is_dir() or path.as_posix() in texts or "__pycache__" in path.parts:
            continue
        known = [one for one in about if path.match(one["files"])]
        if not known:
            sys.exit(
                f"supply: resources/{path}: whose is it? Say it in packaging/supply/parts.toml"
            )
        yield Resource(path.as_posix(), known[0])
