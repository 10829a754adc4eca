"""Opening the store at the start, whatever the disk is like: under the lock, with its key."""

from __future__ import annotations

import fcntl
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.store import sqlite
from kiosk.store.database import DATABASE, StoreError, UnreadableError, open_database, set_aside
from kiosk.store.database_key import database_key

log = logging.getLogger(__name__)

_LOCK = "kiosk.lock"


class AlreadyRunningError(StoreError):
    """Another process is this kiosk."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A database that could not be read and was set aside: `file`, when (unix s), and why."""

    file: str
    at: float
    reason: str


class KioskLock:
    """Held for as long as the process lives; the system drops it however that ends."""

    def __init__(self, folder: Path) -> None:
        """Raises AlreadyRunningError; StoreError when the folder refuses."""
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreError(f"{folder}: {error.strerror}") from error
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._handle)
            raise AlreadyRunningError(
                f"{folder}: a kiosk with this data folder is running already; stop it first"
            ) from None

    def release(self) -> None:
        os.close(self._handle)


def open_store(folder: Path, environ: Mapping[str, str], now: datetime) -> sqlite.Connection:
    """The database, to be used by the one who holds the kiosk's lock.

    What cannot be read is set aside under a dated name and a new file begun: a shop must open, and
    nothing unsent may be deleted. The loss is kept in the new file until staff have seen to it.

    Raises:
        SecretError, StoreError: each with its remedy.
    """
    key = database_key(environ, folder)
    file = folder / DATABASE
    try:
        return open_database(file, key)
    except UnreadableError as error:
        reason = str(error)
    aside = set_aside(file, f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    log.critical("%s; set aside as %s, a new database begins", reason, aside.name)
    connection = open_database(file, key)
    _record(connection, Loss(str(aside), now.timestamp(), reason))
    return connection


def losses(connection: sqlite.Connection) -> tuple[Loss, ...]:
    """What was set aside and not yet recovered or given up. Raises StoreError."""
    try:
        rows = connection.execute("SELECT file, at, reason FROM loss ORDER BY at").fetchall()
    except sqlite.Error as error:
        raise StoreError(str(error)) from error
    return tuple(Loss(*row) for row in rows)


def _record(connection: sqlite.Connection, loss: Loss) -> None:
    try:
        with connection:
            connection.execute(
                "INSERT OR REPLACE INTO loss VALUES (?, ?, ?)", (loss.file, loss.at, loss.reason)
            )
    except sqlite.Error as error:
        raise StoreError(str(error)) from error
