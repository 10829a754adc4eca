"""One drain of the outbox: all that is due of one kind, call by call, each answer kept."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from kiosk.core.delivery.inquiry import UNFINISHED
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Delivery, Fault
from kiosk.core.delivery.row_kind import RowKind
from kiosk.core.delivery.settlement import Settlement, settle
from kiosk.salesforce.judge import unsearchable
from kiosk.salesforce.replies import CallError
from kiosk.services.delivery.dating import Dating
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.outbox import Outbox

log = logging.getLogger(__name__)

Deliver = Callable[[Sequence[Row]], Awaitable[Delivery]]
KeepConflicts = Callable[[Sequence[tuple[str, str]]], None]
BATCH = 200


@dataclass(frozen=True, slots=True)
class Drained:
    """How many rows met which fate, and the fault that ended it, if one did."""

    sent: int = 0
    held: int = 0
    postponed: int = 0
    fault: Fault | None = None

    def plus(self, other: Drained) -> Drained:
        """The sums of two drains, and the first fault of them."""
        return Drained(
            self.sent + other.sent,
            self.held + other.held,
            self.postponed + other.postponed,
            self.fault or other.fault,
        )

    def after(self, settlement: Settlement, fault: Fault | None) -> Drained:
        return Drained(
            self.sent + len(settlement.sent),
            self.held + len(settlement.held),
            self.postponed + len(settlement.postponed),
            fault,
        )


class Drain:
    """Memory stays flat however many rows there are: one batch at a time is in it."""

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
        """`keep_conflicts` gets pairs of a row's id and why the org would have refused it.

        `dating` puts the time of rows right before they first go.
        """
        self.kind = kind
        self._outbox = outbox
        self._disk = disk
        self._deliver = deliver
        self._rng = rng
        self._keep_conflicts = keep_conflicts
        self._dating = dating
        self._date = dating.of(kind) if dating else None
        self._traces = False

    async def run(self, on_progress: Callable[[Drained], None] = lambda _: None) -> Drained:
        """Until nothing is due or a call fails. Raises StoreError.

        `on_progress` gets the sums so far after each call.
        """
        if fault := await self._untold():
            return Drained(fault=fault)
        drained = Drained()
        while rows := await self._claim():
            delivery = await self._deliver(rows)
            settlement = settle(rows, delivery, time.time(), self._rng)
            # First: of a row that is settled the org is never asked again.
            await self._note_conflicts(delivery)
            await self._disk.run(self._outbox.settle, settlement, time.time())
            self._traces = self._traces or bool(settlement.sent)
            drained = drained.after(settlement, delivery.fault)
            on_progress(drained)
            if delivery.fault and delivery.fault is not UNFINISHED:
                break
        await self._erase()
        return drained

    async def _claim(self) -> list[Row]:
        now = time.time()
        return await self._disk.run(self._outbox.claim, self.kind.name, BATCH, now, self._date)

    async def _untold(self) -> Fault | None:
        """Why the rows that need it cannot be dated yet: a body is never changed once it went."""
        if self._dating is None:
            return None
        now = time.time()
        if await self._disk.run(self._outbox.has_undated, self.kind.name, now):
            try:
                await self._dating.be_told()
            except CallError as error:
                return unsearchable(error).fault
        return None

    async def _note_conflicts(self, delivery: Delivery) -> None:
        found = [(one.id, one.conflict) for one in delivery.outcomes if one.conflict]
        if found and self._keep_conflicts:
            await self._disk.run(self._keep_conflicts, found)

    async def next_due(self) -> float | None:
        """Unix s. Raises StoreError."""
        return await self._disk.run(self._outbox.next_due, self.kind.name)

    async def _erase(self) -> None:
        if self._traces:
            self._traces = not await self._disk.run(self._outbox.erase_traces)
