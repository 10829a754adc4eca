"""Checks a database on a copy with its log replayed.

The log (`-wal`) holds whole pages that reach the disk before the main file is changed. A power cut
during a checkpoint can tear the main file without losing data, so only the file and its log
together show whether a database is damaged.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.store import sqlite
from kiosk.store.companions import LOGS, beside

_PREFIX = ".copy-"


@contextmanager
def copied(file: Path, room: Path) -> Iterator[Path]:
    """Copy a database and its logs into a temporary folder, removed on exit.

    The copy is made in `room`; the original stays unchanged. Raises OSError.
    """
    _clear(room)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=room))
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_SH)
        copy = folder / file.name
        shutil.copyfile(file, copy)
        for ending in LOGS:
            if (log := beside(file, ending)).exists():
                shutil.copyfile(log, beside(copy, ending))
        yield copy
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(handle)


def is_sound_replayed(file: Path, key: bytes) -> bool:
    """Return whether the database is sound with its log replayed.

    Raises OSError if disk is short.
    """
    with copied(file, file.parent) as copy:
        try:
            with closing(sqlite.connect_encrypted(copy, key)) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                    return False
                return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        except sqlite.Error:
            return False


def _clear(room: Path) -> None:
    """Remove copies left by a kill or a power cut; copies in use are locked."""
    for folder in room.glob(f"{_PREFIX}*"):
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            continue
        else:
            shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(handle)
