"""Imports rows recovered from a damaged database into a sound one."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from kiosk.store import sqlite
from kiosk.store.recovery import Record, Recovered
from kiosk.store.transaction import write_transaction


class TakenOver(msgspec.Struct, frozen=True):
    """How many new rows were imported: outbox rows, redemptions, staff with a PIN."""

    outbox: int = 0
    redemptions: int = 0
    staff: int = 0


def take_over(
    connection: sqlite.Connection, recovered: Recovered, *, outbox_alone: bool = False
) -> TakenOver:
    """Import recovered rows, keeping existing ones unchanged; safe to repeat.

    With `outbox_alone`, only outbox rows are imported: the file is from another kiosk with its own
    till and staff. Raises StoreError, importing nothing.
    """
    into = _Into(connection)
    with write_transaction(connection):
        rows = into.add("outbox", recovered.rows("outbox"))
        if outbox_alone:
            return TakenOver(rows)
        redemptions = into.add("redemption", recovered.rows("redemption"))
        undone = [(row["key"],) for row in recovered.rows("redemption") if row["undone"]]
        connection.executemany("UPDATE redemption SET undone = 1 WHERE key = ?", undone)
        staff = into.add("staff", recovered.rows("staff"))
        into.add("audit", (_unnumbered(row) for row in recovered.rows("audit")), _is_new_audit)
        into.add("consent_text", recovered.rows("consent_text"))
        into.add("loss", recovered.rows("loss"))
        _keys(connection, into, recovered)
        _serial(connection, recovered)
        into.add("staff_attempt", recovered.rows("staff_attempt"))
        into.add("staff_badge", recovered.rows("staff_badge"))
    return TakenOver(rows, redemptions, staff)


class _Into:
    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def add(
        self,
        table: str,
        rows: Iterable[Record],
        is_new: Callable[[sqlite.Connection, Record], bool] = lambda _connection, _row: True,
    ) -> int:
        """Add the missing rows and return their number.

        Columns unknown to this version are ignored.
        """
        known = {row[1] for row in self._connection.execute(f"PRAGMA table_info({table})")}
        added = 0
        for row in rows:
            names = [name for name in row if name in known]
            if is_new(self._connection, row):
                marks = ", ".join("?" * len(names))
                done = self._connection.execute(
                    f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({marks})",  # noqa: S608  names of the schema
                    [row[name] for name in names],
                )
                added += done.rowcount
        return added


def _unnumbered(row: Record) -> Record:
    return {name: value for name, value in row.items() if name != "id"}


def _is_new_audit(connection: sqlite.Connection, row: Record) -> bool:
    found = connection.execute(
        "SELECT 1 FROM audit WHERE at = ? AND staff = ? AND what = ? AND about = ?",
        (row["at"], row["staff"], row["what"], row["about"]),
    )
    return found.fetchone() is None


def _keys(connection: sqlite.Connection, into: _Into, recovered: Recovered) -> None:
    """Import keys; existing ones are newer and determine the current key."""
    (here,) = connection.execute("SELECT count(*) FROM store_key").fetchone()
    rows = recovered.rows("store_key")
    into.add("store_key", ({**row, "current": 0} for row in rows) if here else rows)


def _serial(connection: sqlite.Connection, recovered: Recovered) -> None:
    for row in recovered.rows("voucher_serial"):
        connection.execute(
            "INSERT INTO voucher_serial (only, last) VALUES (1, ?)"
            " ON CONFLICT (only) DO UPDATE SET last = max(last, excluded.last)",
            (row["last"],),
        )
