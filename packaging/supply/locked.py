"""What packaging/requirements*.lock says of a package: the version, and the hashes of its files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from packaging.utils import canonicalize_name

LOCKS = Path(__file__).parents[1]
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Pin:
    """`hashes` are SHA-256, one for each file of this version on the index."""

    version: str
    hashes: tuple[str, ...]


def pins() -> dict[str, Pin]:
    """Return the pin of each package in the lock files, by its normalized name."""
    text = "".join((LOCKS / name).read_text() for name in ("requirements.lock", *_WITH_EXTRAS))
    found = list(_PIN.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    return {
        canonicalize_name(match["name"]): Pin(
            match["version"], tuple(sorted(set(_HASH.findall(text, match.end(), end))))
        )
        for match, end in zip(found, ends, strict=True)
    }


_WITH_EXTRAS = ("requirements-dev.lock",)
