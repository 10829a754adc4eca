"""Runs a scanner on the net thread: opens it, reads it, and reopens it after a fault."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol, TypeVar

from kiosk.core.devices.scan import Debounce
from kiosk.hardware.lost import DeviceLostError
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.threads.watched_call import GivenUpError, WatchedCall

log = logging.getLogger(__name__)

_CLOSE_S = 1.0
# A camera takes some seconds to open; no read takes longer than that.
_ANSWER_S = 15.0
_SILENT = "the scanner's driver does not come back; unplug the scanner and plug it in again"

Result = TypeVar("Result")


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
    with the remedy; it is empty while the scanner works. `is_silent`: its driver hangs.
    """

    def __init__(
        self,
        source: CodeSource,
        worker: WorkerThread,
        tell: Callable[[str], None],
        debounce: Debounce,
        retry_seconds: float = 2.0,
        answer_seconds: float = _ANSWER_S,
    ) -> None:
        self._source = source
        self._worker = worker
        self._tell = tell
        self._debounce = debounce
        self._retry = retry_seconds
        self._answer = answer_seconds
        self.problem = ""
        self.is_silent = False
        self.is_connected = False

    async def run(self) -> None:
        try:
            while True:
                try:
                    await self._in_time(self._source.open)
                    self._note("")
                    self.is_connected = True
                    await self._read()
                except DeviceLostError as error:
                    self._note(str(error))
                except GivenUpError:
                    self._note(_SILENT)
                    self.is_silent = True
                self.is_connected = False
                # This waits for a driver that hangs: nothing else can be done with its device.
                await self._worker.run(self._source.close)
                self.is_silent = False
                await asyncio.sleep(self._retry)
        finally:
            self._source.stop()
            # A driver that does not come back closes nothing either.
            with suppress(TimeoutError):
                async with asyncio.timeout(_CLOSE_S):
                    await self._worker.run(self._source.close)

    async def _read(self) -> None:
        while True:
            for code in await self._in_time(self._source.read):
                if self._debounce.is_fresh(code, time.monotonic()):
                    self._tell(code)

    async def _in_time(self, call: Callable[[], Result]) -> Result:
        """Raises GivenUpError."""
        return await WatchedCall(call).run_on(self._worker, self._answer)

    def _note(self, problem: str) -> None:
        """Log a change of the problem, not every try."""
        if problem and problem != self.problem:
            log.warning("%s", problem)
        elif self.problem and not problem:
            log.info("the scanner is connected")
        self.problem = problem
