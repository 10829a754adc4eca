"""Encrypted SQLite (SQLCipher); the only module that depends on the library used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # sqlcipher3 is the standard module built against another library and has no type stubs.
    from sqlite3 import Connection, DatabaseError, Error, connect
else:
    from sqlcipher3.dbapi2 import Connection, DatabaseError, Error, connect

__all__ = [
    "Connection",
    "DatabaseError",
    "Error",
    "connect_encrypted",
    "connect_plain",
    "folder_of",
    "is_plain",
]

_PLAIN_HEADER = b"SQLite format 3\x00"
_BUSY_MS = 5000


def connect_encrypted(file: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """Open an encrypted database; `key` is 32 random bytes, used unchanged.

    With `read_only`, neither the file nor its log is changed, even on closing. Raises Error if the
    file cannot be accessed or the key is wrong.
    """
    connection = _with_key(file, key, "ro" if read_only else "rwc")
    try:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        # The first read shows whether the key is right.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except Error:
        connection.close()
        raise
    return connection


def folder_of(connection: Connection) -> Path:
    """Return the folder of the connection's file."""
    ((_, _, file),) = connection.execute("PRAGMA database_list").fetchall()
    return Path(file).parent


def connect_plain(file: Path) -> Connection:
    """Open a database without encryption. Raises Error."""
    connection: Connection = connect(file, isolation_level=None)
    return connection


def _with_key(file: Path, key: bytes, mode: str) -> Connection:
    connection: Connection = connect(
        f"{file.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    # Its own lines on stderr tell of damage in terms that help nobody; errors are raised anyway.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def is_plain(file: Path) -> bool:
    """Return whether the file is an unencrypted database, as older versions created."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER
    except FileNotFoundError:
        return False
