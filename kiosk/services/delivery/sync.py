"""The sync: sends one kind of row to Salesforce for as long as the kiosk runs."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from contextlib import suppress
from dataclasses import dataclass

from kiosk.core.delivery.fault_pause import pause_after
from kiosk.core.delivery.outbox import gathering
from kiosk.core.delivery.outcome import Action, Fault
from kiosk.services.delivery.drain import Drain
from kiosk.services.delivery.lane_state import LaneState
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.lanes import Lanes

log = logging.getLogger(__name__)

_IDLE_S = 60.0


@dataclass(frozen=True, slots=True)
class SyncPace:
    """The pace of calls, in seconds.

    A new row waits `gather` for others; in busy times calls are `apart` seconds from each other.
    """

    gather: float = 2.0
    apart: float = 60.0


class Sync:
    """Sends rows when one is added, when one is due, when the network returns, and every minute."""

    def __init__(
        self,
        drain: Drain,
        lanes: Lanes,
        disk: WorkerThread,
        rng: random.Random,
        pace: SyncPace = SyncPace(),
    ) -> None:
        self._drain = drain
        self._kind = drain.kind.name
        self._lane = LaneState(self._kind, lanes, disk)
        self._rng = rng
        self._pace = pace
        self._faults = 0
        self._last_call = 0.0
        self._wake = asyncio.Event()
        self._network_back = asyncio.Event()

    def wake(self) -> None:
        """Look for due rows soon, because a row was added."""
        self._wake.set()

    def network_is_back(self) -> None:
        """End a wait for the network, because another call has just succeeded."""
        self._network_back.set()

    async def run(self) -> None:
        await self._lane.works()
        while True:
            self._wake.clear()
            try:
                pause = await self._once()
            except StoreError as error:
                log.warning("the outbox cannot be read or written: %s", error)
                pause = _IDLE_S
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._wake.wait()
                    await self._gather()

    async def _gather(self) -> None:
        pace = self._pace
        await asyncio.sleep(gathering(time.time(), self._last_call, pace.gather, pace.apart))

    async def _once(self) -> float:
        """Send what is due; returns the seconds until something may be due again."""
        drained = await self._drain.run()
        if drained.taken:
            self._last_call = time.time()
            log.info("%s: the hub has taken %d", self._kind, drained.taken)
        if drained.sent or drained.held or drained.postponed:
            self._last_call = time.time()
            told = (self._kind, drained.sent, drained.held, drained.postponed)
            log.info("%s: delivered %d, held %d, again later %d", *told)
        if drained.fault:
            await self._back_off(drained.fault)
            return 0.0
        if self._faults:
            self._faults = 0
            await self._lane.works()
        due = await self._drain.next_due()
        return _IDLE_S if due is None else min(max(due - time.time(), 0.1), _IDLE_S)

    async def _back_off(self, fault: Fault) -> None:
        pause = pause_after(fault, self._faults, self._rng)
        self._faults += 1
        level = logging.ERROR if fault.alarm else logging.WARNING
        told = (self._kind, fault.code, fault.sentence, pause)
        log.log(level, "%s rows could not be delivered (%s). %s Again in %.0f s.", *told)
        self._network_back.clear()
        await self._lane.failed(fault, pause)
        if fault.action is Action.RETRY and not fault.retry_after:
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._network_back.wait()
        else:
            await asyncio.sleep(pause)
