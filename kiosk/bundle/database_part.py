"""The store for a support file: its schema and counts, no row of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.store import sqlite
from kiosk.store.database import DATABASE
from kiosk.store.database_key import existing_key
from kiosk.store.schema import STEPS

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
)
_ROWS = (
    "SELECT kind, state, coalesce(error_code, ''), coalesce(reason, ''), count(*), min(created),"
    " max(attempts) FROM outbox GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4 LIMIT 200"
)
_COLUMNS = ("kind", "state", "code", "reason", "rows", "oldest", "most_attempts")


@contextmanager
def looking_at_store(data: Path, environ: Mapping[str, str]) -> Iterator[sqlite.Connection]:
    """Open the store for reading; nothing is created, mended or brought up to date.

    Raises:
        SecretError, sqlite.Error, OSError: it cannot be read.
    """
    file = data / DATABASE
    # Read-only SQLite says no more than "unable to open".
    file.stat()
    connection = sqlite.connect_encrypted(file, existing_key(environ, data), read_only=True)
    try:
        yield connection
    finally:
        connection.close()


def database_part(connection: sqlite.Connection) -> Mapping[str, Any]:
    """Return schema, size and counts. Raises sqlite.Error."""

    def one(sql: str) -> int:
        return int(connection.execute(sql).fetchone()[0])

    tables = [name for (name,) in connection.execute(_TABLES)]
    return {
        "schema": one("PRAGMA user_version"),
        "schema_of_this_version": len(STEPS),
        "pages": one("PRAGMA page_count"),
        "page_size": one("PRAGMA page_size"),
        "rows": {name: one(f'SELECT count(*) FROM "{name}"') for name in tables},  # noqa: S608
        "outbox": [dict(zip(_COLUMNS, row, strict=True)) for row in connection.execute(_ROWS)],
    }
