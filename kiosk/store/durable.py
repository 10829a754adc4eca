"""File and folder changes that are on disk when the call returns. Each raises OSError."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

# Some file systems, on USB sticks and network shares, cannot sync a folder and do not need it.
_NOT_NEEDED = frozenset({errno.EINVAL, errno.ENOTSUP})
_OWN = 0o700


def write(file: Path, data: bytes) -> None:
    """Write the whole file or nothing, readable only by its owner; replaces an existing file.

    Missing folders are created. Each call uses a new temporary name, which keeps concurrent writers
    of one file apart.
    """
    make_folder(file.parent)
    unfinished = file.with_name(f"{file.name}.{secrets.token_hex(4)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    handle = os.open(unfinished, flags, 0o600)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        rename(unfinished, file)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def rename(source: Path, target: Path) -> None:
    """Rename a file within its folder, replacing any file with the new name."""
    source.replace(target)
    sync_folder(target.parent)


def remove(*files: Path) -> None:
    """Remove those of the files that exist. All must be in one folder."""
    there = [file for file in files if file.exists()]
    for file in there:
        file.unlink(missing_ok=True)
    if there:
        sync_folder(there[0].parent)


def make_folder(folder: Path) -> None:
    """Create the folder and its missing parents, accessible only to their owner.

    Existing folders stay unchanged.
    """
    missing = [folder, *folder.parents]
    missing = missing[: next(i for i, one in enumerate(missing) if one.exists())]
    for one in reversed(missing):
        one.mkdir(exist_ok=True, mode=_OWN)
        sync_folder(one.parent)


def sync_file(file: Path) -> None:
    """Sync what other processes have written to the file."""
    handle = os.open(file, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Sync the folder's entries; skips a folder that this process may not read."""
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_NEEDED:
            raise
    finally:
        os.close(handle)


def sync_way_to(folder: Path) -> None:
    """Sync the folder and all its parents, which another process may just have created."""
    for one in folder.absolute().parents:
        sync_folder(one)
