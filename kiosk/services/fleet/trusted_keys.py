"""The worker's keys as this kiosk trusts them, followed as their chain grows."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.fleet.endpoints import HubFacts
from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.device import DeviceStore
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)

_BETWEEN_S = 60.0
_DAY_S = 86_400.0


class TrustedKeys:
    """The trusted keys, in memory and on disk."""

    def __init__(
        self,
        keys: WorkerKeys,
        device: DeviceStore,
        disk: WorkerThread,
        between_s: float = _BETWEEN_S,
    ) -> None:
        """`between_s`: so often at most the hub is asked, whoever doubts."""
        self._keys = keys
        self._device = device
        self._disk = disk
        self._between_s = between_s
        self._fetch: Callable[[], Awaitable[HubFacts]] | None = None
        self._not_before = float("-inf")

    def ask_by(self, fetch: Callable[[], Awaitable[HubFacts]]) -> None:
        """Set how the hub is asked: whoever asks it needs these keys first."""
        self._fetch = fetch

    @property
    def keys(self) -> WorkerKeys:
        return self._keys

    async def follow(self) -> None:
        """See whether the chain of keys has grown; a fault is logged, and the keys stay."""
        if self._fetch is None or time.monotonic() < self._not_before:
            return
        self._not_before = time.monotonic() + self._between_s
        try:
            facts = await self._fetch()
        except CallFaultError as error:
            log.info("the hub's keys cannot be asked for: %s", error)
            return
        grown = self._keys.followed_by(facts.keys)
        if grown == self._keys:
            return
        self._keys = grown
        log.info("the hub's worker has a new key")
        try:
            await self._disk.run(self._device.trust, grown)
        except StoreError as error:
            log.warning("the hub's keys could not be saved: %s", error)

    async def run(self) -> None:
        """Look once a day, so that a long chain never has to be followed at once."""
        while True:
            await self.follow()
            await asyncio.sleep(_DAY_S)
