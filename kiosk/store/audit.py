"""The audit trail: who did what, when; rows are only ever added."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from kiosk.store import sqlite
from kiosk.store.transaction import read, write_transaction


class AuditEntry(msgspec.Struct, frozen=True):
    """One entry of the audit trail.

    `about` identifies the object, such as a redemption's key. It never holds customer data.
    """

    at: datetime
    staff: str
    what: str
    about: str


class AuditTrail:
    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def add(self, at: datetime, staff: str, what: str, about: str = "") -> None:
        """Add an entry in its own transaction. Raises StoreError."""
        with write_transaction(self._connection) as connection:
            add_entry(connection, AuditEntry(at, staff, what, about))

    def since(self, moment: datetime) -> tuple[AuditEntry, ...]:
        """Return the entries since `moment`, newest first. Raises StoreError."""
        rows = read(
            self._connection,
            "SELECT at, staff, what, about FROM audit WHERE at >= ? ORDER BY id DESC",
            (moment.timestamp(),),
        )
        return tuple(AuditEntry(datetime.fromtimestamp(row[0], UTC), *row[1:]) for row in rows)


def add_entry(connection: sqlite.Connection, entry: AuditEntry) -> None:
    """Add an entry within the caller's transaction. Raises sqlite.Error."""
    connection.execute(
        "INSERT INTO audit (at, staff, what, about) VALUES (?, ?, ?, ?)",
        (entry.at.timestamp(), entry.staff, entry.what, entry.about),
    )
