"""A call to a device's driver that is given up after a time. Its thread cannot be interrupted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from kiosk.services.threads.loop import WorkerThread

Result = TypeVar("Result")


class GivenUpError(Exception):
    """The call has not come back in time. One that had not begun never begins."""


class WatchedCall(Generic[Result]):
    """A blocking call that knows where it is."""

    def __init__(self, call: Callable[[], Result]) -> None:
        self._call = call
        self.has_begun = self._has_ended = False

    @property
    def is_stuck(self) -> bool:
        """Whether the call has begun and not come back."""
        return self.has_begun and not self._has_ended

    async def run_on(self, worker: WorkerThread, within_s: float) -> Result:
        """Run the call and return its result.

        Raises:
            GivenUpError: it did not come back within so many seconds.
        """
        running = asyncio.ensure_future(worker.run(self))
        try:
            await asyncio.wait({running}, timeout=within_s)
            if running.done():
                return running.result()
        finally:
            running.cancel()
        # What had not begun is dropped in this round of the loop.
        await asyncio.wait({running})
        raise GivenUpError

    def __call__(self) -> Result:
        self.has_begun = True
        try:
            return self._call()
        finally:
            self._has_ended = True
