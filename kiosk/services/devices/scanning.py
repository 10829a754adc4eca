"""Runs a scanner on the net thread: opens it, reads it, and reopens it after a fault."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from kiosk.core.devices.scan import Debounce
from kiosk.hardware.lost import DeviceLostError
from kiosk.services.threads.loop import WorkerThread

log = logging.getLogger(__name__)

_CLOSE_S = 1.0


class CodeSource(Protocol):
    """A device that reads codes.

    `open` and `read` raise DeviceLostError. `stop` may be called while `read` waits.
    """

    def open(self) -> None: ...
    def read(self) -> list[str]: ...
    def stop(self) -> None: ...
    def close(self) -> None: ...


class Scanning:
    """Keeps a scanner open and passes on each scan once, through `tell`.

    `worker` serves this device only, since reading blocks. `problem` says why there is no scanner,
    with the remedy; it is empty while the scanner works.
    """

    def __init__(
        self,
        source: CodeSource,
        worker: WorkerThread,
        tell: Callable[[str], None],
        debounce: Debounce,
        retry_seconds: float = 2.0,
    ) -> None:
        self._source = source
        self._worker = worker
        self._tell = tell
        self._debounce = debounce
        self._retry = retry_seconds
        self.problem = ""
        self.is_connected = False

    async def run(self) -> None:
        try:
            while True:
                try:
                    await self._worker.run(self._source.open)
                    self._note("")
                    self.is_connected = True
                    await self._read()
                except DeviceLostError as error:
                    self._note(str(error))
                self.is_connected = False
                await self._worker.run(self._source.close)
                await asyncio.sleep(self._retry)
        finally:
            self._source.stop()
            # A driver that does not come back closes nothing either.
            with suppress(TimeoutError):
                async with asyncio.timeout(_CLOSE_S):
                    await self._worker.run(self._source.close)

    async def _read(self) -> None:
        while True:
            for code in await self._worker.run(self._source.read):
                if self._debounce.is_fresh(code, time.monotonic()):
                    self._tell(code)

    def _note(self, problem: str) -> None:
        """Log a change of the problem, not every try."""
        if problem and problem != self.problem:
            log.warning("%s", problem)
        elif self.problem and not problem:
            log.info("the scanner is connected")
        self.problem = problem
