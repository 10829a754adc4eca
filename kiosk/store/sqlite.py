"""Encrypted SQLite (SQLCipher); the only module that depends on the library used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

if TYPE_CHECKING:
    # sqlcipher3 is the standard module built against another library and has no type stubs.
    from sqlite3 import Cursor, DatabaseError, Error, connect
else:
    from sqlcipher3.dbapi2 import Cursor, DatabaseError, Error, connect

__all__ = [
    "Connection",
    "Cursor",
    "DatabaseError",
    "Error",
    "Parameters",
    "connect_encrypted",
    "connect_memory",
    "connect_plain",
    "connect_unchanging",
    "folder_of",
    "is_plain",
]

_PLAIN_HEADER = b"SQLite format 3\x00"
_BUSY_MS = 5000


Parameters = Sequence[Any] | Mapping[str, Any]


class SqlConnection(Protocol):
    """A connection to one database, from one thread at a time.

    `with` holds a transaction: it commits at the end, or takes all back after an error.
    """

    def execute(self, sql: str, parameters: Parameters = ..., /) -> Cursor: ...
    def executemany(self, sql: str, parameters: Iterable[Parameters], /) -> Cursor: ...
    def executescript(self, sql_script: str, /) -> Cursor: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> bool | None: ...
    def close(self) -> None: ...


Connection = SqlConnection


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


def connect_unchanging(file: Path, key: bytes) -> Connection:
    """Open an encrypted database for reading alone, without its log.

    This works on a disk that takes nothing. Nothing else may change the file. Raises Error.
    """
    connection = _with_key(file, key, "ro&immutable=1")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except Error:
        connection.close()
        raise
    return connection


def connect_memory() -> Connection:
    """Open an empty database that needs no disk and is gone when it is closed."""
    connection: Connection = connect(":memory:", isolation_level=None, check_same_thread=False)
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
