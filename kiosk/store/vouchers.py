"""The serial numbers of this kiosk's vouchers: each is given out once, whatever happens."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.counter.voucher import MAX_SERIAL
from kiosk.store import sqlite
from kiosk.store.database import StoreError
from kiosk.store.files import write_durably
from kiosk.store.transaction import write_transaction

_FLOOR_FILE = "vouchers.floor"
# So many are given out for one writing of the file.
_AT_ONCE = 1000
_FIRST_DAY = datetime(2020, 1, 1, tzinfo=UTC)
_LATEST_START = MAX_SERIAL // 2


class VoucherSerials:
    """The last one stands in the database; what bounds it, in a file beside that.

    A database that is lost takes its number along. The file, written before numbers up to the one
    in it are given out, tells the next database where to begin.
    """

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._floor: int | None = None

    def take(self, now: datetime) -> int:
        """The next one; it is committed as used before anybody can see it.

        Raises:
            StoreError: the disk refused, or there are none left.
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
        """0: nothing is known of numbers given out before."""
        try:
            floor = int(self._file().read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0
        return floor if 0 < floor <= MAX_SERIAL else 0

    def _file(self) -> Path:
        return sqlite.folder_of(self._connection) / _FLOOR_FILE


def _start(now: datetime) -> int:
    """Minutes since 2020: where even that file is lost, beyond what was given out before.

    Unless it was more than one a minute, for as long as the database was in use.
    """
    minutes = int((now - _FIRST_DAY).total_seconds()) // 60
    return min(max(minutes, 1), _LATEST_START)
