"""Encrypts the plain database of an older version."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from kiosk.store import durable, sqlite
from kiosk.store.companions import beside, companions_of
from kiosk.store.faults import StoreError


def encrypt(file: Path, key: bytes) -> None:
    """Replace the plain file with an encrypted one in a single rename.

    The plain log is removed from disk first, because it must never be applied to the encrypted
    file.

    Raises:
        sqlite.Error, OSError: the plain file stays unchanged.
        StoreError: another process is using it.
    """
    encrypted = beside(file, ".encrypting")
    durable.remove(encrypted, *companions_of(encrypted))
    with closing(sqlite.connect_plain(file)) as plain:
        (version,) = plain.execute("PRAGMA user_version").fetchone()
        plain.execute(f"ATTACH DATABASE ? AS encrypted KEY \"x'{key.hex()}'\"", (str(encrypted),))
        plain.execute("SELECT sqlcipher_export('encrypted')")
        plain.execute(f"PRAGMA encrypted.user_version = {version}")
        plain.execute("DETACH DATABASE encrypted")
        busy, _, _ = plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise StoreError(f"{file}: another process uses it; stop that first")
    durable.sync_file(file)
    durable.sync_file(encrypted)
    durable.remove(*companions_of(file))
    durable.rename(encrypted, file)
