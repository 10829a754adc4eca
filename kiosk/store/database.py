"""The kiosk's one SQLite file: opened, brought up to the newest schema, and closed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kiosk.store.schema import STEPS


class StoreError(Exception):
    """The disk refused: full, read-only or damaged. Nothing of the transaction was kept."""


def open_database(file: Path) -> sqlite3.Connection:
    """Open or create the file. Use the connection from one thread at a time.

    WAL lets a second process read; synchronous=FULL makes a commit survive a power cut.

    Raises:
        StoreError: the file cannot be opened or is not a database.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA busy_timeout=5000")
        _upgrade(connection)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{file}: {error}") from error
    return connection


def _upgrade(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for number, step in enumerate(STEPS[version:], start=version + 1):
        connection.executescript(f"BEGIN; {step}; PRAGMA user_version={number}; COMMIT;")
