"""The store's keys in memory and on disk, updated by snapshots; never logged."""

from __future__ import annotations

import logging

from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.store_news import StoreNews
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.store_keys import StoreKeyStore

log = logging.getLogger(__name__)


class KeyRing:
    """The store's current keys: those loaded at the start, until a snapshot brings others."""

    def __init__(
        self, store: StoreKeyStore, disk: WorkerThread, keys: tuple[StoreKey, ...]
    ) -> None:
        self._store = store
        self._disk = disk
        self._keys = keys
        self._saved = keys

    def keys(self) -> tuple[StoreKey, ...]:
        return self._keys

    async def learn(self, news: StoreNews) -> None:
        """Use new keys at once. If saving fails, the next snapshot tries again."""
        if news.fault:
            log.warning("the store's keys are unchanged: %s", news.fault)
        if news.keys is None:
            return
        self._keys = news.keys
        if news.keys == self._saved:
            return
        try:
            await self._disk.run(self._store.replace, news.keys)
        except StoreError as error:
            log.warning("the store's keys could not be saved: %s", error)
            return
        self._saved = news.keys
        log.info("the store now has keys of %d generations", len(news.keys))
