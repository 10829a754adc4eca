"""Who may enter staff mode, and the count of failed attempts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.core.counter.staff_pin import Attempts
from kiosk.store import sqlite
from kiosk.store.audit import AuditEntry, add_entry
from kiosk.store.transaction import read, write_transaction


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A staff member. Times are unix seconds; `last_entry` is None before the first entry."""

    name: str
    pin_hash: str = field(repr=False)
    set_at: float
    last_entry: float | None


class StaffStore:
    """Staff and their attempts. Each method is one transaction or StoreError.

    A second process may change the data at any time.
    """

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def members(self) -> tuple[StaffMember, ...]:
        rows = read(
            self._connection, "SELECT name, pin_hash, set_at, last_entry FROM staff ORDER BY name"
        )
        return tuple(StaffMember(*row) for row in rows)

    def set_pin(self, name: str, pin_hash: str, now: float) -> None:
        """Set a new or changed PIN.

        Ends a lock-out, since whoever sets PINs controls the machine.
        """
        with write_transaction(self._connection) as connection:
            connection.execute(
                "INSERT INTO staff (name, pin_hash, set_at) VALUES (?, ?, ?) ON CONFLICT (name)"
                " DO UPDATE SET pin_hash = excluded.pin_hash, set_at = excluded.set_at",
                (name, pin_hash, now),
            )
            self._keep(Attempts())

    def remove(self, name: str) -> bool:
        """Remove a staff member; returns whether there was one."""
        with write_transaction(self._connection) as connection:
            return connection.execute("DELETE FROM staff WHERE name = ?", (name,)).rowcount > 0

    def begin_try(self, now: float) -> float:
        """Count an attempt as failed before checking it, which makes cutting the power useless.

        Returns:
            Seconds to wait; above 0, the attempt is not allowed and was not counted.
        """
        with write_transaction(self._connection):
            before = self._attempts()
            left = before.left(now)
            self._keep(before.seen(now) if left > 0 else before.one_more(now))
        return left

    def wait_left(self, now: float) -> float:
        with write_transaction(self._connection):
            return self._wait_left(now)

    def failed(self, now: float) -> float:
        """Record a wrong PIN; returns the seconds to wait until the next attempt."""
        with write_transaction(self._connection):
            self._note(now, "", "wrong_pin")
            return self._wait_left(now)

    def entered(self, name: str, now: float) -> None:
        with write_transaction(self._connection) as connection:
            self._note(now, name, "entered")
            self._keep(Attempts())
            connection.execute("UPDATE staff SET last_entry = ? WHERE name = ?", (now, name))

    def _wait_left(self, now: float) -> float:
        attempts = self._attempts()
        if attempts != (seen := attempts.seen(now)):
            self._keep(seen)
        return attempts.left(now)

    def _note(self, now: float, name: str, what: str) -> None:
        at = datetime.fromtimestamp(now, UTC)
        add_entry(self._connection, AuditEntry(at, name, what, ""))

    def _attempts(self) -> Attempts:
        row = self._connection.execute("SELECT failed, at FROM staff_attempts").fetchone()
        return Attempts(*row) if row else Attempts()

    def _keep(self, attempts: Attempts) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO staff_attempts VALUES (1, ?, ?)", (attempts.failed, attempts.at)
        )
