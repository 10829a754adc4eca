"""Files that must be on the disk before anybody counts on them."""

from __future__ import annotations

from pathlib import Path

from kiosk.store import durable
from kiosk.store.database import StoreError


def write_durably(file: Path, data: bytes) -> None:
    """Whole or not at all, readable by its owner only, on the disk when it returns.

    Raises StoreError.
    """
    try:
        durable.make_folder(file.parent)
        durable.write(file, data)
    except OSError as error:
        raise StoreError(f"{file}: cannot be written ({error.strerror})") from error
