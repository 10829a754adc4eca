"""Why deliveries currently fail, saved for other processes to read."""

from __future__ import annotations

import msgspec
from msgspec.structs import astuple

from kiosk.store import sqlite
from kiosk.store.transaction import read, write_transaction


class LaneFault(msgspec.Struct, frozen=True):
    """Why deliveries of one kind fail; `since` and `again` (the next try) are unix seconds.

    `reason` is a key in the catalogue of faults, empty if an older version wrote it. `notes` give
    the location.
    """

    kind: str
    code: str
    sentence: str
    alarm: bool
    since: float
    again: float
    reason: str = ""
    notes: tuple[str, ...] = ()


class Lanes:
    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def failed(self, fault: LaneFault) -> None:
        """Save the fault, keeping the `since` of the first one in a row. Raises StoreError."""
        with write_transaction(self._connection) as connection:
            connection.execute(
                "INSERT INTO channel (kind, code, sentence, alarm, since, again, reason, notes)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind) DO UPDATE SET"
                " code = excluded.code, sentence = excluded.sentence, alarm = excluded.alarm,"
                " again = excluded.again, reason = excluded.reason, notes = excluded.notes",
                (*astuple(fault)[:-1], ",".join(fault.notes)),
            )

    def works(self, kind: str) -> None:
        """Clear the fault of this kind. Raises StoreError."""
        with write_transaction(self._connection) as connection:
            connection.execute("DELETE FROM channel WHERE kind = ?", (kind,))

    def faults(self) -> tuple[LaneFault, ...]:
        """Return the current faults of all kinds. Raises StoreError."""
        rows = read(
            self._connection,
            "SELECT kind, code, sentence, alarm, since, again, reason, notes FROM channel"
            " ORDER BY kind",
        )
        return tuple(
            LaneFault(k, c, s, bool(alarm), since, again, why, tuple(filter(None, n.split(","))))
            for k, c, s, alarm, since, again, why, n in rows
        )
