"""A lock that lets one process at a time create, upgrade, repair or set aside a database."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.store import durable
from kiosk.store.faults import StoreError
from kiosk.store.private_files import close_folder

# Checking and copying a large database on a slow card takes long; beyond this it hangs.
_PATIENCE_S = 120.0
_LOOK_EVERY_S = 0.01


@contextmanager
def opening(folder: Path) -> Iterator[None]:
    """Create the folder if needed and hold it exclusively; other processes wait their turn.

    What others may do in it is taken from them, also if it was there before.

    The lock is on the folder itself, so no lock file is left behind. Do not nest it. Raises
    StoreError if the folder cannot be used or another process does not finish in time.
    """
    try:
        durable.make_folder(folder)
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise StoreError(f"{folder}: {error.strerror}") from error
    try:
        close_folder(handle)
        _wait(handle, folder)
        yield
    finally:
        os.close(handle)


def _wait(handle: int, folder: Path) -> None:
    last = time.monotonic() + _PATIENCE_S
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= last:
                raise StoreError(
                    f"{folder}: another process has been opening it for long"
                ) from None
            time.sleep(_LOOK_EVERY_S)
        except OSError as error:
            raise StoreError(f"{folder}: cannot be locked ({error.strerror})") from error
        else:
            return
