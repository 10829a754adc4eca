"""Requests of staff. Each answer is a value, and every change is recorded in the audit trail."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from kiosk.core.counter.health import Health
from kiosk.core.counter.queue_answers import Exported, NoExport, Refusal, Released
from kiosk.core.counter.redemption_day import RedemptionDay
from kiosk.core.counter.undo import Undo
from kiosk.core.counter.verdict import Verdict
from kiosk.core.delivery.outbox import UNSENT, OutboxEntry, RowState
from kiosk.core.delivery.row_correction import corrected_row
from kiosk.core.delivery.row_kind import Corrector
from kiosk.core.form.correction import CorrectionError
from kiosk.services.counter.health import HealthCheck
from kiosk.services.counter.redemption_desk import RedemptionDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.outbox_entries import FrozenRowError
from kiosk.store.secrets import SecretError
from kiosk.store.stores import Stores

log = logging.getLogger(__name__)

_CONFLICTS_FOR = timedelta(days=7)
_MOST = 200


Export = Callable[[Sequence[OutboxEntry]], None]


class StaffDesk:
    def __init__(
        self,
        till: RedemptionDesk,
        stores: Stores,
        disk: WorkerThread,
        health: HealthCheck,
        now: Callable[[], datetime],
        on_released: Callable[[], None],
        export: Export | None,
    ) -> None:
        """Create the desk. `now` is UTC. `export` is None if no export key is configured."""
        self._till = till
        self._stores = stores
        self._disk = disk
        self._health = health
        self._now = now
        self._on_released = on_released
        self._export = export

    async def redeem(self, text: str, staff: str) -> Verdict:
        return await self._till.redeem(text, staff)

    async def recall(self, key: str) -> Verdict | None:
        return await self._till.recall(key)

    async def undo(self, key: str, reason: str, staff: str) -> Undo:
        return await self._till.undo(key, reason, staff)

    async def redemptions(self, most: int) -> RedemptionDay | None:
        """Return recent ones that the org would have refused, and the newest `most` of today.

        None if they cannot be read.
        """
        now = self._now()
        midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        stored, long_ago = self._stores.redemption_list, now - _CONFLICTS_FOR
        try:
            today = await self._disk.run(stored.since, midnight, most)
            old = await self._disk.run(stored.conflicts, long_ago, _MOST)
            sums = await self._disk.run(stored.sums, midnight, long_ago)
        except StoreError as error:
            log.warning("the redemptions cannot be read: %s", error)
            return None
        records = (*(record for record in old if record.at < midnight), *today)
        return RedemptionDay(records, sums, more=len(today) == most)

    async def queue(self) -> tuple[OutboxEntry, ...] | None:
        """Rows not in the org yet, held ones first; of very many, the oldest of each kind.

        None if they cannot be read.
        """
        try:
            rows = await self._disk.run(self._unsent)
        except StoreError as error:
            log.warning("the queue cannot be read: %s", error)
            return None
        return tuple(sorted(rows, key=lambda row: (row.state is not RowState.HELD, row.created)))

    async def release(self, row_id: str, changes: Sequence[str], staff: str) -> Released | Refusal:
        """Release a held row. `changes` are FIELD=VALUE, for a row that staff may correct."""
        try:
            return await self._disk.run(self._release, row_id, changes, staff)
        except CorrectionError as error:
            return Refusal(error.problem, error.name, error.limit)
        except FrozenRowError:
            return Released.NOT_HELD
        except StoreError as error:
            log.warning("a held row could not be released: %s", error)
            return Released.NOT_SAVED
        finally:
            self._on_released()

    async def export(self, staff: str) -> Exported:
        """Export all rows that are not in the org yet to a sealed file in the data folder."""
        if self._export is None:
            return Exported(0, NoExport.NO_KEY)
        try:
            return await self._disk.run(self._write_export, self._export, staff)
        except (StoreError, SecretError) as error:
            log.warning("nothing was exported: %s", error)
            return Exported(0, NoExport.NOT_WRITTEN)

    async def health(self) -> Health:
        return await self._health.look()

    async def note(self, staff: str, what: str, about: str = "") -> None:
        """Add an entry to the audit trail; a disk error is logged."""
        try:
            await self._disk.run(self._stores.audit.add, self._now(), staff, what, about)
        except StoreError as error:
            log.warning("an entry of the audit trail could not be saved: %s", error)

    def _unsent(self) -> Sequence[OutboxEntry]:
        entries = self._stores.entries
        return [
            row
            for states in ((RowState.HELD,), tuple(s for s in UNSENT if s is not RowState.HELD))
            for kind in entries.kinds_there(states)
            for row in entries.list(kind, states, _MOST)
        ]

    def _release(self, row_id: str, changes: Sequence[str], staff: str) -> Released:
        entries = self._stores.entries
        if changes:
            entry = entries.get(row_id)
            if entry is None or entry.body is None:
                return Released.NOT_HELD
            who, kinds = Corrector.STAFF, entries.kinds
            entries.correct(row_id, corrected_row(entry.kind, entry.body, changes, who, kinds))
        if not entries.release([row_id]):
            return Released.NOT_HELD
        fields = ", ".join(change.partition("=")[0] for change in changes)
        self._stores.audit.add(self._now(), staff, "released", f"{row_id} {fields}".strip())
        return Released.DONE

    def _write_export(self, export: Export, staff: str) -> Exported:
        entries, now = self._stores.entries, self._now()
        rows = [row for row in entries.list(None, UNSENT) if row.body is not None]
        if rows:
            export(rows)
            entries.mark_exported([row.id for row in rows], now.timestamp())
        self._stores.audit.add(now, staff, "exported", str(len(rows)))
        return Exported(len(rows))
