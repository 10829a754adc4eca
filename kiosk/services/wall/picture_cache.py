"""Pictures on disk, named by their content; an entry a URL says which one it has.

The functions touch the disk and run on the worker; `PictureIndex` is memory alone.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Collection, Iterable
from pathlib import Path

import msgspec

from kiosk.store import durable

log = logging.getLogger(__name__)


class CachedPicture(msgspec.Struct, frozen=True, kw_only=True):
    """`checked` and `used` in s since 1970: last asked for, last on the board."""

    url: str
    file: str
    size: int
    checked: float
    used: float
    etag: str = ""
    last_modified: str = ""


class PictureIndex:
    """Which kept file belongs to which URL. Used on the loop alone."""

    def __init__(self) -> None:
        self._entries: dict[str, CachedPicture] = {}

    def get(self, url: str) -> CachedPicture | None:
        return self._entries.get(url)

    def put(self, entry: CachedPicture) -> None:
        self._entries[entry.url] = entry

    def evict(self, cap: int, wanted: Collection[str]) -> list[CachedPicture]:
        """Take out what was not used for longest until `cap` bytes hold; never what is wanted."""
        gone: list[CachedPicture] = []
        oldest = sorted(self._entries.values(), key=lambda entry: entry.used)
        for entry in oldest:
            if self.size() <= cap:
                break
            if entry.url not in wanted:
                gone.append(self._entries.pop(entry.url))
        return gone

    def size(self) -> int:
        """In bytes; a file that two URLs share counts once."""
        return sum({entry.file: entry.size for entry in self._entries.values()}.values())

    def files(self) -> set[str]:
        return {entry.file for entry in self._entries.values()}


def load_entries(folder: Path) -> list[CachedPicture]:
    """What an earlier run kept and is whole; leftovers of a power cut are removed."""
    entries = [entry for file in folder.glob("*.json") if (entry := _read(folder, file))]
    known = {entry.file for entry in entries}
    for file in [*folder.glob("*.jpg"), *folder.glob("*.part")]:
        if file.name not in known:
            file.unlink(missing_ok=True)
    return entries


def keep_picture(folder: Path, content: bytes) -> str:
    """Write the file unless it is there already; returns its name. Raises OSError."""
    name = hashlib.sha256(content).hexdigest() + ".jpg"
    file = folder / name
    if not file.exists() or file.stat().st_size != len(content):
        _swap_in(file, content)
    return name


def save_entry(folder: Path, entry: CachedPicture) -> None:
    """Raises OSError."""
    _swap_in(_entry_file(folder, entry.url), msgspec.json.encode(entry))


def remove(
    folder: Path, gone: Iterable[CachedPicture], old: Iterable[str], still_used: Collection[str]
) -> None:
    """Remove entries, and files but for those that another entry shares. Raises OSError."""
    for entry in gone:
        _entry_file(folder, entry.url).unlink(missing_ok=True)
    for name in {*(entry.file for entry in gone), *old} - set(still_used):
        (folder / name).unlink(missing_ok=True)


def _entry_file(folder: Path, url: str) -> Path:
    return folder / (hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:32] + ".json")


def _swap_in(file: Path, content: bytes) -> None:
    """Whole or not at all, across a power cut too."""
    durable.make_folder(file.parent)
    durable.write(file, content)


def _read(folder: Path, file: Path) -> CachedPicture | None:
    try:
        entry = msgspec.json.decode(file.read_bytes(), type=CachedPicture)
        picture = folder / Path(entry.file).name
        if picture.stat().st_size == entry.size and file == _entry_file(folder, entry.url):
            return entry
    except (OSError, msgspec.DecodeError, ValueError):
        pass
    log.info("an unfinished picture is fetched again")
    file.unlink(missing_ok=True)
    return None
