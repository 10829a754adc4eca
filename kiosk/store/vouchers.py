"""The serial numbers of this kiosk's vouchers: each is given out once, whatever happens."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.core.counter.voucher import MAX_SERIAL
from kiosk.store import sqlite
from kiosk.store.database import StoreError
from kiosk.store.transaction import write_transaction

_FIRST_DAY = datetime(2020, 1, 1, tzinfo=UTC)
_LATEST_START = MAX_SERIAL // 2


class VoucherSerials:
    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def take(self, now: datetime) -> int:
        """The next one; it is committed as used before anybody can see it.

        Raises:
            StoreError: the disk refused, or there are none left.
        """
        with write_transaction(self._connection) as connection:
            row = connection.execute("SELECT last FROM voucher_serial").fetchone()
            serial = int(row[0]) + 1 if row else _start(now)
            if serial > MAX_SERIAL:
                raise StoreError("this kiosk has no voucher numbers left; give it a new id")
            connection.execute(
                "INSERT OR REPLACE INTO voucher_serial (only, last) VALUES (1, ?)", (serial,)
            )
        return serial


def _start(now: datetime) -> int:
    """Minutes since 2020: beyond all that a database which was lost can have given out.

    Unless it gave more than one a minute, for as long as it was in use.
    """
    minutes = int((now - _FIRST_DAY).total_seconds()) // 60
    return min(max(minutes, 1), _LATEST_START)
