"""Reads the undamaged part of a damaged database."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any, assert_never

import msgspec

from kiosk.core.delivery.body_sum import is_whole
from kiosk.store import sqlite
from kiosk.store.faults import StoreError
from kiosk.store.first_page import Mended, mend_first_page
from kiosk.store.replay import copied

# A row: column values by name.
Record = Mapping[str, Any]
# A key in the reading order of a table; None is an open end.
_Key = str | int | None
# The keys after the first and up to the second.
_Span = tuple[_Key, _Key]

# How often the unread gap between two damaged places is halved and tried in its middle.
_DEEPEST = 6
# How many hex digits of an id are used to find the middle.
_DIGITS = 8
# The tables, each with the key that sets its reading order.
_TABLES = {
    "outbox": "id",
    "redemption": "key",
    "audit": "id",
    "staff": "name",
    "staff_attempt": "name || '/' || lane",
    "staff_badge": "name",
    "store_key": "generation",
    "voucher_serial": "only",
    "consent_text": "version || '/' || language",
    "loss": "file",
}
_TABLES_DAMAGED = "the key is right, but the list of its tables is damaged"
_UNSENT = "state != 'sent' AND body IS NOT NULL"


class Recovered(msgspec.Struct, frozen=True):
    """Recovered rows by table. `unreadable` counts damaged rows and places that may hold some."""

    tables: Mapping[str, tuple[Record, ...]]
    unreadable: int

    def rows(self, table: str) -> tuple[Record, ...]:
        return self.tables.get(table, ())


def recover(file: Path, key: bytes, room: Path | None = None) -> Recovered:
    """Recover rows from a copy of the file, with its log replayed as far as possible.

    Recovers unsent outbox rows, all redemptions, PINs, the store's keys, the last voucher number,
    the audit trail, consent wordings and earlier losses.

    Args:
        file: the database; it is not changed.
        key: its key.
        room: a folder for the temporary copy; by default the file's own.

    Raises:
        StoreError: nothing can be read, for example because the key is wrong.
    """
    if not file.is_file():
        raise StoreError(f"{file}: there is no such file")
    try:
        with copied(file, room or file.parent) as copy:
            mended = _made_readable(copy, key, name=file)
            return _Reading(copy, key, mended=mended).all()
    except sqlite.Error as error:
        raise StoreError(f"{file}: cannot be read; {_TABLES_DAMAGED}") from error
    except OSError as error:
        raise StoreError(f"{file}: cannot be copied to be read ({error.strerror})") from error


def _made_readable(copy: Path, key: bytes, name: Path) -> bool:
    """Mend the first page of a copy that cannot be opened; returns whether that was needed."""
    try:
        sqlite.connect_encrypted(copy, key).close()
    except sqlite.Error as error:
        match mend_first_page(copy, key):
            case Mended.YES:
                return True
            case Mended.NOTHING_FOUND:
                reason = _TABLES_DAMAGED
            case Mended.WRONG_KEY:
                reason = f"it needs the key under which it was written ({error})"
            case other:
                assert_never(other)
        raise StoreError(f"{name}: cannot be read; {reason}") from error
    return False


class _Reading:
    def __init__(self, file: Path, key: bytes, *, mended: bool) -> None:
        self._file = file
        self._key = key
        self._mended = mended
        self._unreadable = 0
        self._connection = self._opened()
        with suppress(sqlite.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def all(self) -> Recovered:
        try:
            read = {name: self._table(name, key) for name, key in _TABLES.items()}
        finally:
            self._connection.close()
        tables = {name: tuple(filter(_is_sound, rows)) for name, rows in read.items()}
        damaged = sum(len(read[name]) - len(tables[name]) for name in read)
        return Recovered(tables, self._unreadable + damaged)

    def _table(self, name: str, key: str) -> tuple[Record, ...]:
        """Read from both ends up to the damage, then do the same in each half of the gap."""
        if not self._columns(name):
            # A file of an older version may lack a table. A list that was put together again may
            # have lost it.
            self._unreadable += self._mended
            return ()
        rows: dict[_Key, Record] = {}
        damaged: list[_Span] = []
        left: list[tuple[_Span, int]] = [((None, None), 0)]
        while left:
            (low, high), depth = left.pop()
            low, whole = self._read(rows, name, key, (low, high), "ASC")
            if whole:
                continue
            high, whole = self._read(rows, name, key, (low, high), "DESC")
            if whole:
                continue
            middle = _middle(low, high)
            if depth == _DEEPEST or middle is None:
                damaged.append((low, high))
            else:
                left += [((middle, high), depth + 1), ((low, middle), depth + 1)]
        self._unreadable += _places(damaged)
        return tuple(rows.values())

    def _read(
        self, rows: dict[_Key, Record], name: str, key: str, span: _Span, order: str
    ) -> tuple[_Key, bool]:
        """Add readable rows; returns the last key before the damage and whether there was none."""
        low, high = span
        last = low if order == "ASC" else high
        bounds = [f"{key} > ?"] * (low is not None) + [f"{key} <= ?"] * (high is not None)
        where = " AND ".join(([_UNSENT] if name == "outbox" else []) + bounds) or "true"
        try:
            found = self._connection.execute(
                f"SELECT {key}, * FROM {name} NOT INDEXED WHERE {where} ORDER BY 1 {order}",  # noqa: S608  ours
                [bound for bound in span if bound is not None],
            )
            columns = [column[0] for column in found.description[1:]]
            for last, *values in found:
                rows[last] = dict(zip(columns, values, strict=True))
        except (sqlite.Error, UnicodeDecodeError):
            self._reopen()
            return last, False
        return last, True

    def _columns(self, name: str) -> int:
        """Count the table's columns; the file may be of a version that lacks the table."""
        return len(self._connection.execute(f"PRAGMA table_info({name})").fetchall())

    def _reopen(self) -> None:
        """Reopen the file: SQLCipher refuses all reads after a damaged page until then."""
        self._connection.close()
        self._connection = self._opened()

    def _opened(self) -> sqlite.Connection:
        return sqlite.connect_encrypted(self._file, self._key)


def _is_sound(row: Record) -> bool:
    """Check for zeros: a damaged overflow page can be read as zeros within a long value."""
    if any(isinstance(value, str) and "\0" in value for value in row.values()):
        return False
    return "body" not in row or is_whole(row["id"], row["body"], row.get("body_sum"))


def _middle(low: _Key, high: _Key) -> _Key:
    """Return a key between the two, or None if there is none or it cannot be computed."""
    if isinstance(low, int) and isinstance(high, int):
        return (low + high) // 2 if high - low > 1 else None
    try:
        begin = int(str(low or "")[:_DIGITS].ljust(_DIGITS, "0"), 16)
        end = int(str(high or "")[:_DIGITS].ljust(_DIGITS, "f"), 16)
    except ValueError:
        return None
    return f"{(begin + end) // 2:0{_DIGITS}x}" if end - begin > 1 else None


def _places(damaged: list[_Span]) -> int:
    """Count the damaged places, merging adjacent spans. The spans must be sorted."""
    return len(damaged) - sum(one[1] == next_[0] for one, next_ in pairwise(damaged))
