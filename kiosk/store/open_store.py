"""Opening the store at the start, whatever the disk is like: under the lock, with its key."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Mapping
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
from kiosk.store.opening_lock import opening
from kiosk.store.setting_aside import Loss, finish, set_aside
from kiosk.store.transaction import read, write_transaction

_LOCK = "kiosk.lock"
_LOOK_EVERY_S = 0.05


class AlreadyRunningError(StoreError):
    """Another process is this kiosk."""


class KioskLock:
    """Held for as long as the process lives; the system drops it however that ends."""

    def __init__(self, folder: Path, patience_s: float = 1.0) -> None:
        """Raises AlreadyRunningError; StoreError when the folder refuses."""
        self._patience_s = patience_s
        try:
            durable.make_folder(folder)
            self._handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
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

    What cannot be read is set aside under a dated name and a new file begun with what could be
    read: a shop must open, and nothing may be deleted. The loss is kept in the new file until
    staff have seen to it.

    Raises:
        SecretError, StoreError: each with its remedy.
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
    """Whether another process is this kiosk at the moment. Raises StoreError."""
    try:
        KioskLock(folder, patience_s=0).release()
    except AlreadyRunningError:
        return True
    return False


def open_beside(
    folder: Path, environ: Mapping[str, str], *, create: bool = False
) -> sqlite.Connection:
    """The database of a kiosk that may be running; nothing is set aside.

    `create`: begun where there is none yet, by whoever comes first.

    Raises:
        SecretError, StoreError: each with its remedy.
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
    """What was set aside and not yet recovered or given up. Raises StoreError."""
    rows = read(connection, "SELECT file, at, reason FROM loss ORDER BY at")
    return tuple(Loss(*row) for row in rows)


def recovered(connection: sqlite.Connection, file: Path) -> None:
    """What could be saved of that file has been. Raises StoreError."""
    with write_transaction(connection):
        connection.execute("DELETE FROM loss WHERE file = ?", (str(file.resolve()),))
