"""Takes in the voucher keys of the kiosk's store, as the hub has them."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from kiosk.core.counter.store_news import StoreNews
from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.fleet.signed_box import StoreKeys
from kiosk.services.counter.news_desk import NewsDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.device import DeviceStore
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)


class StoreKeysDesk:
    """Renews the keys. `fetch` returns those that have changed; it raises CallFaultError."""

    def __init__(
        self,
        fetch: Callable[[], Awaitable[StoreKeys | None]],
        news: NewsDesk,
        device: DeviceStore,
        disk: WorkerThread,
        store: str,
        on_moved: Callable[[], None],
    ) -> None:
        """`store` is the code of the store that this kiosk takes itself to be in.

        `on_moved` is called when another one is on disk, which counts from the next start on.
        """
        self._fetch = fetch
        self._news = news
        self._device = device
        self._disk = disk
        self._store = store
        self._on_moved = on_moved

    async def renew(self) -> None:
        """Take in what is new. A fault is logged, and the keys stay as they are."""
        try:
            found = await self._fetch()
        except CallFaultError as error:
            log.info("the store's keys cannot be asked for: %s", error)
            return
        if found is None:
            return
        if found.store != self._store:
            await self._move(found.store)
        await self._news.learn(StoreNews(found.parsed(), found.doubled))

    async def _move(self, store: str) -> None:
        try:
            await self._disk.run(self._device.move_to, store)
        except StoreError as error:
            log.warning("the kiosk's new store could not be saved: %s", error)
            return
        self._store = store
        log.warning("this kiosk is in another store now: it takes effect at the next start")
        self._on_moved()
