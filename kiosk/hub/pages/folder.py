"""A folder of static pages that any web server can hand out."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

MANIFEST = ".kiosk-pages.json"
# What this program writes, and therefore all that it ever removes.
_OURS = re.compile(
    r"O/[0-9A-Z]{2,16}/(?:(?:index|[a-z]{2,3})\.html|save\.png)|I/[0-9a-f]{16}\.(?:jpg|png)|404\.html"
)
_ROOM = 0o755
_FILE = 0o644


class FolderError(Exception):
    """The folder cannot hold the pages; the message says why."""


class _Manifest(msgspec.Struct, frozen=True):
    """The files of the last run, with the SHA-256 of each."""

    files: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class FolderChange:
    """How many files were written, were right already, and were taken away."""

    written: int
    kept: int
    removed: int


def publish(folder: Path, files: Mapping[str, bytes]) -> FolderChange:
    """Bring the folder to these files, by paths within it.

    Each is replaced as a whole. What an earlier run wrote and is not wanted any more is removed, if
    it is still as that run left it; files of others stay. Raises FolderError.
    """
    try:
        before = _read(folder)
        written = 0
        now = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
        # Named before they are made: a run that was cut off leaves nothing without an owner.
        _write(folder / MANIFEST, msgspec.json.encode(_Manifest(before | now)))
        for name, content in files.items():
            if _sum_of(folder / name) != now[name]:
                _write(folder / name, content)
                written += 1
        gone = [name for name in before if name not in now and _OURS.fullmatch(name)]
        removed = sum(_remove(folder, name, before[name]) for name in gone)
        _write(folder / MANIFEST, msgspec.json.encode(_Manifest(now)))
    except OSError as error:
        raise FolderError(f"{error.filename or folder}: {error.strerror}") from error
    return FolderChange(written, len(files) - written, removed)


def _read(folder: Path) -> dict[str, str]:
    try:
        content = (folder / MANIFEST).read_bytes()
    except FileNotFoundError:
        return {}
    try:
        return msgspec.json.decode(content, type=_Manifest).files
    except (msgspec.DecodeError, UnicodeError):
        raise FolderError(
            f"{folder / MANIFEST} cannot be read; remove it, and what the pages left in the folder"
        ) from None


def _sum_of(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""


def _write(file: Path, content: bytes) -> None:
    """Write the whole file or nothing, readable by the web server's user."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=_ROOM)
    unfinished = file.with_name(f".{file.name}.{secrets.token_hex(4)}.part")
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, _FILE)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        unfinished.replace(file)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def _remove(folder: Path, name: str, left_as: str) -> bool:
    """Remove a file that is still as it was left, and its room once that is empty."""
    file = folder / name
    if _sum_of(file) != left_as:
        return False
    file.unlink(missing_ok=True)
    if file.parent != folder and not any(file.parent.iterdir()):
        file.parent.rmdir()
    return True
