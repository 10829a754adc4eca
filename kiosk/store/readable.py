"""Opens what can be read of the store while its disk takes nothing."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from kiosk.store import sqlite
from kiosk.store.companions import LOGS, beside
from kiosk.store.database import DATABASE, damage, version
from kiosk.store.database_key import existing_key
from kiosk.store.disk import trouble_with
from kiosk.store.faults import NoStoreError, StoreError, UnreadableError
from kiosk.store.open_store import open_beside
from kiosk.store.replay import copied
from kiosk.store.schema import STEPS
from kiosk.store.secrets import SecretError

log = logging.getLogger(__name__)


def open_readable(folder: Path, environ: Mapping[str, str]) -> sqlite.Connection:
    """Open the saved store for reading, or an empty one in memory. Raises nothing.

    A log that a crash left behind is replayed on a copy, in the system's temporary folder: the
    newest rows may be in it alone. Where that has no room, what is in the file must do.
    """
    problems: list[str] = []
    if saved := _saved(folder / DATABASE, environ, problems):
        return saved
    for problem in problems:
        log.warning("%s", problem)
    log.warning("nothing can be read of the store: the kiosk begins with an empty one, in memory")
    memory = sqlite.connect_memory()
    for step in STEPS:
        memory.executescript(step)
    return memory


def open_to_read(folder: Path, environ: Mapping[str, str]) -> tuple[sqlite.Connection, str]:
    """Open the database of a kiosk that may be running, for a command that only reads.

    On a disk that takes nothing it is what `open_readable` finds, never an empty one; the text then
    says what the disk has against it, and is empty otherwise.

    Raises:
        NoStoreError: there is no database.
        SecretError, StoreError: nothing can be read; the message includes the remedy.
    """
    try:
        return open_beside(folder, environ), ""
    except (NoStoreError, UnreadableError):
        raise
    except StoreError as error:
        if trouble_with(folder) and (saved := _saved(folder / DATABASE, environ, [])):
            return saved, str(error)
        raise


def _saved(file: Path, environ: Mapping[str, str], problems: list[str]) -> sqlite.Connection | None:
    """Open what is saved in the file; None, and a line in `problems`, if nothing can be read."""
    for attempt in (_with_log, _without_log):
        if connection := _tried(attempt, file, environ, problems):
            return connection
    return None


def _tried(
    attempt: Callable[[Path, bytes], sqlite.Connection | None],
    file: Path,
    environ: Mapping[str, str],
    problems: list[str],
) -> sqlite.Connection | None:
    try:
        connection = attempt(file, existing_key(environ, file.parent)) if file.exists() else None
    except (sqlite.Error, SecretError, OSError) as error:
        problems.append(f"{file} cannot be read: {error}")
        return None
    if connection and (damage(connection) or version(connection) != len(STEPS)):
        connection.close()
        return None
    return connection


def _with_log(file: Path, key: bytes) -> sqlite.Connection | None:
    """Open a copy with its log replayed; None if there is no log, so that none is needed."""
    if not any(_has_content(beside(file, ending)) for ending in LOGS):
        return None
    with tempfile.TemporaryDirectory() as room, copied(file, Path(room)) as copy:
        with closing(sqlite.connect_encrypted(copy, key)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        # The copy's name goes with its folder; what is open stays until it is closed.
        return sqlite.connect_unchanging(copy, key)


def _without_log(file: Path, key: bytes) -> sqlite.Connection:
    return sqlite.connect_unchanging(file, key)


def _has_content(file: Path) -> bool:
    return file.exists() and file.stat().st_size > 0
