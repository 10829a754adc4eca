"""What can still be read of a damaged database, around the damage."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.core.delivery.body_sum import is_whole
from kiosk.store import sqlite
from kiosk.store.faults import StoreError
from kiosk.store.replay import copied

# A row as its columns' values by name.
Record = Mapping[str, Any]
# Keys from the first to before the second; None is no end.
_Range = tuple[Any, Any]

_HEX = "0123456789abcdef"
# Ids begin with random hex digits; so deep, a range is smaller than what a page holds.
_DEEPEST = 3
_AUDIT_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Recovered:
    """Rows by table. `unreadable`: rows that are damaged, and ranges that may have held some."""

    tables: Mapping[str, tuple[Record, ...]]
    unreadable: int

    def rows(self, table: str) -> tuple[Record, ...]:
        return self.tables.get(table, ())


def recover(file: Path, key: bytes, room: Path | None = None) -> Recovered:
    """Read a copy of the file, with its log replayed as far as that goes.

    Of the outbox the rows that were not sent; what was redeemed, sent or not; PINs, the store's
    keys, the last voucher's number, the audit trail, consent wordings, earlier losses.

    Args:
        file: the database; it is not changed.
        key: its key.
        room: the folder where the copy may stand for a while; else the file's own.

    Raises:
        StoreError: nothing can be read, as with another key.
    """
    if not file.is_file():
        raise StoreError(f"{file}: there is no such file")
    try:
        with copied(file, room or file.parent) as copy:
            return _Reading(copy, key, name=file).all()
    except OSError as error:
        raise StoreError(f"{file}: cannot be copied to be read ({error.strerror})") from error


class _Reading:
    def __init__(self, file: Path, key: bytes, name: Path) -> None:
        self._file = file
        self._key = key
        self._name = name
        self._unreadable = 0
        self._connection = self._opened()
        with suppress(sqlite.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def all(self) -> Recovered:
        unsent = "state != 'sent' AND body IS NOT NULL"
        ids = [*_ranges(""), ("", "0"), (":", "a"), ("g", None)]
        try:
            tables = {
                "outbox": self._sound(self._table("outbox", "id", ids, unsent)),
                "redemption": self._table("redemption", "key", ids),
                "audit": self._table("audit", "id", self._numbers("audit")),
                **{name: self._table(name) for name in _WHOLE},
            }
        finally:
            self._connection.close()
        return Recovered(tables, self._unreadable)

    def _sound(self, rows: Sequence[Record]) -> tuple[Record, ...]:
        sound = [row for row in rows if is_whole(row["id"], row["body"], row.get("body_sum"))]
        self._unreadable += len(rows) - len(sound)
        return tuple(sound)

    def _table(
        self, name: str, key: str = "", ranges: Sequence[_Range] = (), where: str = "true"
    ) -> tuple[Record, ...]:
        """Whole, or range by range, and what cannot be read in ever smaller ones."""
        if not self._columns(name):
            return ()
        rows: list[Record] = []
        left = deque(ranges or [(None, None)])
        while left:
            span = left.popleft()
            try:
                rows += self._select(name, key, span, where)
            except (sqlite.Error, UnicodeDecodeError):
                self._reopen()
                smaller = _smaller(span)
                left.extend(smaller)
                self._unreadable += not smaller
        return tuple(rows)

    def _select(self, name: str, key: str, span: _Range, where: str) -> list[Record]:
        low, high = span
        bounds = [f"{key} >= ?"] * (low is not None) + [f"{key} < ?"] * (high is not None)
        found = self._connection.execute(
            f"SELECT * FROM {name} WHERE {' AND '.join([where, *bounds])}",  # noqa: S608  ours
            [bound for bound in span if bound is not None],
        )
        columns = [column[0] for column in found.description]
        return [dict(zip(columns, row, strict=True)) for row in found.fetchall()]

    def _columns(self, name: str) -> int:
        """None in a file of a version that did not have this table yet."""
        return len(self._connection.execute(f"PRAGMA table_info({name})").fetchall())

    def _numbers(self, name: str) -> list[_Range]:
        """Ranges of a table's row numbers, whose end is kept in a table of SQLite's own."""
        try:
            row = self._connection.execute(
                "SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)
            ).fetchone()
        except sqlite.Error:
            self._reopen()
            return []
        last = int(row[0]) if row else 0
        return [(n, n + _AUDIT_AT_ONCE) for n in range(0, last + 1, _AUDIT_AT_ONCE)]

    def _reopen(self) -> None:
        """SQLCipher refuses everything after a damaged page until the file is opened anew."""
        self._connection.close()
        self._connection = self._opened()

    def _opened(self) -> sqlite.Connection:
        try:
            connection = sqlite.connect_encrypted(self._file, self._key)
            # Each damaged page is expected here, and told as a number.
            connection.execute("PRAGMA cipher_log_level = NONE")
        except sqlite.Error as error:
            if sqlite.fits(self._file, self._key):
                reason = "the key is right, but the list of its tables is damaged"
            else:
                reason = f"it needs the key under which it was written ({error})"
            raise StoreError(f"{self._name}: cannot be read; {reason}") from error
        return connection


_WHOLE = ("staff", "staff_attempts", "store_key", "voucher_serial", "consent_text", "loss")


def _smaller(span: _Range) -> list[_Range]:
    low, high = span
    if isinstance(low, int) and isinstance(high, int):
        middle = (low + high) // 2
        return [(low, middle), (middle, high)] if middle > low else []
    is_prefix = isinstance(low, str) and low and low.strip(_HEX) == ""
    return list(_ranges(low)) if is_prefix and len(low) < _DEEPEST else []


def _ranges(prefix: str) -> Iterator[_Range]:
    starts = (prefix + digit for digit in _HEX)
    return ((start, start[:-1] + chr(ord(start[-1]) + 1)) for start in starts)
