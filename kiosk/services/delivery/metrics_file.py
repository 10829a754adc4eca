"""Writes the kiosk's metrics into a file for node_exporter, off the GUI thread."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.core.delivery.metrics import Metric, exposition, life
from kiosk.hardware.node_exporter import write_textfile
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)

_EVERY_S = 60.0
_PATIENCE_S = 20.0


class MetricsFile:
    """Rewrites the file once a minute, and once more at the end, to say that the kiosk stopped."""

    def __init__(
        self,
        file: Path,
        read: Callable[[], Awaitable[Iterable[Metric]]],
        writer: WorkerThread,
        every_s: float = _EVERY_S,
    ) -> None:
        """Create the writer. `read` returns what is known; `writer` is the thread that writes."""
        self._file = file
        self._read = read
        self._writer = writer
        self._every_s = every_s
        self._complaint = ""

    async def run(self) -> None:
        try:
            while True:
                await self.write()
                await asyncio.sleep(self._every_s)
        except asyncio.CancelledError:
            # Nobody waits for a thread any more; the file is small.
            with suppress(OSError):
                write_textfile(self._file, exposition(life(is_up=False, now=time.time())))
            raise

    async def write(self) -> None:
        """Write the file now. One that cannot be written is logged when that begins."""
        text = exposition(await self._known())
        complaint = ""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await self._writer.run(write_textfile, self._file, text)
        except (OSError, TimeoutError) as error:
            complaint = getattr(error, "strerror", None) or "it takes too long"
        if complaint and complaint != self._complaint:
            log.warning("[metrics] textfile: %s cannot be written: %s", self._file, complaint)
        self._complaint = complaint

    async def _known(self) -> Iterable[Metric]:
        try:
            async with asyncio.timeout(_PATIENCE_S):
                return await self._read()
        except (StoreError, TimeoutError):
            # That it runs is true all the same.
            return life(is_up=True, now=time.time())
