"""The pictures that earlier runs have cached, for the first cards of this one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kiosk.services.wall.picture_cache import CachedPicture, entry_of


class SavedPictures:
    """Reads the entry of each picture that is asked for from the disk, and downloads none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._entry = cache(self._read)

    def path(self, url: str) -> Path | None:
        """The cached file of a picture, or None."""
        entry = self._entry(url)
        return self._folder / entry.file if entry else None

    def facts(self, url: str) -> str:
        """Size and ground of a cached picture that has smaller copies; empty otherwise."""
        entry = self._entry(url)
        return entry.facts if entry else ""

    async def fetch_missing(self, wanted: Mapping[str, int]) -> None:
        """Fetch nothing."""

    def _read(self, url: str) -> CachedPicture | None:
        try:
            return entry_of(self._folder, url)
        except OSError:
            # Whoever downloads pictures says what is wrong with the disk.
            return None
