"""Takes the voucher keys away from a kiosk that was revoked."""

from __future__ import annotations

import asyncio
import logging

from kiosk.core.counter.store_news import StoreNews
from kiosk.services.counter.key_ring import KeyRing

log = logging.getLogger(__name__)

_NO_KEYS = StoreNews(keys=())


class Revocation:
    """Erases the store's keys; rows stay, and so does the device's own key."""

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Take note that the hub has revoked this kiosk."""
        self._rung.set()

    async def run(self) -> None:
        """Erase the keys each time, until cancelled."""
        while True:
            await self._rung.wait()
            self._rung.clear()
            log.error("this kiosk was revoked: its store's keys are erased, its rows are kept")
            await self._ring.learn(_NO_KEYS)
