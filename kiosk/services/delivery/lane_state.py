"""Saves why rows of one kind cannot be delivered, for other processes to read."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TypeVar

from kiosk.core.delivery.outcome import Fault
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.lanes import LaneFault, Lanes

log = logging.getLogger(__name__)

State = TypeVar("State")


class LaneState:
    """The saved delivery state of one kind; disk errors are logged and never stop deliveries."""

    def __init__(self, kind: str, lanes: Lanes, disk: WorkerThread) -> None:
        self._kind = kind
        self._lanes = lanes
        self._disk = disk

    async def works(self) -> None:
        """Record that nothing is blocked: all due rows were sent, or none was due."""
        await self._keep(self._lanes.works, self._kind)

    async def failed(self, fault: Fault, pause: float) -> None:
        """Record a fault that will be retried after `pause` seconds."""
        now = time.time()
        told = (self._kind, fault.code, fault.sentence, fault.alarm)
        kept = LaneFault(*told, now, now + pause, fault.reason, fault.fields)
        await self._keep(self._lanes.failed, kept)

    async def _keep(self, keep: Callable[[State], None], state: State) -> None:
        try:
            await self._disk.run(keep, state)
        except StoreError as error:
            log.warning("the state of the sync could not be kept: %s", error)
