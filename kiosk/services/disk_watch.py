"""Watches whether the disk takes anything, before a customer or staff would find out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from kiosk.core.counter.health_reason import HEALTH_ADVICE, HealthReason
from kiosk.services.threads.common_moments import until_common_moment
from kiosk.services.threads.loop import WorkerThread

log = logging.getLogger(__name__)

_LOOK_EVERY_S = 10.0
# While nothing can be kept, customers are told so: no longer than need be.
_LOOK_AGAIN_EVERY_S = 3.0
# A customer who sends the form would wait for the same disk.
_PATIENCE_S = 5.0


class DiskWatch:
    """Asks every few seconds what keeps the disk from taking anything, and tells each change."""

    def __init__(
        self,
        look: Callable[[], HealthReason | None],
        disk: WorkerThread,
        tell: Callable[[bool], None],
    ) -> None:
        """Create the watch. `look` runs on the disk's thread; `tell` gets whether it can keep."""
        self._look = look
        self._disk = disk
        self._tell = tell
        self._trouble: HealthReason | None = None

    @property
    def trouble(self) -> HealthReason | None:
        """Why nothing can be kept, as of the last look; None if it can."""
        return self._trouble

    async def run(self) -> None:
        while True:
            await self.look()
            every_s = _LOOK_AGAIN_EVERY_S if self._trouble else _LOOK_EVERY_S
            await until_common_moment(every_s)

    async def look(self) -> None:
        before, self._trouble = self._trouble, await self._found()
        if self._trouble is before:
            return
        self._tell(self._trouble is None)
        if self._trouble:
            log.error("%s", HEALTH_ADVICE[self._trouble].sentence())
        else:
            log.warning("the disk takes leads, vouchers and redemptions again")

    async def _found(self) -> HealthReason | None:
        """The trouble; a disk that does not even answer in time counts as one."""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                return await self._disk.run(self._look)
        except TimeoutError:
            return HealthReason.DISK_SLOW
