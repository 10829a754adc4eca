"""Keeps why rows of one kind cannot be delivered, for people who look from outside."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TypeVar

from kiosk.core.delivery.outcome import Fault
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.database import StoreError
from kiosk.store.lanes import LaneFault, Lanes

log = logging.getLogger(__name__)

State = TypeVar("State")


class LaneState:
    """Whoever delivers tells it how it went; a disk that refuses it must not stop deliveries."""

    def __init__(self, kind: str, lanes: Lanes, disk: WorkerThread) -> None:
        self._kind = kind
        self._lanes = lanes
        self._disk = disk

    async def works(self) -> None:
        """Nothing is held up: what was due has gone, or nothing was due."""
        await self._keep(self._lanes.works, self._kind)

    async def failed(self, fault: Fault, pause: float) -> None:
        """It is tried again after `pause` seconds."""
        now = time.time()
        told = (self._kind, fault.code, fault.sentence, fault.alarm)
        kept = LaneFault(*told, now, now + pause, fault.reason, fault.fields)
        await self._keep(self._lanes.failed, kept)

    async def _keep(self, keep: Callable[[State], None], state: State) -> None:
        try:
            await self._disk.run(keep, state)
        except StoreError as error:
            log.warning("the state of the sync could not be kept: %s", error)
