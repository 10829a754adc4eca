"""One process at a time makes, upgrades, repairs or sets aside the database of a folder."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.store import durable
from kiosk.store.faults import StoreError

# Checking and copying a database of many leads on a slow card takes long; hanging is longer.
_PATIENCE_S = 120.0
_LOOK_EVERY_S = 0.01


@contextmanager
def opening(folder: Path) -> Iterator[None]:
    """The folder, made if need be, for the caller alone; all others wait for their turn.

    The folder itself is what is locked, so that no file is left behind. Not to be nested.
    Raises StoreError: the folder refuses, or another process never ends.
    """
    try:
        durable.make_folder(folder)
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise StoreError(f"{folder}: {error.strerror}") from error
    try:
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
