"""Serial numbers of this kiosk's vouchers, each issued only once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.counter.voucher import MAX_SERIAL
from kiosk.store import sqlite
from kiosk.store.faults import StoreError
from kiosk.store.files import write_durably
from kiosk.store.transaction import write_transaction

_FLOOR_FILE = "vouchers.floor"
# How many numbers each write of the file reserves.
_AT_ONCE = 1000
_FIRST_DAY = datetime(2020, 1, 1, tzinfo=UTC)
_LATEST_START = MAX_SERIAL // 2


class VoucherSerials:
    """Issues serial numbers: the last is in the database, the upper bound in a file beside it.

    A lost database loses its last number. The file is written before the numbers up to its bound
    are issued, and tells the next database where to begin.
    """

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._floor: int | None = None

    def take(self, now: datetime) -> int:
        """Return the next number, committed as used before anyone can see it.

        Raises:
            StoreError: the disk failed, or no numbers are left.
        """
        with write_transaction(self._connection) as connection:
            row = connection.execute("SELECT last FROM voucher_serial").fetchone()
            floor = self._read_floor() if self._floor is None or row is None else self._floor
            serial = int(row[0]) + 1 if row else max(_start(now), floor + 1)
            if serial > MAX_SERIAL:
                raise StoreError("this kiosk has no voucher numbers left; give it a new id")
            if serial > floor:
                floor = min(serial + _AT_ONCE - 1, MAX_SERIAL)
                write_durably(self._file(), str(floor).encode())
            self._floor = floor
            connection.execute(
                "INSERT OR REPLACE INTO voucher_serial (only, last) VALUES (1, ?)", (serial,)
            )
        return serial

    def _read_floor(self) -> int:
        """Return the bound in the file; 0 if nothing is known of earlier numbers."""
        try:
            floor = int(self._file().read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0
        return floor if 0 < floor <= MAX_SERIAL else 0

    def _file(self) -> Path:
        return sqlite.folder_of(self._connection) / _FLOOR_FILE


def _start(now: datetime) -> int:
    """Return a first number (minutes since 2020) for when the file is lost too.

    It is beyond all earlier numbers unless they averaged more than one per minute.
    """
    minutes = int((now - _FIRST_DAY).total_seconds()) // 60
    return min(max(minutes, 1), _LATEST_START)
