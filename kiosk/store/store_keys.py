"""The store's keys on disk, used to make and verify vouchers without a network."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.counter.store_key import StoreKey
from kiosk.store import sqlite
from kiosk.store.transaction import read, write_transaction


class StoreKeyStore:
    """The store's keys. The file is encrypted, and replaced keys are erased from it."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def load(self) -> tuple[StoreKey, ...]:
        """Return the saved keys. Raises StoreError."""
        rows = read(
            self._connection, "SELECT generation, key, current FROM store_key ORDER BY generation"
        )
        return tuple(StoreKey(generation, key, bool(now)) for generation, key, now in rows)

    def replace(self, keys: Iterable[StoreKey]) -> None:
        """Replace all saved keys. Raises StoreError, keeping the old keys."""
        with write_transaction(self._connection) as connection:
            connection.execute("DELETE FROM store_key")
            connection.executemany(
                "INSERT INTO store_key (generation, key, current) VALUES (?, ?, ?)",
                [(key.generation, key.key, key.current) for key in keys],
            )
