"""Keeps free memory from piling up within the process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from kiosk.hardware.allocator import give_back_free_memory
from kiosk.services.threads.loop import WorkerThread

_EVERY_S = 600.0


class MemoryUpkeep:
    """Gives back what is free, whether somebody is at the kiosk or not.

    What a form or a staff page took lies free in pieces afterwards; glibc gives back by itself only
    what is free at the very end of its heap. More often it would take from the wall what the next
    page needs (docs/decisions/0123-what-grew-in-the-soak.md).
    """

    def __init__(
        self, worker: WorkerThread, give_back: Callable[[], None] = give_back_free_memory
    ) -> None:
        self._worker = worker
        self._give_back = give_back

    async def run(self) -> None:
        while True:
            await asyncio.sleep(_EVERY_S)
            await self._worker.run(self._give_back)
