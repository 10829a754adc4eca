"""The wall reads its own codes back: one that no phone can read is told to the staff."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.code_reader import GreyFrame, read_codes

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sight:
    """A frame of the wall, and the texts of the codes that are wholly visible on it."""

    frame: GreyFrame
    expected: frozenset[str]


@dataclass(frozen=True, slots=True)
class SelfCheckResult:
    """`unread` are expected texts that did not read; `at` is UTC."""

    at: datetime
    expected: int
    unread: tuple[str, ...]


class SelfCheck:
    """`look` gives what is on the screen, None while the wall is covered.

    It is awaited on the loop and fetches the frame from the GUI thread; `worker` decodes.
    """

    def __init__(
        self,
        look: Callable[[], Awaitable[Sight | None]],
        worker: WorkerThread,
        interval: float = 1800,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        second_look: float = 3.0,
    ) -> None:
        """`interval` and `second_look` in s."""
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
                log.exception("the wall could not read itself")

    async def check(self) -> SelfCheckResult | None:
        """None, and the last result stays, when nothing can be expected.

        What does not read is looked at again: a page may have been turning.
        """
        result = await self._read_once()
        if result and result.unread:
            await asyncio.sleep(self._second_look)
            result = await self._read_once()
        if result is None:
            return None
        self.last = result
        if result.unread:
            log.warning("codes on the wall that do not read: %s", ", ".join(result.unread))
        return result

    async def _read_once(self) -> SelfCheckResult | None:
        sight = await self._look()
        if sight is None or not sight.expected:
            return None
        read = await self._worker.run(read_codes, sight.frame)
        unread = tuple(sorted(sight.expected - read))
        return SelfCheckResult(self._clock(), len(sight.expected), unread)
