"""A lock that lets one process at a time create, upgrade, repair or set aside a database."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.store import durable
from kiosk.store.faults import NoStoreError, StoreError

# Checking and copying a large database on a slow card takes long; beyond this it hangs.
_PATIENCE_S = 120.0
_LOOK_EVERY_S = 0.01


@contextmanager
def opening(folder: Path, *, create: bool = True) -> Iterator[None]:
    """Hold the folder exclusively; other processes wait their turn.

    The lock is on the folder itself, so no lock file is left behind. Do not nest it.

    Raises:
        NoStoreError: the folder is missing, and it is not to be created.
        StoreError: the folder cannot be used, or another process does not finish in time.
    """
    try:
        if create:
            durable.make_folder(folder)
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except FileNotFoundError:
        raise NoStoreError(folder) from None
    except OSError as error:
        raise StoreError(f"{folder}: {error.strerror}") from error
    try:
        if not flock_within(handle, folder, _PATIENCE_S):
            raise StoreError(f"{folder}: another process has been opening it for long")
        yield
    finally:
        os.close(handle)


def flock_within(handle: int, folder: Path, patience_s: float) -> bool:
    """Lock an open file of the folder; False if another process still holds it after that time.

    Raises StoreError if the disk cannot lock, which is no sign of another process.
    """
    last = time.monotonic() + patience_s
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= last:
                return False
            time.sleep(_LOOK_EVERY_S)
        except OSError as error:
            raise StoreError(
                f"{folder}: cannot be locked ({error.strerror}); [kiosk] data_dir must be on a"
                " disk of this computer that is in order"
            ) from error
        else:
            return True
