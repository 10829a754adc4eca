"""The kiosk's single database file: opening, upgrading to the newest schema, and closing."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

from kiosk.store import durable, sqlite
from kiosk.store.disk import told
from kiosk.store.encrypting import encrypt
from kiosk.store.faults import StoreError, UnreadableError
from kiosk.store.private_files import close_file
from kiosk.store.replay import is_sound_replayed
from kiosk.store.schema import STEPS

DATABASE = "kiosk.db"
# Pages of the file kept in memory. SQLite's 2 MB would fill over weeks, one scan and lead after the
# other; each of the kiosk's own questions needs some ten pages.
_CACHE_KB = 512
_JOURNAL_WAITS = "readonly database"


def open_held(file: Path, key: bytes) -> sqlite.Connection:
    """Open or create the file for a caller that already holds the folder lock (`opening`).

    The connection may be used from one thread at a time. WAL lets a second process read,
    synchronous=FULL makes a commit survive a power cut, and secure_delete overwrites deleted rows.

    Raises:
        UnreadableError: the file is not a database under this key, or some pages are damaged.
        StoreError: the file cannot be opened.
    """
    try:
        if not file.exists():
            # The process that created the folder may not have synced it yet.
            durable.sync_way_to(file.parent)
        elif sqlite.is_plain(file):
            encrypt(file, key)
        # Files that SQLite makes beside it get its rights.
        for name in (file.name, f"{file.name}-wal", f"{file.name}-shm"):
            close_file(file.with_name(name))
        connection = _sound(file, key)
        close_file(file)
    except (sqlite.Error, OSError) as error:
        raise StoreError(told(file, error)) from error
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        _upgrade(connection)
    except sqlite.Error as error:
        connection.close()
        raise StoreError(told(file, error)) from error
    return connection


def _sound(file: Path, key: bytes) -> sqlite.Connection:
    """Open the file; if it looks damaged, check it with its log and repair it from that."""
    must_repair = file.exists() and file.stat().st_size > 0 and not _is_sound_alone(file, key)
    connection = sqlite.connect_encrypted(file, key)
    if must_repair:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    return connection


def _is_sound_alone(file: Path, key: bytes) -> bool:
    """Return whether the file is sound without its log; False if it is sound only with it.

    Raises UnreadableError if it is damaged even with its log. The first check is read-only: closing
    a writable connection would replay the log of a file that may have to be set aside.
    """
    try:
        looking = sqlite.connect_encrypted(file, key, read_only=True)
    except sqlite.DatabaseError as error:
        if _JOURNAL_WAITS in str(error):
            # A rollback journal from the file's creation can only be resolved by writing.
            sqlite.connect_encrypted(file, key).close()
            return True
        if not _is_damage(error):
            raise
        if not is_sound_replayed(file, key):
            reason = f"{file}: damaged, or encrypted with another key"
            raise UnreadableError(reason) from error
        return False
    with closing(looking):
        if not (seen := damage(looking)):
            return True
        # While this read is open, no other process can overwrite the log that is being copied.
        with suppress(sqlite.Error):
            looking.execute("BEGIN")
            looking.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not is_sound_replayed(file, key):
            raise UnreadableError(f"{file}: {seen}")
        return False


def _is_damage(error: sqlite.DatabaseError) -> bool:
    return "not a database" in str(error) or "malformed" in str(error)


def damage(connection: sqlite.Connection) -> str:
    """Describe the damage in the main file, ignoring its log; empty if there is none.

    Each page carries an HMAC of its content, which reveals any flipped bit.
    """
    try:
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    except sqlite.Error as error:
        return str(error)
    return f"{len(damaged)} damaged pages" if damaged else ""


def _upgrade(connection: sqlite.Connection) -> None:
    """Upgrade the schema. Steps only add, which keeps the file usable for older versions."""
    while (old := version(connection)) < len(STEPS):
        script = f"BEGIN IMMEDIATE; {STEPS[old]}; PRAGMA user_version = {old + 1}; COMMIT;"
        try:
            connection.executescript(script)
        except sqlite.Error:
            with suppress(sqlite.Error):
                connection.execute("ROLLBACK")
            # A process of an older version that takes no lock may have upgraded it first.
            if version(connection) == old:
                raise


def version(connection: sqlite.Connection) -> int:
    """Return how many steps of the schema the file has."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)
