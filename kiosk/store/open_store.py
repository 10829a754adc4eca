"""Opens the store at startup under the kiosk's lock, even when the file is damaged."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.store import durable, sqlite
from kiosk.store.database import (
    DATABASE,
    StoreError,
    UnreadableError,
    open_held,
)
from kiosk.store.database_key import database_key, existing_key
from kiosk.store.disk import told
from kiosk.store.opening_lock import opening
from kiosk.store.setting_aside import Loss, finish, set_aside
from kiosk.store.transaction import read, write_transaction

_LOCK = "kiosk.lock"
_LOOK_EVERY_S = 0.05


class AlreadyRunningError(StoreError):
    """Another process is already running this kiosk."""


class KioskLock:
    """A lock held for the life of the process; the system releases it however the process ends."""

    def __init__(self, folder: Path, patience_s: float = 1.0) -> None:
        """Take the lock. Raises AlreadyRunningError, or StoreError if the folder cannot be used."""
        self._patience_s = patience_s
        try:
            durable.make_folder(folder)
            self._handle = _lock_file(folder)
        except OSError as error:
            raise StoreError(told(folder, error)) from error
        if not self._taken():
            os.close(self._handle)
            raise AlreadyRunningError(
                f"{folder}: a kiosk with this data folder is running already; stop it first"
            )

    def _taken(self) -> bool:
        """Try repeatedly to lock: commands hold it briefly and must not prevent a start."""
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


def _lock_file(folder: Path) -> int:
    """Open the file to lock. Where none can be made, the database itself serves. Raises OSError."""
    try:
        return os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    except OSError:
        for there in (_LOCK, DATABASE):
            with suppress(OSError):
                return os.open(folder / there, os.O_RDONLY | os.O_NOFOLLOW)
        raise


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


def is_running(folder: Path) -> bool:
    """Return whether another process is running this kiosk. Raises StoreError."""
    try:
        KioskLock(folder, patience_s=0).release()
    except AlreadyRunningError:
        return True
    return False


def open_beside(
    folder: Path, environ: Mapping[str, str], *, create: bool = False
) -> sqlite.Connection:
    """Open the database of a kiosk that may be running; never sets anything aside.

    With `create`, a missing database is created.

    Raises:
        SecretError, StoreError: the message includes the remedy.
    """
    file = folder / DATABASE
    if not create and not file.exists():
        raise StoreError(f"{folder}: no kiosk has run here yet; is this the right --config?")
    with opening(folder):
        finish(file)
        make = create and not file.exists()
        key = database_key(environ, folder) if make else existing_key(environ, folder)
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
