"""Changes of files and folders that are on the disk when they return. Each raises OSError."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

# Some file systems of sticks and networks cannot sync a folder, and keep it in order without.
_NOT_NEEDED = frozenset({errno.EINVAL, errno.ENOTSUP})
_OWN = 0o700


def write(file: Path, data: bytes) -> None:
    """Whole or not at all, readable by its owner only; a file of that name is replaced.

    The name on the way is new each time: two who write the same file at once never share one.
    """
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
    """Rename within a folder; what had the name is gone."""
    source.replace(target)
    sync_folder(target.parent)


def remove(*files: Path) -> None:
    """Those that are there; all in one folder."""
    there = [file for file in files if file.exists()]
    for file in there:
        file.unlink(missing_ok=True)
    if there:
        sync_folder(there[0].parent)


def make_folder(folder: Path) -> None:
    """With those above it, each its owner's alone; those that are there stay as they are."""
    missing = [folder, *folder.parents]
    missing = missing[: next(i for i, one in enumerate(missing) if one.exists())]
    for one in reversed(missing):
        one.mkdir(exist_ok=True, mode=_OWN)
        sync_folder(one.parent)


def sync_file(file: Path) -> None:
    """What others have written into it."""
    handle = os.open(file, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """The names in it. A folder that the process may not read is someone else's to sync."""
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
    """The names of the folder and of all above it, which another process may just have made."""
    for one in folder.absolute().parents:
        sync_folder(one)
