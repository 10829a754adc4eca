"""What was redeemed, refused and undone on this kiosk, with the org's later objections."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.redemption_day import RedemptionSums
from kiosk.core.counter.redemption_record import RedemptionEvent, RedemptionRecord
from kiosk.core.counter.scan_target import CodeKind
from kiosk.store import sqlite
from kiosk.store.transaction import read, write_transaction

# Rows with words that only a newer version knows are left as they are, and not shown.
_KINDS, _OUTCOMES = frozenset(CodeKind), frozenset(Outcome)
USED_ELSEWHERE = "used_elsewhere"
_COLUMNS = (
    "key, event, kind, outcome, offer_id, offer_number, title, voucher, staff, at, offline,"
    " undoes, reason, undone, conflict"
)
_STANDS = "event = 'redeemed' AND undone = 0"
_SUMS = (
    f"SELECT SUM({_STANDS}), SUM(event = 'refused'),"  # noqa: S608  no value stands in it
    f" SUM({_STANDS} AND outcome = '{Outcome.ACCEPTED_OFFLINE}'), SUM(conflict <> '')"
    " FROM redemption WHERE (at >= ? OR at >= ? AND conflict <> '')"
    f" AND kind IN ({', '.join('?' * len(_KINDS))})"
    f" AND outcome IN ({', '.join('?' * len(_OUTCOMES))})"
)


class RedemptionList:
    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def since(self, moment: datetime, limit: int = 500) -> tuple[RedemptionRecord, ...]:
        """Return the redemptions since `moment`, newest first. Raises StoreError."""
        return _records(
            self._connection, "WHERE at >= ? ORDER BY at DESC LIMIT ?", moment.timestamp(), limit
        )

    def conflicts(self, moment: datetime, limit: int = 500) -> tuple[RedemptionRecord, ...]:
        """Return those that the org would have refused, newest first. Raises StoreError."""
        where = "WHERE conflict <> '' AND at >= ? ORDER BY at DESC LIMIT ?"
        return _records(self._connection, where, moment.timestamp(), limit)

    def sums(self, today: datetime, conflicts_since: datetime) -> RedemptionSums:
        """Add up those since `today`, and earlier ones that the org would have refused.

        Raises StoreError.
        """
        values = today.timestamp(), conflicts_since.timestamp(), *_KINDS, *_OUTCOMES
        ((*sums,),) = read(self._connection, _SUMS, values)
        return RedemptionSums(*(number or 0 for number in sums))

    def record_conflicts(self, found: Iterable[tuple[str, str]]) -> None:
        """Record pairs of a redemption's key and the org's reason; repeats change nothing.

        Raises StoreError.
        """
        with write_transaction(self._connection) as connection:
            connection.executemany(
                "UPDATE redemption SET conflict = ? WHERE key = ?",
                [(conflict, key) for key, conflict in found],
            )

    def record_doubled(self, vouchers: Iterable[str]) -> None:
        """Record the names of vouchers also redeemed elsewhere. Raises StoreError."""
        with write_transaction(self._connection) as connection:
            connection.executemany(
                "UPDATE redemption SET conflict = ? WHERE voucher = ? AND conflict = ''"
                " AND event = 'redeemed' AND undone = 0",
                [(USED_ELSEWHERE, voucher) for voucher in vouchers],
            )


def find_record(connection: sqlite.Connection, key: str) -> RedemptionRecord | None:
    """Find a redemption by its key. Raises StoreError."""
    return next(iter(_records(connection, "WHERE key = ?", key)), None)


def _records(
    connection: sqlite.Connection, where: str, *values: object
) -> tuple[RedemptionRecord, ...]:
    sql = f"SELECT {_COLUMNS} FROM redemption {where}"  # noqa: S608  no value stands in it
    rows = read(connection, sql, values)
    return tuple(_record(row) for row in rows if row[2] in _KINDS and row[3] in _OUTCOMES)


def _record(row: tuple[Any, ...]) -> RedemptionRecord:
    key, event, kind, outcome, *named, at, offline, undoes, reason, undone, conflict = row
    offer_id, number, title, voucher, staff = named
    return RedemptionRecord(
        key=key,
        event=RedemptionEvent(event),
        kind=CodeKind(kind),
        outcome=Outcome(outcome),
        offer_id=offer_id,
        offer_number=number,
        title=title,
        voucher=voucher,
        staff=staff,
        at=datetime.fromtimestamp(at, UTC),
        offline=bool(offline),
        undoes=undoes,
        reason=reason,
        undone=bool(undone),
        conflict=conflict,
    )
