"""The package manager: from which ring of the fleet this machine takes its updates."""

from __future__ import annotations

from pathlib import Path

SOURCES = Path("/etc/apt/sources.list.d/offer-kiosk.sources")
_LONGEST = 10_000
_LONGEST_NAME = 40


def ring_of(sources: Path = SOURCES) -> str:
    """The suite of our own repository, such as `ring-10`; empty where it is not set up."""
    try:
        with sources.open("rb") as file:
            text = file.read(_LONGEST).decode()
    except (OSError, UnicodeDecodeError):
        return ""
    for line in text.splitlines():
        key, _, value = line.partition(":")
        if key.strip().lower() == "suites":
            return value.strip()[:_LONGEST_NAME]
    return ""
