"""Pictures on disk, named by their content, with an entry for each URL.

The functions touch the disk and run on the worker; `PictureIndex` is memory only.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Collection, Iterable
from pathlib import Path

import msgspec

from kiosk.services.wall.picture_sizes import smaller_names
from kiosk.store import durable

log = logging.getLogger(__name__)


class CachedPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture on disk. `checked` (last request) and `used` (last on the board): s since 1970.

    `version` is that of the offer for which it was last requested. `facts` are those of
    `picture_sizes.facts_of`, empty in entries of older versions.
    """

    url: str
    file: str
    size: int
    checked: float
    used: float
    etag: str = ""
    last_modified: str = ""
    version: int = 0
    facts: str = ""


class PictureIndex:
    """The cached file of each URL. Used only on the loop."""

    def __init__(self) -> None:
        self._entries: dict[str, CachedPicture] = {}

    def get(self, url: str) -> CachedPicture | None:
        return self._entries.get(url)

    def put(self, entry: CachedPicture) -> None:
        self._entries[entry.url] = entry

    def evict(self, cap: int, wanted: Collection[str]) -> list[CachedPicture]:
        """Remove the least recently used entries beyond `cap` bytes, but never wanted ones."""
        gone: list[CachedPicture] = []
        oldest = sorted(self._entries.values(), key=lambda entry: entry.used)
        for entry in oldest:
            if self.size() <= cap:
                break
            if entry.url not in wanted:
                gone.append(self._entries.pop(entry.url))
        return gone

    def size(self) -> int:
        """Total size in bytes; a file shared by several URLs counts once."""
        return sum({entry.file: entry.size for entry in self._entries.values()}.values())

    def files(self) -> set[str]:
        return {entry.file for entry in self._entries.values()}


def load_entries(folder: Path) -> list[CachedPicture]:
    """Load the intact entries of earlier runs, and remove leftovers of a power cut."""
    entries = [entry for file in folder.glob("*.json") if (entry := _read(folder, file))]
    known = {name for entry in entries for name in (entry.file, *smaller_names(entry.file))}
    for file in [*folder.glob("*.jpg"), *folder.glob("*.part")]:
        if file.name not in known:
            file.unlink(missing_ok=True)
    return entries


def entry_of(folder: Path, url: str) -> CachedPicture | None:
    """The intact entry of one URL; None if there is none."""
    file = _entry_file(folder, url)
    return _read(folder, file) if file.exists() else None


def keep_picture(folder: Path, content: bytes) -> str:
    """Write the picture unless it exists, and return its file name. Raises OSError."""
    name = hashlib.sha256(content).hexdigest() + ".jpg"
    file = folder / name
    if not file.exists() or file.stat().st_size != len(content):
        durable.write(file, content)
    return name


def save_entry(folder: Path, entry: CachedPicture) -> None:
    """Write the entry of a URL. Raises OSError."""
    durable.write(_entry_file(folder, entry.url), msgspec.json.encode(entry))


def remove(
    folder: Path, gone: Iterable[CachedPicture], old: Iterable[str], still_used: Collection[str]
) -> None:
    """Remove entries, and their files unless another entry uses them. Raises OSError."""
    for entry in gone:
        _entry_file(folder, entry.url).unlink(missing_ok=True)
    for name in {*(entry.file for entry in gone), *old} - set(still_used):
        for copy in (name, *smaller_names(name)):
            (folder / copy).unlink(missing_ok=True)


def _entry_file(folder: Path, url: str) -> Path:
    return folder / (hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:32] + ".json")


def _read(folder: Path, file: Path) -> CachedPicture | None:
    try:
        entry = msgspec.json.decode(file.read_bytes(), type=CachedPicture)
        picture = folder / Path(entry.file).name
        if picture.stat().st_size == entry.size and file == _entry_file(folder, entry.url):
            return entry
    except (OSError, msgspec.DecodeError, ValueError):
        pass
    log.info("an incomplete picture is downloaded again")
    file.unlink(missing_ok=True)
    return None
