"""The last feed state of the running kiosk, saved for other processes to read."""

from __future__ import annotations

from datetime import datetime

import msgspec

from kiosk.core.feed.feed_status import FeedStatus
from kiosk.core.feed.latency import Latencies
from kiosk.store import sqlite
from kiosk.store.transaction import read, write_transaction


class FeedRecord(msgspec.Struct, frozen=True):
    """The feed's state at one moment; times are UTC.

    `clock_skew` is how many seconds the servers' clock is ahead of this computer's. `latencies` are
    those of the last day on which any was measured.
    """

    status: FeedStatus
    clock_skew: float
    at: datetime
    latencies: Latencies = Latencies()


class FeedRecords:
    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def save(self, record: FeedRecord) -> None:
        """Replace the saved record. Raises StoreError."""
        with write_transaction(self._connection) as connection:
            connection.execute(
                "INSERT OR REPLACE INTO feed (only, body) VALUES (1, ?)",
                (msgspec.json.encode(record),),
            )

    def load(self) -> FeedRecord | None:
        """Return the saved record. Raises StoreError.

        None if nothing was saved yet or another version wrote it.
        """
        rows = read(self._connection, "SELECT body FROM feed")
        try:
            return msgspec.json.decode(rows[0][0], type=FeedRecord) if rows else None
        except msgspec.DecodeError:
            return None
