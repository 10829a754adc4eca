"""One round of a lane: opens the rows it has read, delivers them, and settles the answers."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Iterable, Sequence

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.inquiry import UNFINISHED
from kiosk.core.delivery.outcome import Delivery, Fault, RowOutcome
from kiosk.core.fleet.row_answer import answer_of, sign_answer
from kiosk.core.fleet.sealed_row import SealedRowFault, outcome_of_fault
from kiosk.hub.redis.connection import RedisUnavailableError
from kiosk.hub.redis.lane_queue import Entry, LaneQueue, Settled
from kiosk.hub.redis.stats import Stats
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.opening import Opener

log = logging.getLogger(__name__)

# A row is delivered this often among others, then alone, then no more.
_TOGETHER, _AT_ALL = 5, 8
_COUNTS = {"done": "rows_done", "held": "rows_held", "again": "rows_again"}


class LaneDrain:
    """Delivers what one lane has read. Nothing is retried here but what the whole call met."""

    def __init__(
        self, queue: LaneQueue, opener: Opener, deliver: Deliver, keys: WorkerKeyRing, stats: Stats
    ) -> None:
        self._queue = queue
        self._opener = opener
        self._deliver = deliver
        self._keys = keys
        self._stats = stats
        self._now: Callable[[], float] = time.time
        # Work on them ended, but Redis was not there to note it.
        self._unended: list[Entry] = []
        # The entries that wait until the list of devices was read again.
        self.unsure: frozenset[str] = frozenset()

    async def run(self, entries: Sequence[Entry]) -> Fault | None:
        """Deliver the entries; what has no answer stays in the queue.

        An error that nobody expects is raised, and counts as the death of a worker.

        Raises:
            RedisUnavailableError
        """
        await self._queue.end(self._unended)
        self._unended, self.unsure = [], frozenset()
        deaths = dict(zip(entries, await self._queue.deaths(entries), strict=True))
        poison = [entry for entry in entries if deaths[entry] >= _AT_ALL]
        await self._refuse([(entry, SealedRowFault.POISON) for entry in poison])
        alone = [[entry] for entry in entries if _TOGETHER <= deaths[entry] < _AT_ALL]
        together = [entry for entry in entries if deaths[entry] < _TOGETHER]
        for part in [*alone, together]:
            if part and (fault := await self._try(part)):
                return fault
        return None

    async def _try(self, part: Sequence[Entry]) -> Fault | None:
        await self._queue.begin(part)
        try:
            fault = await self._round(part)
        except (RedisUnavailableError, asyncio.CancelledError):
            self._unended += part
            with contextlib.suppress(RedisUnavailableError):
                await self._queue.end(part)
            raise
        await self._queue.end(part)
        return fault

    async def _round(self, part: Sequence[Entry]) -> Fault | None:
        opened = self._opener.open(part)
        self.unsure |= {entry.id for entry in opened.unsure}
        await self._refuse(opened.faults)
        rows = [row for _, row in opened.rows.values()]
        delivery = await self._deliver(rows) if rows else Delivery()
        told = {outcome.id: outcome for outcome in delivery.outcomes}
        answered = [(opened.rows[one][0], told[one]) for one in opened.rows.keys() & told.keys()]
        await self._settle(answered)
        return None if delivery.fault is UNFINISHED else delivery.fault

    async def _refuse(self, faults: Iterable[tuple[Entry, SealedRowFault]]) -> None:
        found = list(faults)
        forged = [entry for entry, fault in found if fault is SealedRowFault.FORGED]
        if forged:
            kiosks = sorted({ascii(entry.kid[:16]) for entry in forged})[:5]
            log.error("%d rows do not come from the kiosk they name: %s", len(forged), kiosks)
            await self._stats.add({"rows_forged": len(forged)})
        poison = [entry.id for entry, fault in found if fault is SealedRowFault.POISON]
        if poison:
            log.error("rows that ended the worker are held: %s", poison)
        await self._settle([(entry, outcome_of_fault(entry.row_id, why)) for entry, why in found])

    async def _settle(self, answered: Sequence[tuple[Entry, RowOutcome]]) -> None:
        if not answered:
            return
        counts: dict[str, int] = {}
        settled = []
        for entry, outcome in answered:
            answer = answer_of(outcome, entry.kid, int(self._now() * 1000))
            # A kiosk trusts the key that it sealed to, though perhaps not yet the newest one.
            signer = self._keys.signer_for(entry.row.key if entry.row else "")
            settled.append(Settled(entry, sign_answer(signer, answer)))
            name = _COUNTS[answer.status]
            counts[name] = counts.get(name, 0) + 1
        await self._queue.settle(settled)
        await self._stats.add(counts)
