"""The sync: drains the outbox into Salesforce, for as long as it takes."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress

from kiosk.core.outbox import Row, wait_before_retry
from kiosk.core.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.services.loop import DiskThread
from kiosk.store.database import StoreError
from kiosk.store.outbox import Outbox

log = logging.getLogger(__name__)

Deliver = Callable[[Sequence[Row]], Awaitable[Delivery]]
BATCH = 200
_IDLE_S = 60.0
_SLOW_S = {Action.WAIT_FOR_QUOTA: 900.0, Action.HOLD_CHANNEL: 300.0}


class Sync:
    """Wakes for a new row, at a row's time and once a minute."""

    def __init__(
        self, outbox: Outbox, disk: DiskThread, deliver: Deliver, rng: random.Random
    ) -> None:
        self._outbox = outbox
        self._disk = disk
        self._deliver = deliver
        self._rng = rng
        self._faults = 0
        self._wake = asyncio.Event()
        self._network_back = asyncio.Event()

    def wake(self) -> None:
        """A row was added."""
        self._wake.set()

    def network_is_back(self) -> None:
        """Something else reached the outside: a wait for the network may end now."""
        self._network_back.set()

    async def run(self) -> None:
        while True:
            self._wake.clear()
            try:
                pause = await self._drain()
            except StoreError as error:
                log.warning("the outbox cannot be read or written: %s", error)
                pause = _IDLE_S
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._wake.wait()

    async def _drain(self) -> float:
        """Deliver what is due; seconds until something may be due again."""
        while rows := await self._disk.run(self._outbox.claim, "lead", BATCH, time.time()):
            delivery = await self._deliver(rows)
            await self._record(rows, delivery.outcomes)
            if delivery.fault:
                decided = {outcome.id for outcome in delivery.outcomes}
                undecided = [row for row in rows if row.id not in decided]
                return await self._back_off(undecided, delivery.fault)
            self._faults = 0
        due = await self._disk.run(self._outbox.next_due)
        return _IDLE_S if due is None else min(max(due - time.time(), 0.1), _IDLE_S)

    async def _back_off(self, rows: Sequence[Row], fault: Fault) -> float:
        """The same rows again, later: a fault of the call is no row's fault."""
        usual = _SLOW_S.get(fault.action, 0.0) or wait_before_retry(self._faults, self._rng)
        pause = max(usual, fault.retry_after)
        self._faults += 1
        level = logging.ERROR if fault.alarm else logging.WARNING
        told = (len(rows), fault.code, fault.sentence, pause)
        log.log(level, "%d rows could not be delivered (%s). %s Again in %.0f s.", *told)
        code = fault.code
        now = time.time()
        await self._disk.run(self._outbox.put_back, [(row.id, code, now) for row in rows])
        self._network_back.clear()
        if fault.action is Action.RETRY and not fault.retry_after:
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._network_back.wait()
        else:
            await asyncio.sleep(pause)
        return 0.0

    async def _record(self, rows: Sequence[Row], outcomes: Sequence[RowOutcome]) -> None:
        sent = [(o.id, o.salesforce_id) for o in outcomes if o.action is Action.DONE]
        held = [(o.id, o.code) for o in outcomes if o.action is Action.HOLD_ROW]
        decided = {row_id for row_id, _ in (*sent, *held)}
        if not outcomes:
            return
        attempts = {row.id: row.attempts for row in rows}
        again = [
            (o.id, o.code, time.time() + wait_before_retry(self._tries(o, attempts), self._rng))
            for o in outcomes
            if o.id not in decided
        ]
        await self._disk.run(self._outbox.mark_sent, sent)
        await self._disk.run(self._outbox.hold, held)
        await self._disk.run(self._outbox.put_back, again)
        log.info("delivered %d, held %d, again later %d", len(sent), len(held), len(again))

    @staticmethod
    def _tries(outcome: RowOutcome, attempts: Mapping[str, int]) -> int:
        """An attempt that says nothing about the row must not make it wait longer."""
        return attempts[outcome.id] if outcome.counts else 0
