"""Redemptions on disk, decided and saved in one transaction to prevent doubles after a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

import msgspec
from msgspec.structs import replace

from kiosk.core.counter.read_code import Read
from kiosk.core.counter.redemption import Decision, Earlier, OwnRedemptions, Scene, decide, settle
from kiosk.core.counter.redemption_record import (
    MAX_STAFF,
    RedemptionEvent,
    RedemptionRecord,
    Till,
    fields_of,
    record_of,
)
from kiosk.core.counter.scan_target import Target, targets
from kiosk.core.counter.undo import Undo
from kiosk.core.delivery.row_kind import REDEMPTION
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer
from kiosk.store import sqlite
from kiosk.store.audit import AuditEntry, add_entry
from kiosk.store.offers import decode_offer
from kiosk.store.outbox import add_row
from kiosk.store.redemption_list import find_record
from kiosk.store.transaction import write_transaction

# A scanner that keeps reading the same code must not fill the disk and the org.
_MAX_REFUSED = 500
_REFUSED_WITHIN = timedelta(hours=1)
_VALID = "event = 'redeemed' AND undone = 0"

# Writes more within the transaction that keeps a scan.
KeepScan = Callable[[sqlite.Connection, RedemptionRecord], None]


class RedemptionStore:
    """Decides and saves redemptions.

    The schema's `voucher_once` and `undone_once` constraints hold even if this code has a bug.
    """

    def __init__(self, connection: sqlite.Connection, till: Till) -> None:
        self._connection = connection
        self._till = till

    def redeem(
        self,
        key: str,
        read: Read,
        board: Board,
        scene: Scene,
        staff: str,
        besides: KeepScan | None = None,
    ) -> tuple[RedemptionRecord, Decision]:
        """Decide a redemption and save the decision.

        `key` is a new UUID and identifies the redemption in the org. `besides` writes what is to be
        kept with it, or not at all.

        Raises:
            StoreError: the disk failed; nothing was redeemed.
        """
        with write_transaction(self._connection):
            found = [
                (target, decide(target, self._facts(target, scene), scene))
                for target in targets(read, board, self._past())
            ]
            target, decision = settle(found)
            record = record_of(key, target, decision, staff, scene.now, live=scene.live)
            if record.event is RedemptionEvent.REDEEMED or not self._is_flooded(scene.now):
                self._keep(
                    record, scene.stamp, about=f"{decision.outcome} {record.offer_number}".strip()
                )
                if besides:
                    besides(self._connection, record)
        return record, decision

    def find(self, key: str) -> RedemptionRecord | None:
        """Find a redemption by its key. Raises StoreError."""
        return find_record(self._connection, key)

    def undo(
        self,
        key: str,
        new_key: str,
        reason: str,
        staff: str,
        stamp: Stamp,
        within: timedelta,
    ) -> Undo:
        """Undo the redemption with this `key` by adding a new record. Raises StoreError."""
        with write_transaction(self._connection):
            record = find_record(self._connection, key)
            if record is None or record.event is not RedemptionEvent.REDEEMED:
                return Undo.NOT_THERE
            if record.undone:
                return Undo.ALREADY_UNDONE
            if stamp.at - record.at > within:
                return Undo.TOO_LATE
            self._connection.execute(
                "UPDATE redemption SET undone = 1 WHERE key = ?", (record.key,)
            )
            undone = replace(
                record,
                key=new_key,
                event=RedemptionEvent.UNDONE,
                staff=staff[:MAX_STAFF],
                at=stamp.at,
                undoes=record.key,
                reason=reason,
                conflict="",
            )
            self._keep(undone, stamp, about=f"{record.key} {reason}")
        return Undo.DONE

    def restore(self, records: Sequence[RedemptionRecord]) -> None:
        """Add redemptions from a lost database, keeping existing ones unchanged.

        Raises StoreError.
        """
        undone = {record.undoes for record in records if record.undoes}
        with write_transaction(self._connection):
            for record in records:
                self._insert(replace(record, undone=record.key in undone), "INSERT OR IGNORE")

    def _facts(self, target: Target, scene: Scene) -> OwnRedemptions:
        """Read only the facts that this decision needs: a popular offer has very many rows."""
        used = self._earlier(target.voucher.name) if target.voucher else None
        offer = target.offer
        if offer is None:
            return OwnRedemptions(used)
        limited = offer.offline == "limit" and not scene.live
        return OwnRedemptions(
            used,
            0 if offer.max_redemptions is None else self._count(offer, ""),
            self._count(offer, _UNCONFIRMED) if limited else 0,
        )

    def _earlier(self, voucher: str) -> Earlier | None:
        row = self._connection.execute(
            f"SELECT at, staff FROM redemption WHERE voucher = ? AND voucher <> '' AND {_VALID}",  # noqa: S608  ours
            (voucher,),
        ).fetchone()
        return (
            Earlier(datetime.fromtimestamp(row[0], UTC), self._till.kiosk, row[1]) if row else None
        )

    def _count(self, offer: Offer, further: str) -> int:
        (count,) = self._connection.execute(
            f"SELECT count(*) FROM redemption WHERE offer_id = ? AND {_VALID}{further}",  # noqa: S608  ours
            (offer.id,),
        ).fetchone()
        return int(count)

    def _past(self) -> Iterator[Offer]:
        for (body,) in self._connection.execute("SELECT body FROM past_offer ORDER BY place DESC"):
            if offer := decode_offer(body):
                yield offer

    def _is_flooded(self, now: datetime) -> bool:
        (count,) = self._connection.execute(
            "SELECT count(*) FROM redemption WHERE at BETWEEN ? AND ? AND event = 'refused'",
            ((now - _REFUSED_WITHIN).timestamp(), now.timestamp()),
        ).fetchone()
        return int(count) >= _MAX_REFUSED

    def _keep(self, record: RedemptionRecord, stamp: Stamp, about: str) -> None:
        self._insert(record, "INSERT")
        body = msgspec.json.encode(fields_of(record, self._till, stamp.worth))
        at = record.at.timestamp()
        add_row(self._connection, record.key, REDEMPTION.name, body, at, stamp.reading)
        add_entry(self._connection, AuditEntry(record.at, record.staff, record.event, about))

    def _insert(self, record: RedemptionRecord, how: str) -> None:
        values = (
            *(record.key, record.event, record.kind, record.outcome, record.offer_id),
            *(record.offer_number, record.title, record.voucher, record.staff),
            *(record.at.timestamp(), record.offline, record.undoes, record.reason, record.undone),
        )
        self._connection.execute(
            f"{how} INTO redemption (key, event, kind, outcome, offer_id, offer_number, title,"
            " voucher, staff, at, offline, undoes, reason, undone)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )


_UNCONFIRMED = (
    " AND offline = 1 AND EXISTS (SELECT 1 FROM outbox"
    " WHERE outbox.id = redemption.key AND outbox.state <> 'sent')"
)
