"""Saves the latest value in the background: values are shown first and saved afterwards."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)

# A disk that was full may have room again without any change of the value.
_TRY_AGAIN_S = 15.0

Value = TypeVar("Value")


class LatestSaver(Generic[Value]):
    """Saves values; a burst of changes becomes one write. `what` names the value in the log.

    A value that the disk refused is tried again, and told once.
    """

    def __init__(self, save: Callable[[Value], None], disk: WorkerThread, what: str) -> None:
        self._write = save
        self._disk = disk
        self._what = what
        self._newest: Value | None = None
        self._saved: Value | None = None
        self._changed = asyncio.Event()
        self._is_refused = False

    def save_soon(self, value: Value) -> None:
        self._newest = value
        self._changed.set()

    async def run(self) -> None:
        """Save changes until cancelled, then save what is still waiting."""
        try:
            while True:
                with suppress(TimeoutError):
                    async with asyncio.timeout(_TRY_AGAIN_S if self._is_refused else None):
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
            self._is_refused = not await self._save(newest)
            self._saved = newest

    async def _save(self, value: Value) -> bool:
        try:
            await self._disk.run(self._write, value)
        except StoreError as error:
            if not self._is_refused:
                log.warning("%s could not be saved: %s", self._what, error)
            return False
        return True
