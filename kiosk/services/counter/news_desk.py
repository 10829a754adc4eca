"""Takes in the part of a snapshot that concerns the store's counter."""

from __future__ import annotations

import logging

from kiosk.core.counter.store_news import StoreNews
from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.redemption_list import RedemptionList

log = logging.getLogger(__name__)


class NewsDesk:
    """Passes keys to the key ring, and marks redemptions of vouchers used twice."""

    def __init__(self, ring: KeyRing, redemptions: RedemptionList, disk: WorkerThread) -> None:
        self._ring = ring
        self._redemptions = redemptions
        self._disk = disk

    async def learn(self, news: StoreNews) -> None:
        """Take in the news. A disk error is logged; the next snapshot brings the news again."""
        await self._ring.learn(news)
        if news.doubled:
            try:
                await self._disk.run(self._redemptions.record_doubled, news.doubled)
            except StoreError as error:
                log.warning("a conflict could not be saved: %s", error)
