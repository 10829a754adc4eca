"""Who may enter staff mode, their badges, and the counts of failed attempts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from kiosk.core.counter.pin_attempts import Attempts, Lane
from kiosk.core.feed.capture_time import Reading
from kiosk.store import sqlite
from kiosk.store.audit import AuditEntry, add_entry
from kiosk.store.transaction import read, write_transaction

WRONG_PIN = "wrong_pin"
# Over which wrong PINs are counted for whoever looks after the kiosk.
DAY = timedelta(days=1)


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

        Ends this person's lock-outs, since whoever sets PINs controls the machine.
        """
        with write_transaction(self._connection) as connection:
            connection.execute(
                "INSERT INTO staff (name, pin_hash, set_at) VALUES (?, ?, ?) ON CONFLICT (name)"
                " DO UPDATE SET pin_hash = excluded.pin_hash, set_at = excluded.set_at",
                (name, pin_hash, now),
            )
            self._forgive(name)

    def set_badge(self, name: str, badge: str) -> bool:
        """Give a person a badge in place of an earlier one; returns whether there is such a person.

        `badge` is what core.counter.badge keeps of it.
        """
        with write_transaction(self._connection) as connection:
            if not connection.execute("SELECT 1 FROM staff WHERE name = ?", (name,)).fetchone():
                return False
            connection.execute("INSERT OR REPLACE INTO staff_badge VALUES (?, ?)", (name, badge))
        return True

    def badge_owner(self, badge: str) -> str:
        """Whose badge it is; empty if it is nobody's."""
        rows = read(self._connection, "SELECT name FROM staff_badge WHERE hash = ?", (badge,))
        return next((str(name) for (name,) in rows), "")

    def remove(self, name: str) -> bool:
        """Remove a staff member; returns whether there was one."""
        with write_transaction(self._connection) as connection:
            self._forgive(name)
            connection.execute("DELETE FROM staff_badge WHERE name = ?", (name,))
            return connection.execute("DELETE FROM staff WHERE name = ?", (name,)).rowcount > 0

    def begin_try(self, name: str, lane: Lane, now: Reading) -> float:
        """Count an attempt as failed before checking it, which makes cutting the power useless.

        Returns:
            Seconds to wait; above 0, the attempt is not allowed and was not counted.
        """
        with write_transaction(self._connection):
            before = self._attempts(name, lane)
            left = before.left(now)
            self._keep(name, lane, before.seen(now) if left > 0 else before.one_more(now))
        return left

    def wait_left(self, name: str, lane: Lane, now: Reading) -> float:
        with write_transaction(self._connection):
            return self._wait_left(name, lane, now)

    def failed(self, name: str, lane: Lane, now: Reading, at: float) -> float:
        """Record a wrong PIN at a time (unix s); returns the seconds until the next attempt."""
        with write_transaction(self._connection):
            self._note(at, name, WRONG_PIN, lane)
            return self._wait_left(name, lane, now)

    def entered(self, name: str, lane: Lane, at: float) -> None:
        """Record a correct PIN, which ends the person's counts in every lane."""
        with write_transaction(self._connection) as connection:
            if lane is Lane.AGAIN:
                self._note(at, name, "pin_again")
            else:
                self._note(at, name, "entered", "" if lane is Lane.NAME else lane)
                connection.execute("UPDATE staff SET last_entry = ? WHERE name = ?", (at, name))
            self._forgive(name)

    def wrong_pins(self, since: float) -> int:
        """How many PINs were wrong since then (unix s), by anybody."""
        ((count,),) = read(
            self._connection,
            "SELECT count(*) FROM audit WHERE at >= ? AND what = ?",
            (since, WRONG_PIN),
        )
        return int(count)

    def _wait_left(self, name: str, lane: Lane, now: Reading) -> float:
        attempts = self._attempts(name, lane)
        if attempts != (seen := attempts.seen(now)):
            self._keep(name, lane, seen)
        return attempts.left(now)

    def _note(self, at: float, name: str, what: str, about: str = "") -> None:
        add_entry(self._connection, AuditEntry(datetime.fromtimestamp(at, UTC), name, what, about))

    def _attempts(self, name: str, lane: Lane) -> Attempts:
        row = self._connection.execute(
            "SELECT failed, boot, at FROM staff_attempt WHERE name = ? AND lane = ?", (name, lane)
        ).fetchone()
        return Attempts(*row) if row else Attempts()

    def _keep(self, name: str, lane: Lane, attempts: Attempts) -> None:
        if not attempts.failed:
            return
        self._connection.execute(
            "INSERT OR REPLACE INTO staff_attempt (name, lane, failed, boot, at)"
            " VALUES (?, ?, ?, ?, ?)",
            (name, lane, attempts.failed, attempts.boot, attempts.at),
        )

    def _forgive(self, name: str) -> None:
        self._connection.execute("DELETE FROM staff_attempt WHERE name = ?", (name,))
