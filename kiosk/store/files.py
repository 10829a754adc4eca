"""Files that must be on the disk before anybody counts on them."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.store.database import StoreError


def write_durably(file: Path, data: bytes) -> None:
    """Whole or not at all, readable by its owner only, on the disk when it returns.

    Raises StoreError.
    """
    unfinished = file.with_name(file.name + ".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        unfinished.replace(file)
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise StoreError(f"{file}: cannot be written ({error.strerror})") from error
