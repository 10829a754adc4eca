"""A database as it is with its log replayed, seen on a copy.

The log (`-wal`) holds whole pages that were on the disk before the file was touched. A power cut
while they are brought over leaves the file torn and nothing lost: only the two together tell
whether a database is damaged.
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

# What belongs to a database beside its file; the index of the log (-shm) is made from it.
LOGS = ("-wal", "-journal")
_PREFIX = ".copy-"


@contextmanager
def copied(file: Path, room: Path) -> Iterator[Path]:
    """A copy of a database with its logs, in a folder that goes with it.

    `room` is where the copy may stand. Nothing of the original is changed. Raises OSError.
    """
    _clear(room)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=room))
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_SH)
        copy = folder / file.name
        shutil.copyfile(file, copy)
        for ending in LOGS:
            log = file.with_name(file.name + ending)
            if log.exists():
                shutil.copyfile(log, copy.with_name(copy.name + ending))
        yield copy
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(handle)


def is_sound_replayed(file: Path, key: bytes) -> bool:
    """Whether the database is whole once its log is replayed. Raises OSError: no room to try it."""
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
    """Copies that a kill or a power cut left; those in use are held."""
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
