"""Keeps the newest board on disk, behind the wall's back: shown first, saved after."""

from __future__ import annotations

import asyncio
import logging

from kiosk.services.loop import DiskThread
from kiosk.store.database import StoreError
from kiosk.store.offers import OfferStore, SavedBoard

log = logging.getLogger(__name__)


class BoardSaver:
    """A burst of changes is one write."""

    def __init__(self, offers: OfferStore, disk: DiskThread) -> None:
        self._offers = offers
        self._disk = disk
        self._newest: SavedBoard | None = None
        self._changed = asyncio.Event()

    def save_soon(self, saved: SavedBoard) -> None:
        self._newest = saved
        self._changed.set()

    async def run(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            if self._newest:
                await self._save(self._newest)

    async def _save(self, saved: SavedBoard) -> None:
        try:
            await self._disk.run(self._offers.save, saved.board, saved.as_of)
        except StoreError as error:
            log.warning("the board could not be saved: %s", error)
