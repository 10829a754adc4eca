"""Brings home the org's answers for rows that the hub has taken."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.outbox import ASK_AFTER_S
from kiosk.core.delivery.outcome import Action, Delivery
from kiosk.core.delivery.settlement import Settlement, settle
from kiosk.core.fleet.endpoints import MAX_ASKED
from kiosk.core.fleet.row_answer import unknown_to_hub
from kiosk.link.answers import ToldByHub
from kiosk.services.delivery.drain import KeepConflicts
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox

log = logging.getLogger(__name__)

# Given the rows whose answers are on disk, and those to ask for. Raises CallFaultError.
Ask = Callable[[Sequence[str], Sequence[str]], Awaitable[ToldByHub]]

# The hub keeps answers for so long, should a kiosk be cut off before it says that it has them.
_KEPT_S = 7 * 86_400.0
_FAILED_S = 60.0
_MORE_S = 1.0


@dataclass(slots=True)
class _Acknowledging:
    """Rows whose answers are on disk; the hub may forget them."""

    ids: dict[str, None] = field(default_factory=dict)

    def add(self, ids: Iterable[str]) -> None:
        self.ids.update(dict.fromkeys(ids))

    def some(self) -> list[str]:
        return list(self.ids)[:MAX_ASKED]

    def told(self, ids: Iterable[str]) -> None:
        for one in ids:
            self.ids.pop(one, None)


class HubAnswers:
    """Asks for answers while rows are handed, and settles them as a drain does.

    The hub is told that an answer has come only after its outcome was committed.
    """

    def __init__(
        self,
        ask: Ask,
        outbox: Outbox,
        disk: WorkerThread,
        rng: random.Random,
        keep_conflicts: KeepConflicts,
        on_due: Callable[[], None],
        every_s: float,
    ) -> None:
        """Prepare to ask. `on_due` is called when rows are to be sent again.

        `every_s`: seconds between two questions for rows that were handed in the last minutes.
        Older ones are asked for at once and then each 5 minutes: an org that is down for long
        would be asked about by the whole fleet.
        """
        self._ask = ask
        self._outbox = outbox
        self._disk = disk
        self._rng = rng
        self._keep_conflicts = keep_conflicts
        self._on_due = on_due
        self._every_s = every_s
        self._kept = _Acknowledging()
        self._has_looked_back = False
        self._overdue_from = float("-inf")
        self._handed = asyncio.Event()

    def settled(self, delivery: Delivery) -> None:
        """Take note of a delivery whose outcomes were committed."""
        taken = [one for one in delivery.outcomes if one.action is Action.TAKEN]
        self._kept.add(one.id for one in delivery.outcomes if one.action is not Action.TAKEN)
        if taken or self._kept.ids:
            self._handed.set()

    async def run(self) -> None:
        """Ask for answers until cancelled."""
        while True:
            self._handed.clear()
            try:
                pause = await self.round()
            except StoreError as error:
                log.warning("answers cannot be kept: %s", error)
                pause = _FAILED_S
            except CallFaultError as error:
                log.info("no answers: %s", error)
                pause = max(error.fault.retry_after, self._every_s)
            if pause is None:
                with suppress(TimeoutError):
                    async with asyncio.timeout(ASK_AFTER_S):
                        await self._handed.wait()
                pause = self._every_s
            await asyncio.sleep(pause)

    async def round(self) -> float | None:
        """Ask once; returns the seconds until the next question, None if nothing is awaited.

        Raises:
            CallFaultError: the hub could not be asked.
            StoreError: nothing was settled, and the hub keeps the answers.
        """
        await self._look_back()
        ask = await self._disk.run(self._to_ask, time.time())
        have = self._kept.some()
        if not ask and not have:
            return None
        told = await self._ask(have, ask)
        self._kept.told(have)
        await self._settle(told)
        full = len(ask) == MAX_ASKED and bool(told.outcomes)
        return _MORE_S if full or told.look_again == 0 else max(self._every_s, told.look_again)

    async def _look_back(self) -> None:
        """Once a start: the last run may have been cut off before the hub was told."""
        if not self._has_looked_back:
            since = time.time() - _KEPT_S
            self._kept.add(await self._disk.run(self._outbox.settled_since, since, MAX_ASKED))
            self._has_looked_back = True

    def _to_ask(self, now: float) -> list[str]:
        found: list[str] = []
        if time.monotonic() >= self._overdue_from:
            found = self._outbox.to_ask(now, MAX_ASKED)
            if len(found) < MAX_ASKED:
                self._overdue_from = time.monotonic() + ASK_AFTER_S
        return found + self._outbox.handed_lately(now, MAX_ASKED - len(found))

    async def _settle(self, told: ToldByHub) -> None:
        now = time.time()
        rows = await self._disk.run(self._outbox.awaited, [one.id for one in told.outcomes])
        awaited = {row.id for row in rows}
        answered = tuple(one for one in told.outcomes if one.id in awaited)
        conflicts = [(one.id, one.conflict) for one in answered if one.conflict]
        if conflicts:
            # Saved first, because the org is never asked again about a settled row.
            await self._disk.run(self._keep_conflicts, conflicts)
        settlement = settle(rows, Delivery(answered), now, self._rng)
        await self._commit(settlement, now)
        # Also what counts no longer: the hub may forget it.
        self._kept.add(one.id for one in told.outcomes)
        self._kept.add(told.ignored)
        if told.unknown:
            log.info("the hub has lost %d rows; they are sent again", len(told.unknown))
            await self._disk.run(self._outbox.settle, unknown_to_hub(told.unknown, now), now)
        if told.unknown or settlement.postponed:
            self._on_due()

    async def _commit(self, settlement: Settlement, now: float) -> None:
        if not (settlement.sent or settlement.held or settlement.postponed):
            return
        await self._disk.run(self._outbox.settle, settlement, now)
        counts = (len(settlement.sent), len(settlement.held), len(settlement.postponed))
        log.info("by the hub: delivered %d, held %d, again later %d", *counts)
        if settlement.sent:
            await self._disk.run(self._outbox.erase_traces)
