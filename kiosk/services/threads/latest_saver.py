"""Saves the latest value in the background: values are shown first and saved afterwards."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)

Value = TypeVar("Value")


class LatestSaver(Generic[Value]):
    """Saves values; a burst of changes becomes one write. `what` names the value in the log."""

    def __init__(self, save: Callable[[Value], None], disk: WorkerThread, what: str) -> None:
        self._write = save
        self._disk = disk
        self._what = what
        self._newest: Value | None = None
        self._saved: Value | None = None
        self._changed = asyncio.Event()

    def save_soon(self, value: Value) -> None:
        self._newest = value
        self._changed.set()

    async def run(self) -> None:
        """Save changes until cancelled, then save what is still waiting."""
        try:
            while True:
                await self._changed.wait()
                await self._save_newest()
        finally:
            # A write that had not begun was cancelled together with the wait for it.
            if self._newest is not self._saved:
                await self._save_newest()

    async def _save_newest(self) -> None:
        self._changed.clear()
        newest = self._newest
        if newest is not None:
            await self._save(newest)
            self._saved = newest

    async def _save(self, value: Value) -> None:
        try:
            await self._disk.run(self._write, value)
        except StoreError as error:
            log.warning("%s could not be saved: %s", self._what, error)
