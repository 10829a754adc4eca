"""The kiosk's identity in the fleet, on disk before anybody is told of it."""

from __future__ import annotations

import msgspec

from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.store import sqlite
from kiosk.store.faults import StoreError
from kiosk.store.transaction import read, write_transaction

_BEGIN = "INSERT OR IGNORE INTO device (only) VALUES (1)"
_PREPARED = "SELECT next_seed FROM device WHERE next_seed IS NOT NULL"
_PREPARE = (
    "INSERT INTO device (only, next_seed) VALUES (1, ?)"
    " ON CONFLICT (only) DO UPDATE SET next_seed = excluded.next_seed"
)
# Serials of orders are those of a kiosk; another kiosk has its own. The column undone_serial is
# unused; it stays, so that an older version can take this one's place.
_ENROL = (
    "UPDATE device SET order_serial = CASE WHEN kiosk = ?2 THEN order_serial ELSE 0 END,"
    " seed = next_seed, next_seed = NULL, url = ?1, kiosk = ?2, store = ?3"
    " WHERE next_seed = ?4"
)


class EnrolledKiosk(msgspec.Struct, frozen=True):
    """An enrolled kiosk: its keys, the hub's address, who it is there, and whom it believes."""

    keys: KeyPair
    url: str
    kiosk: str
    store: str
    workers: WorkerKeys


class DeviceStore:
    """The device's keys, counts and serials. Each method is one transaction or StoreError.

    What a method has changed is on disk when it returns.
    """

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def load(self) -> EnrolledKiosk | None:
        """Return the identity; None before an enrolment."""
        rows = read(
            self._connection,
            "SELECT seed, url, kiosk, store FROM device WHERE seed IS NOT NULL",
        )
        keys = read(self._connection, "SELECT public FROM worker_key ORDER BY place")
        if not rows or not keys:
            return None
        ((seed, url, kiosk, store),) = rows
        workers = WorkerKeys(tuple(public for (public,) in keys))
        return EnrolledKiosk(KeyPair(seed), url, kiosk, store, workers)

    def prepare(self) -> KeyPair:
        """Return the key pair for the next enrolment, made and kept by the first call.

        After a lost reply it is the same one, for which the hub has the same answer. The present
        identity stays until then.
        """
        with write_transaction(self._connection) as connection:
            found = connection.execute(_PREPARED).fetchone()
            if found:
                return KeyPair(found[0])
            made = KeyPair.generate()
            connection.execute(_PREPARE, (made.seed,))
        return made

    def enrol(self, enrolled: EnrolledKiosk) -> None:
        """Take the prepared key pair into use.

        Raises StoreError, also if `enrolled.keys` are not the prepared ones.
        """
        values = (enrolled.url, enrolled.kiosk, enrolled.store, enrolled.keys.seed)
        with write_transaction(self._connection) as connection:
            if connection.execute(_ENROL, values).rowcount != 1:
                raise StoreError("the enrolment is for a key that this kiosk does not have")
            _keep(connection, enrolled.workers)

    def move_to(self, store: str) -> None:
        """Keep another store, which the org has given the kiosk."""
        with write_transaction(self._connection) as connection:
            connection.execute("UPDATE device SET store = ?", (store,))

    def trust(self, workers: WorkerKeys) -> None:
        """Keep the worker's keys, after the chain has grown."""
        with write_transaction(self._connection) as connection:
            _keep(connection, workers)

    def next_boot(self) -> int:
        """Count a start, and return its number: above each that was ever returned before."""
        with write_transaction(self._connection) as connection:
            connection.execute("UPDATE device SET boot = boot + 1")
            found = connection.execute("SELECT boot FROM device").fetchone()
        if found is None:
            raise StoreError("this kiosk is not enrolled")
        return int(found[0])

    def speak_as(self, kiosk: str) -> None:
        """Count the orders of a kiosk without a hub: another id has serials of its own."""
        with write_transaction(self._connection) as connection:
            connection.execute(_BEGIN)
            connection.execute(
                "UPDATE device SET order_serial = 0, kiosk = ?1 WHERE seed IS NULL AND kiosk <> ?1",
                (kiosk,),
            )

    def take_order(self, serial: int) -> bool:
        """Keep an order's serial before the order is done; False if it is not a new one."""
        with write_transaction(self._connection) as connection:
            done = connection.execute(
                "UPDATE device SET order_serial = ?1 WHERE order_serial < ?1", (serial,)
            )
            return done.rowcount == 1

    def last_order(self) -> int:
        """The highest serial of an order that was taken; 0 before the first."""
        rows = read(self._connection, "SELECT order_serial FROM device")
        return int(rows[0][0]) if rows else 0

    def leave(self) -> None:
        """Forget the identity. The count of starts stays, so that none comes twice."""
        with write_transaction(self._connection) as connection:
            connection.execute(
                "UPDATE device SET seed = NULL, next_seed = NULL, url = '', kiosk = '', store = '',"
                " order_serial = 0"
            )
            connection.execute("DELETE FROM worker_key")


def _keep(connection: sqlite.Connection, workers: WorkerKeys) -> None:
    connection.execute("DELETE FROM worker_key")
    connection.executemany(
        "INSERT INTO worker_key (place, public) VALUES (?, ?)", enumerate(workers.publics)
    )
