"""Opens the store at startup under the kiosk's lock, even when the file is damaged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from kiosk.store import sqlite
from kiosk.store.database import DATABASE, open_held
from kiosk.store.database_key import database_key, existing_key
from kiosk.store.faults import NoStoreError, UnreadableError
from kiosk.store.opening_lock import opening
from kiosk.store.setting_aside import Loss, finish, set_aside
from kiosk.store.transaction import read, write_transaction


def open_store(folder: Path, environ: Mapping[str, str], now: datetime) -> sqlite.Connection:
    """Open the database for the process that holds the kiosk's lock.

    An unreadable file is set aside under a dated name and a new one started with whatever could be
    read, because the shop must open and nothing may be deleted. The loss is recorded in the new
    file until staff have dealt with it.

    Raises:
        SecretError, StoreError: the message includes the remedy.
    """
    file = folder / DATABASE
    with opening(folder):
        key = database_key(environ, folder)
        finish(file)
        try:
            return open_held(file, key)
        except UnreadableError as error:
            reason = str(error)
        set_aside(file, key, reason, now)
        return open_held(file, key)


def open_beside(
    folder: Path, environ: Mapping[str, str], *, create: bool = False
) -> sqlite.Connection:
    """Open the database of a kiosk that may be running; never sets anything aside.

    A database that is missing is created with `create` alone. What an interrupted start left is
    first brought to its end: until then the new database waits under another name.

    Raises:
        NoStoreError: there is no database, and it is not to be created.
        SecretError, StoreError: the message includes the remedy.
    """
    file = folder / DATABASE
    with opening(folder, create=create):
        finish(file)
        there = file.exists()
        if not there and not create:
            raise NoStoreError(folder)
        key = existing_key(environ, folder) if there else database_key(environ, folder)
        try:
            return open_held(file, key)
        except UnreadableError as error:
            raise UnreadableError(
                f"{error}; if the service has another key, set KIOSK_SECRET_DATABASE_KEY, "
                "else the kiosk sets the file aside when it starts"
            ) from error


def losses(connection: sqlite.Connection) -> tuple[Loss, ...]:
    """Return the files set aside but not yet recovered or given up. Raises StoreError."""
    rows = read(connection, "SELECT file, at, reason FROM loss ORDER BY at")
    return tuple(Loss(*row) for row in rows)


def recovered(connection: sqlite.Connection, file: Path) -> None:
    """Mark a set-aside file as recovered as far as possible. Raises StoreError."""
    with write_transaction(connection):
        connection.execute("DELETE FROM loss WHERE file = ?", (str(file.resolve()),))
