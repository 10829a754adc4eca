"""A lane: one holder at a time brings the rows of one kind to the org."""

from __future__ import annotations

import asyncio
import logging
import random
import traceback
from dataclasses import dataclass

from kiosk.core.delivery.fault_pause import pause_after
from kiosk.core.delivery.outcome import Fault
from kiosk.hub.redis.connection import RedisUnavailableError
from kiosk.hub.redis.lane_queue import BLOCK_MS, MAX_ENTRIES, LaneQueue
from kiosk.hub.redis.lease import Lease
from kiosk.hub.work.drain import LaneDrain
from kiosk.hub.work.holding import Held, holding
from kiosk.hub.work.own_list import OwnList
from kiosk.hub.work.stopping import Stopping
from kiosk.salesforce.judge import fault_without_rows
from kiosk.salesforce.replies import CallError

log = logging.getLogger(__name__)

_AT_ONCE_MS = 1
# Where another worker has the keeper's lease, nobody else reads the list in this process.
_LIST_AGE_S = 90.0


@dataclass(frozen=True, slots=True)
class LanePace:
    """Seconds: `gather` from a first row to the call, `renew` of the lease, `look` while idle."""

    gather: float = 30.0
    renew: float = 10.0
    look: float = 2.0


@dataclass(frozen=True, slots=True)
class LaneName:
    """The lane of a kind; lane n > 0 helps only while more rows wait than n calls take."""

    kind: str
    number: int

    def __str__(self) -> str:
        return f"{self.kind}-{self.number}"


class RowLane:
    """One lane, for as long as the worker runs."""

    def __init__(
        self,
        name: LaneName,
        queue: LaneQueue,
        lease: Lease,
        drain: LaneDrain,
        devices: OwnList,
        stopping: Stopping,
        pace: LanePace = LanePace(),
    ) -> None:
        self._name = name
        self._spare = name.number * MAX_ENTRIES
        self._queue = queue
        self._lease = lease
        self._drain = drain
        self._devices = devices
        self._stopping = stopping
        self._pace = pace
        self._rng = random.Random()  # noqa: S311  jitter, no secret
        self._faults = 0
        self._unsure: frozenset[str] = frozenset()

    async def run(self) -> None:
        """Work until the worker stops: its call is ended, and the lease given back."""
        while not self._stopping.now:
            try:
                async with holding(self._lease, str(self._name), self._pace.renew) as held:
                    if held is None:
                        await self._stopping.rest(self._pace.look)
                    else:
                        await self._work(held)
            except RedisUnavailableError as error:
                log.warning("lane %s: Redis: %s", self._name, error)
                await self._stopping.rest(self._pace.look)

    async def _work(self, held: Held) -> None:
        while held.now and not self._stopping.now:
            try:
                fault = await self._once()
            except CallError as error:
                fault = fault_without_rows(error)
            except RedisUnavailableError:
                raise
            except Exception as error:  # noqa: BLE001  a row may raise anything; it is held at last
                # A message may quote the customer, so where it was raised is all that is told.
                place = "".join(traceback.format_tb(error.__traceback__)[-3:])
                kind = type(error).__name__
                log.error("lane %s: a call ended unexpectedly: %s\n%s", self._name, kind, place)  # noqa: TRY400
                await self._stopping.rest(self._pace.look)
                continue
            if fault:
                await self._back_off(fault)
            else:
                self._faults = 0

    async def _once(self) -> Fault | None:
        entries = await self._queue.unfinished()
        if {entry.id for entry in entries} <= self._unsure:
            if not await self._gathered() and not entries:
                return None
            entries = await self._queue.unfinished()
        await self._devices.load()
        if self._unsure:
            await self._devices.read_if_older(_LIST_AGE_S)
        fault = await self._drain.run(entries)
        self._unsure = self._drain.unsure
        return fault

    async def _gathered(self) -> bool:
        """Read new rows: the first, and those that come soon after it."""
        if self._spare and await self._queue.length() <= self._spare:
            await self._stopping.rest(self._pace.look)
            return False
        first = await self._queue.new(min(BLOCK_MS, int(self._pace.look * 1000) or 1))
        if not first:
            return False
        end = asyncio.get_running_loop().time() + self._pace.gather
        while (left := end - asyncio.get_running_loop().time()) > 0 and not self._stopping.now:
            if await self._queue.length() - self._spare >= MAX_ENTRIES:
                break
            await self._stopping.rest(min(left, 1.0))
        if self._stopping.now:
            return False
        if len(first) < MAX_ENTRIES:
            await self._queue.new(_AT_ONCE_MS)
        return True

    async def _back_off(self, fault: Fault) -> None:
        pause = pause_after(fault, self._faults, self._rng)
        self._faults += 1
        level = logging.ERROR if fault.alarm else logging.WARNING
        told = (self._name, fault.code, fault.sentence, pause)
        log.log(level, "lane %s: rows wait (%s). %s Again in %.0f s.", *told)
        await self._stopping.rest(pause)
