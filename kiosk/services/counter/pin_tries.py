"""Counts tries of PINs on the disk, and in memory while the disk takes nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable

from kiosk.core.counter.pin_attempts import Attempts, Lane
from kiosk.core.feed.capture_time import Reading
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.staff import StaffStore

log = logging.getLogger(__name__)


class PinTries:
    """The tries of each person in each lane.

    Staff must be able to see what is wrong with a disk. So on one that is known to be shut tries
    are counted in memory, with the same waits, until the kiosk starts again. Each method raises
    StoreError if the disk refuses and is not known to be shut.
    """

    def __init__(
        self,
        staff: StaffStore,
        disk: WorkerThread,
        reading: Callable[[], Reading],
        disk_is_shut: Callable[[], bool],
    ) -> None:
        """`reading` has the clock that nobody can set."""
        self._staff = staff
        self._disk = disk
        self._reading = reading
        self._disk_is_shut = disk_is_shut
        self._in_memory: dict[tuple[str, Lane], Attempts] = {}

    async def left(self, name: str, lane: Lane) -> float:
        """Seconds until the next try."""
        return max(
            await self._kept(self._staff.wait_left, name, lane, self._reading()),
            self._left_in_memory(name, lane),
        )

    async def begin(self, name: str, lane: Lane) -> float:
        """Count a try before it is checked; above 0 are the seconds to wait instead of it."""
        if (wait := self._left_in_memory(name, lane)) > 0:
            return wait
        try:
            return await self._disk.run(self._staff.begin_try, name, lane, self._reading())
        except StoreError:
            if not self._disk_is_shut():
                raise
        before = self._in_memory.get((name, lane), Attempts())
        self._in_memory[name, lane] = before.one_more(self._reading())
        return 0.0

    async def wrong(self, name: str, lane: Lane, at: float) -> float:
        """Note a wrong PIN at a time (unix s); returns the seconds until the next try."""
        return max(
            await self._kept(self._staff.failed, name, lane, self._reading(), at),
            self._left_in_memory(name, lane),
        )

    async def right(self, name: str, lane: Lane, at: float) -> None:
        """Note a right PIN, which ends the person's counts."""
        for known in [key for key in self._in_memory if key[0] == name]:
            del self._in_memory[known]
        try:
            await self._disk.run(self._staff.entered, name, lane, at)
        except StoreError:
            if not self._disk_is_shut():
                raise
            log.warning("the entry of %s is not in the audit trail", name)

    async def _kept(self, seconds: Callable[..., float], *what: object) -> float:
        try:
            return await self._disk.run(seconds, *what)
        except StoreError:
            if not self._disk_is_shut():
                raise
        return 0.0

    def _left_in_memory(self, name: str, lane: Lane) -> float:
        return self._in_memory.get((name, lane), Attempts()).left(self._reading())
