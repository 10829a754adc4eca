"""Reads the wall's own codes back, and warns staff of a code that no phone can read."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.core.wall.sight import Sight
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.code_reader import read_codes

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SelfCheckResult:
    """Result of a self-check. `unread` are expected texts that could not be read; `at` is UTC."""

    at: datetime
    expected: int
    unread: tuple[str, ...]


class SelfCheck:
    """Checks the wall at intervals.

    `look` returns what is on the screen, or None while the wall is covered. It is awaited on the
    loop and takes the frame on the GUI thread; `worker` decodes it.
    """

    def __init__(
        self,
        look: Callable[[], Awaitable[Sight | None]],
        worker: WorkerThread,
        interval: float = 1800,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        second_look: float = 3.0,
    ) -> None:
        """Create the check. `interval` and `second_look` are seconds."""
        self._look = look
        self._worker = worker
        self._interval = interval
        self._clock = clock
        self._second_look = second_look
        self.last: SelfCheckResult | None = None

    async def run(self) -> None:
        while True:
            await asyncio.sleep(self._interval)
            try:
                await self.check()
            except Exception:
                log.exception("the self-check of the wall failed")

    async def check(self) -> SelfCheckResult | None:
        """Check the wall now; None, leaving the last result, if no code is visible.

        Unread codes are checked a second time, since a page may have been turning.
        """
        result = await self._read_once()
        if result and result.unread:
            await asyncio.sleep(self._second_look)
            result = await self._read_once()
        if result is None:
            return None
        self.last = result
        if result.unread:
            log.warning("codes on the wall that cannot be read: %s", ", ".join(result.unread))
        return result

    async def _read_once(self) -> SelfCheckResult | None:
        sight = await self._look()
        if sight is None or not sight.expected:
            return None
        read = await self._worker.run(read_codes, sight.frame)
        unread = tuple(sorted(sight.expected - read))
        return SelfCheckResult(self._clock(), len(sight.expected), unread)
