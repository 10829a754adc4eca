"""The worker's end: whoever waits is woken, whoever is in a call may end it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection
from typing import Any

_CANCEL_AGAIN_S = 1.0


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


async def end_tasks(tasks: Collection[asyncio.Task[Any]]) -> None:
    """Cancel tasks until it helps: a command to Redis may swallow a cancellation."""
    late = set(tasks)
    while late:
        for task in late:
            task.cancel()
        _, late = await asyncio.wait(late, timeout=_CANCEL_AGAIN_S)
