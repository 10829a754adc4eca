"""The kiosk's one database file: opened, brought up to the newest schema, and closed."""

from __future__ import annotations

from pathlib import Path

from kiosk.store import sqlite
from kiosk.store.schema import STEPS

DATABASE = "kiosk.db"
_COMPANIONS = ("-wal", "-shm")


class StoreError(Exception):
    """The disk refused: full or read-only. Nothing of the transaction was kept."""


class UnreadableError(StoreError):
    """The file is damaged, or its key is another one: it cannot be used, and is not touched."""


def open_database(file: Path, key: bytes) -> sqlite.Connection:
    """Open or create the file. Use the connection from one thread at a time.

    WAL lets a second process read; synchronous=FULL makes a commit survive a power cut;
    secure_delete leaves nothing of a deleted row in the file.

    Raises:
        UnreadableError: the file is not a database under this key, or pages of it are damaged.
        StoreError: the file cannot be opened.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if sqlite.is_plain(file):
            _encrypt(file, key)
        connection = sqlite.connect_encrypted(file, key)
    except sqlite.DatabaseError as error:
        if "not a database" in str(error) or "malformed" in str(error):
            raise UnreadableError(f"{file}: damaged, or encrypted with another key") from error
        raise StoreError(f"{file}: {error}") from error
    except OSError as error:
        raise StoreError(f"{file}: {error.strerror}") from error
    try:
        _check_pages(connection, file)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        _upgrade(connection)
    except (sqlite.Error, StoreError) as error:
        connection.close()
        raise error if isinstance(error, StoreError) else StoreError(f"{file}: {error}") from error
    return connection


def name_aside(file: Path, stamp: str) -> Path:
    """Where an unreadable database goes."""
    return file.with_name(f"{file.name}.lost-{stamp}")


def set_aside(file: Path, aside: Path) -> None:
    """Give an unreadable database another name; nothing is deleted.

    Its companions go first: none of them may meet another database under the old name.
    Raises StoreError: the disk refuses even that.
    """
    try:
        for ending in (*_COMPANIONS, ""):
            companion = file.with_name(file.name + ending)
            if companion.exists():
                companion.rename(aside.with_name(aside.name + ending))
    except OSError as error:
        raise StoreError(f"{file}: cannot be set aside ({error.strerror})") from error


def _check_pages(connection: sqlite.Connection, file: Path) -> None:
    """Each page carries a proof of its content (HMAC); a flipped bit anywhere is found here."""
    try:
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    except sqlite.Error as error:
        raise UnreadableError(f"{file}: {error}") from error
    if damaged:
        raise UnreadableError(f"{file}: {len(damaged)} damaged pages")


def _upgrade(connection: sqlite.Connection) -> None:
    """Steps only add, so that an older version still reads and writes what it knows."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for number, step in enumerate(STEPS[version:], start=version + 1):
        connection.executescript(f"BEGIN; {step}; PRAGMA user_version = {number}; COMMIT;")


def _encrypt(file: Path, key: bytes) -> None:
    """A database of a version before encryption; the rename swaps the new file in whole."""
    encrypted = file.with_name(file.name + ".encrypting")
    encrypted.unlink(missing_ok=True)
    plain = sqlite.connect_plain(file)
    try:
        (version,) = plain.execute("PRAGMA user_version").fetchone()
        plain.execute(f"ATTACH DATABASE ? AS encrypted KEY \"x'{key.hex()}'\"", (str(encrypted),))
        plain.execute("SELECT sqlcipher_export('encrypted')")
        plain.execute(f"PRAGMA encrypted.user_version = {version}")
        plain.execute("DETACH DATABASE encrypted")
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        plain.close()
    encrypted.replace(file)
    for ending in _COMPANIONS:
        file.with_name(file.name + ending).unlink(missing_ok=True)
