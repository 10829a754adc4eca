"""SQLite whose file is encrypted (SQLCipher); the only place that knows which library does it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # sqlcipher3 is the standard module built against another library, and ships no types.
    from sqlite3 import Connection, DatabaseError, Error, connect
else:
    from sqlcipher3.dbapi2 import Connection, DatabaseError, Error, connect

__all__ = [
    "Connection",
    "DatabaseError",
    "Error",
    "connect_encrypted",
    "connect_plain",
    "fits",
    "folder_of",
    "is_plain",
]

_PLAIN_HEADER = b"SQLite format 3\x00"
_BUSY_MS = 5000


def connect_encrypted(file: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """`key`: 32 random bytes, used as they are. Raises Error: no access, or another key.

    `read_only`: nothing of the file or its log is changed, also not by closing.
    """
    connection = _with_key(file, key, "ro" if read_only else "rwc")
    try:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        # The first reading tells whether the key is right.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except Error:
        connection.close()
        raise
    return connection


def fits(file: Path, key: bytes) -> bool:
    """Whether the first page opens under the key, whatever became of all others."""
    with closing(_with_key(file, key, "ro")) as connection:
        try:
            connection.execute("PRAGMA user_version").fetchone()
        except Error:
            return False
        return True


def folder_of(connection: Connection) -> Path:
    """Where the connection's file stands."""
    ((_, _, file),) = connection.execute("PRAGMA database_list").fetchall()
    return Path(file).parent


def connect_plain(file: Path) -> Connection:
    """A database without encryption. Raises Error."""
    connection: Connection = connect(file, isolation_level=None)
    return connection


def _with_key(file: Path, key: bytes, mode: str) -> Connection:
    connection: Connection = connect(
        f"{file.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def is_plain(file: Path) -> bool:
    """Whether the file is a database without encryption, as older versions kept it."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER
    except FileNotFoundError:
        return False
