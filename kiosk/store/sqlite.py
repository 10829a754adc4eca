"""SQLite whose file is encrypted (SQLCipher); the only place that knows which library does it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # sqlcipher3 is the standard module built against another library, and ships no types.
    from sqlite3 import Connection, DatabaseError, Error, connect
else:
    from sqlcipher3.dbapi2 import Connection, DatabaseError, Error, connect

__all__ = ["Connection", "DatabaseError", "Error", "connect_encrypted", "connect_plain", "is_plain"]

_PLAIN_HEADER = b"SQLite format 3\x00"
_BUSY_MS = 5000


def connect_encrypted(file: Path, key: bytes) -> Connection:
    """`key`: 32 random bytes, used as they are. Raises Error: no access, or another key."""
    connection: Connection = connect(file, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        # The first reading tells whether the key is right.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except Error:
        connection.close()
        raise
    return connection


def connect_plain(file: Path) -> Connection:
    """A database without encryption. Raises Error."""
    connection: Connection = connect(file, isolation_level=None)
    return connection


def is_plain(file: Path) -> bool:
    """Whether the file is a database without encryption, as older versions kept it."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER
    except FileNotFoundError:
        return False
