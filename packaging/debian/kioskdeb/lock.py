"""The part of packaging/requirements.lock that holds for a target."""

from __future__ import annotations

from packaging.requirements import Requirement

from kioskdeb.target import Target

_HASH = "--hash="


def pinned_for(lock: str, target: Target) -> str:
    """The lines of a lock file that a target needs, with their hashes and without markers.

    pip judges markers by the Python that runs it, whichever one it downloads for.
    """
    lines = []
    for line in lock.replace("\\\n", " ").splitlines():
        written, mark, hashes = line.partition(_HASH)
        if not mark:
            continue
        one = Requirement(written.strip())
        if one.marker is None or one.marker.evaluate({**target.markers(), "extra": ""}):
            lines.append(f"{one.name}{one.specifier} {mark}{' '.join(hashes.split())}")
    return "\n".join(lines) + "\n"
