"""The store's keys on disk, so that vouchers are made and verified without a network."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.counter.store_key import StoreKey
from kiosk.store import sqlite
from kiosk.store.transaction import read, write_transaction


class StoreKeyStore:
    """The file is encrypted; nothing of a key that was replaced stays in it."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def load(self) -> tuple[StoreKey, ...]:
        """Raises StoreError."""
        rows = read(
            self._connection, "SELECT generation, key, current FROM store_key ORDER BY generation"
        )
        return tuple(StoreKey(generation, key, bool(now)) for generation, key, now in rows)

    def replace(self, keys: Iterable[StoreKey]) -> None:
        """Keep these in the place of all others. Raises StoreError: the old ones are kept."""
        with write_transaction(self._connection) as connection:
            connection.execute("DELETE FROM store_key")
            connection.executemany(
                "INSERT INTO store_key (generation, key, current) VALUES (?, ?, ?)",
                [(key.generation, key.key, key.current) for key in keys],
            )
