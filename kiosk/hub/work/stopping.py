"""The worker's end: whoever waits is woken, whoever is in a call may end it."""

from __future__ import annotations

import asyncio
import contextlib


class Stopping:
    """Whether the worker is to stop."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    @property
    def now(self) -> bool:
        return self._event.is_set()

    def stop(self) -> None:
        self._event.set()

    async def wait(self) -> None:
        await self._event.wait()

    async def rest(self, seconds: float) -> None:
        """Wait so long, or until the worker is to stop."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
