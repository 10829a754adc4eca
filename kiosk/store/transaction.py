"""Reads and writes that turn SQLite's errors into StoreError."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from kiosk.store import sqlite
from kiosk.store.faults import StoreError


def read(connection: sqlite.Connection, sql: str, values: Sequence[object] = ()) -> list[Any]:
    """Run a query and return all rows. Raises StoreError."""
    try:
        return connection.execute(sql, values).fetchall()
    except sqlite.Error as error:
        raise StoreError(str(error)) from error


@contextmanager
def write_transaction(connection: sqlite.Connection) -> Iterator[sqlite.Connection]:
    """Open a transaction that is committed whole or rolled back. Raises StoreError."""
    try:
        with connection:
            # Take the write lock immediately: upgrading a read lock later cannot wait for others.
            connection.execute("BEGIN IMMEDIATE")
            yield connection
    except sqlite.Error as error:
        raise StoreError(str(error)) from error


def prove_writing(connection: sqlite.Connection) -> None:
    """Write a page of the database durably, though it changes nothing. Raises StoreError."""
    with write_transaction(connection):
        ((number,),) = connection.execute("PRAGMA user_version").fetchall()
        connection.execute(f"PRAGMA user_version = {number}")
