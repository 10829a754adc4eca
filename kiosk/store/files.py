"""Writing files that must survive a power cut."""

from __future__ import annotations

from pathlib import Path

from kiosk.store import durable
from kiosk.store.faults import StoreError


def write_durably(file: Path, data: bytes) -> None:
    """Write the whole file or nothing, readable only by its owner; it is on disk on return.

    Raises StoreError.
    """
    try:
        durable.write(file, data)
    except OSError as error:
        raise StoreError(f"{file}: cannot be written ({error.strerror})") from error
