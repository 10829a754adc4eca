"""Opening the store at the start, whatever the disk is like: under the lock, with its key."""

from __future__ import annotations

import fcntl
import logging
import os
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.store import sqlite
from kiosk.store.database import (
    DATABASE,
    StoreError,
    UnreadableError,
    name_aside,
    open_database,
    set_aside,
)
from kiosk.store.database_key import database_key, existing_key
from kiosk.store.transaction import read, write_transaction

log = logging.getLogger(__name__)

_LOCK = "kiosk.lock"
_LOOK_EVERY_S = 0.05


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

    def __init__(self, folder: Path, patience_s: float = 1.0) -> None:
        """Raises AlreadyRunningError; StoreError when the folder refuses."""
        self._patience_s = patience_s
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreError(f"{folder}: {error.strerror}") from error
        if not self._taken():
            os.close(self._handle)
            raise AlreadyRunningError(
                f"{folder}: a kiosk with this data folder is running already; stop it first"
            )

    def _taken(self) -> bool:
        """Commands hold it for a blink, which must not keep a kiosk from starting."""
        last = time.monotonic() + self._patience_s
        while True:
            try:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                if time.monotonic() >= last:
                    return False
                time.sleep(_LOOK_EVERY_S)
            else:
                return True

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
    _finish(file)
    try:
        return open_database(file, key)
    except UnreadableError as error:
        reason = str(error)
    aside = name_aside(file, f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    log.critical("%s; set aside as %s, a new database begins", reason, aside.name)
    _begin(_next_of(file), key, Loss(str(aside.resolve()), now.timestamp(), reason))
    set_aside(file, aside)
    _finish(file)
    return open_database(file, key)


def is_running(folder: Path) -> bool:
    """Whether another process is this kiosk at the moment. Raises StoreError."""
    try:
        KioskLock(folder, patience_s=0).release()
    except AlreadyRunningError:
        return True
    return False


def open_beside(folder: Path, environ: Mapping[str, str]) -> sqlite.Connection:
    """The database of a kiosk that may be running; nothing is made and nothing set aside.

    Raises:
        SecretError, StoreError: each with its remedy.
    """
    file = folder / DATABASE
    if not file.exists():
        raise StoreError(f"{folder}: no kiosk has run here yet; is this the right --config?")
    try:
        return open_database(file, existing_key(environ, folder))
    except UnreadableError as error:
        raise UnreadableError(
            f"{error}; if the service has another key, set KIOSK_SECRET_DATABASE_KEY, "
            "else the kiosk sets the file aside when it starts"
        ) from error


def losses(connection: sqlite.Connection) -> tuple[Loss, ...]:
    """What was set aside and not yet recovered or given up. Raises StoreError."""
    rows = read(connection, "SELECT file, at, reason FROM loss ORDER BY at")
    return tuple(Loss(*row) for row in rows)


def recovered(connection: sqlite.Connection, file: Path) -> None:
    """What could be saved of that file has been. Raises StoreError."""
    with write_transaction(connection):
        connection.execute("DELETE FROM loss WHERE file = ?", (str(file.resolve()),))


def _next_of(file: Path) -> Path:
    """What will take the place of an unreadable database; it knows of the loss from the start.

    A kill between setting aside and noting it would else hide the loss for good.
    """
    return file.with_name(file.name + ".next")


def _begin(file: Path, key: bytes, loss: Loss) -> None:
    try:
        # What an earlier start left here tells of a setting aside that never came.
        for left in file.parent.glob(f"{file.name}*"):
            left.unlink()
    except OSError as error:
        raise StoreError(f"{file}: {error.strerror}") from error
    with closing(open_database(file, key)) as connection, write_transaction(connection):
        connection.execute("INSERT INTO loss VALUES (?, ?, ?)", (loss.file, loss.at, loss.reason))


def _finish(file: Path) -> None:
    """Put the next database in the place of the one set aside, at this start or an earlier one."""
    if not file.exists() and _next_of(file).exists():
        try:
            _next_of(file).replace(file)
        except OSError as error:
            raise StoreError(f"{file}: {error.strerror}") from error
