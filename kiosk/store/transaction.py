"""Reading and writing with SQLite's errors as the store's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from kiosk.store import sqlite
from kiosk.store.database import StoreError


def read(connection: sqlite.Connection, sql: str, values: Sequence[object] = ()) -> list[Any]:
    """Raises StoreError."""
    try:
        return connection.execute(sql, values).fetchall()
    except sqlite.Error as error:
        raise StoreError(str(error)) from error


@contextmanager
def write_transaction(connection: sqlite.Connection) -> Iterator[sqlite.Connection]:
    """One transaction, kept whole or not at all. Raises StoreError."""
    try:
        with connection:
            # Taking the write lock at once: a later upgrade of a read lock cannot wait for others.
            connection.execute("BEGIN IMMEDIATE")
            yield connection
    except sqlite.Error as error:
        raise StoreError(str(error)) from error
