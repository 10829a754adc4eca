"""What can still be read of a database that was set aside."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.store import sqlite
from kiosk.store.database import StoreError

_HEX = "0123456789abcdef"
# Ids begin with random hex digits; so deep, a range is smaller than what a page holds.
_DEEPEST = 3
_UNSENT = (
    "SELECT id, kind, body, created FROM outbox"
    " WHERE id >= ? AND id < ? AND state != 'sent' AND body IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class Recovered:
    """`unreadable` ranges of ids may have held rows that nobody can read any more."""

    rows: tuple[tuple[str, str, bytes, float], ...]
    unreadable: int


def recover(file: Path, key: bytes) -> Recovered:
    """Unsent rows as (id, kind, body, created), around what is damaged. The file is not changed.

    Raises StoreError: nothing can be read, as with another key.
    """
    rows: list[tuple[str, str, bytes, float]] = []
    unreadable = 0
    ranges = deque(_ranges(""))
    connection = _open(file, key)
    while ranges:
        prefix = ranges.popleft()
        try:
            found = connection.execute(_UNSENT, (prefix, _end(prefix))).fetchall()
        except sqlite.Error:
            # SQLCipher refuses everything after a damaged page until the file is opened anew.
            connection.close()
            connection = _open(file, key)
            if len(prefix) < _DEEPEST:
                ranges.extend(_ranges(prefix))
            else:
                unreadable += 1
            continue
        rows += found
    connection.close()
    return Recovered(tuple(rows), unreadable)


def _ranges(prefix: str) -> Iterator[str]:
    return (prefix + digit for digit in _HEX)


def _end(prefix: str) -> str:
    return prefix[:-1] + chr(ord(prefix[-1]) + 1)


def _open(file: Path, key: bytes) -> sqlite.Connection:
    if not file.is_file():
        raise StoreError(f"{file}: there is no such file")
    try:
        connection = sqlite.connect_encrypted(file, key)
        connection.execute("PRAGMA query_only = ON")
        # Each damaged page is expected here, and told as a number.
        connection.execute("PRAGMA cipher_log_level = NONE")
    except sqlite.Error as error:
        raise StoreError(
            f"{file}: cannot be read; it needs the key under which it was written ({error})"
        ) from error
    return connection
