"""What processes did to files, in order, and what they said meanwhile. Paths are absolute."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Made:
    """A name that was not there: of a new empty file, or of a new folder."""

    path: Path
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Linked:
    """A symbolic link that was not there. Its target is one with it, unlike a file's content."""

    path: Path
    target: str


@dataclass(frozen=True, slots=True)
class Wrote:
    path: Path
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resized:
    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Renamed:
    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Removed:
    path: Path


@dataclass(frozen=True, slots=True)
class Synced:
    """A file's content, or a folder's names. `began` operations came before the call began."""

    path: Path
    began: int


@dataclass(frozen=True, slots=True)
class Said:
    """On standard output: from here on it is a promise."""

    text: str


Operation = Made | Linked | Wrote | Resized | Renamed | Removed | Synced | Said
