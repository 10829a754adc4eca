"""The lock that makes one process the kiosk of a data folder."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.store import durable
from kiosk.store.faults import StoreError
from kiosk.store.opening_lock import flock_within

_LOCK = "kiosk.lock"


class AlreadyRunningError(StoreError):
    """Another process is already running this kiosk."""


class KioskLock:
    """A lock held for the life of the process; the system releases it however the process ends."""

    def __init__(self, folder: Path, patience_s: float = 1.0) -> None:
        """Take the lock, waiting a little: commands hold it briefly and must not prevent a start.

        Raises:
            AlreadyRunningError: another process holds it.
            StoreError: the folder cannot be used.
        """
        try:
            durable.make_folder(folder)
            self._handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        except OSError as error:
            raise StoreError(f"{folder}: {error.strerror}") from error
        try:
            if not flock_within(self._handle, folder, patience_s):
                raise AlreadyRunningError(
                    f"{folder}: a kiosk with this data folder is running already; stop it first"
                )
        except StoreError:
            self.release()
            raise

    def release(self) -> None:
        os.close(self._handle)


def is_running(folder: Path) -> bool:
    """Return whether another process is running this kiosk. Raises StoreError."""
    try:
        KioskLock(folder, patience_s=0).release()
    except AlreadyRunningError:
        return True
    return False
