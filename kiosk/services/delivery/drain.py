"""One drain of the outbox: sends all due rows of one kind and saves each answer."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.deliver import MAX_ROWS, Deliver
from kiosk.core.delivery.inquiry import UNFINISHED
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Delivery, Fault
from kiosk.core.delivery.row_kind import RowKind
from kiosk.core.delivery.settlement import Settlement, settle
from kiosk.salesforce.judge import fault_without_rows
from kiosk.salesforce.replies import CallError
from kiosk.services.delivery.dating import Dating
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.outbox import Outbox

log = logging.getLogger(__name__)

KeepConflicts = Callable[[Sequence[tuple[str, str]]], None]
OnSettled = Callable[[Delivery], None]


@dataclass(frozen=True, slots=True)
class Drained:
    """How many rows met each fate, and the fault that ended the drain, if any.

    `taken` counts those that the hub has, which promises nothing.
    """

    sent: int = 0
    held: int = 0
    postponed: int = 0
    fault: Fault | None = None
    taken: int = 0

    def plus(self, other: Drained) -> Drained:
        """Return the sums of two drains and the first fault among them."""
        return Drained(
            self.sent + other.sent,
            self.held + other.held,
            self.postponed + other.postponed,
            self.fault or other.fault,
            self.taken + other.taken,
        )

    def after(self, settlement: Settlement, fault: Fault | None) -> Drained:
        return Drained(
            self.sent + len(settlement.sent),
            self.held + len(settlement.held),
            self.postponed + len(settlement.postponed),
            fault,
            self.taken + len(settlement.taken),
        )


class Drain:
    """Sends the due rows of one kind, one batch in memory at a time."""

    def __init__(
        self,
        kind: RowKind,
        outbox: Outbox,
        disk: WorkerThread,
        deliver: Deliver,
        rng: random.Random,
        keep_conflicts: KeepConflicts | None = None,
        dating: Dating | None = None,
    ) -> None:
        """Prepare a drain.

        `keep_conflicts` receives pairs of a row's id and the reason why the org would have refused
        it. `dating` corrects the times of rows before their first delivery.
        """
        self.kind = kind
        self._outbox = outbox
        self._disk = disk
        self._deliver = deliver
        self._rng = rng
        self._keep_conflicts = keep_conflicts
        self._dating = dating
        self._date = dating.of(kind) if dating else None
        self._on_settled: OnSettled = lambda _: None
        self._traces = False

    def when_settled(self, tell: OnSettled) -> None:
        """Tell of each delivery after its outcomes were committed."""
        self._on_settled = tell

    async def run(self, on_progress: Callable[[Drained], None] = lambda _: None) -> Drained:
        """Send rows until none is due or a call fails. Raises StoreError.

        `on_progress` receives the sums so far after each call.
        """
        if fault := await self._untold():
            return Drained(fault=fault)
        drained = Drained()
        while rows := await self._claim():
            delivery = await self._deliver(rows)
            settlement = settle(rows, delivery, time.time(), self._rng)
            # Conflicts are saved first, because the org is never asked again about a settled row.
            await self._note_conflicts(delivery)
            await self._disk.run(self._outbox.settle, settlement, time.time())
            self._on_settled(delivery)
            self._traces = self._traces or bool(settlement.sent)
            drained = drained.after(settlement, delivery.fault)
            on_progress(drained)
            if delivery.fault and delivery.fault is not UNFINISHED:
                break
        await self._erase()
        return drained

    async def _claim(self) -> list[Row]:
        now = time.time()
        return await self._disk.run(self._outbox.claim, self.kind.name, MAX_ROWS, now, self._date)

    async def _untold(self) -> Fault | None:
        """Get the time if due rows need it; returns the fault that prevents it.

        Times must be corrected before delivery, since a body never changes afterwards.
        """
        if self._dating is None:
            return None
        now = time.time()
        if await self._disk.run(self._outbox.has_undated, self.kind.name, now):
            try:
                await self._dating.be_told()
            except CallError as error:
                return fault_without_rows(error)
            except CallFaultError as error:
                return error.fault
        return None

    async def _note_conflicts(self, delivery: Delivery) -> None:
        found = [(one.id, one.conflict) for one in delivery.outcomes if one.conflict]
        if found and self._keep_conflicts:
            await self._disk.run(self._keep_conflicts, found)

    async def next_due(self) -> float | None:
        """Return when the earliest waiting row is due (unix s), or None. Raises StoreError."""
        return await self._disk.run(self._outbox.next_due, self.kind.name)

    async def _erase(self) -> None:
        if self._traces:
            self._traces = not await self._disk.run(self._outbox.erase_traces)
