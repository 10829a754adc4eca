"""Takes in what a snapshot says to the store's counter beside its offers."""

from __future__ import annotations

import logging

from kiosk.core.counter.store_news import StoreNews
from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.database import StoreError
from kiosk.store.redemption_list import RedemptionList

log = logging.getLogger(__name__)


class NewsDesk:
    """Keys go to the ring; vouchers that another kiosk accepted too, beside their redemptions."""

    def __init__(self, ring: KeyRing, redemptions: RedemptionList, disk: WorkerThread) -> None:
        self._ring = ring
        self._redemptions = redemptions
        self._disk = disk

    async def learn(self, news: StoreNews) -> None:
        """A disk that refuses is told in the log; the next snapshot says it again."""
        await self._ring.learn(news)
        if news.doubled:
            try:
                await self._disk.run(self._redemptions.record_doubled, news.doubled)
            except StoreError as error:
                log.warning("a conflict could not be kept: %s", error)
