"""Decides off the GUI thread whether a PIN opens staff mode."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from kiosk.core.counter.staff_pin import (
    Attempts,
    CouldNotCheck,
    Entered,
    Locked,
    NoStaff,
    PinAnswer,
    Wrong,
)
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.pin_hash import is_pin
from kiosk.store.staff import StaffMember, StaffStore

log = logging.getLogger(__name__)


class StaffEntry:
    """Checks PINs. `worker` hashes for tens of ms at a time, so it is not the disk's."""

    def __init__(
        self,
        staff: StaffStore,
        disk: WorkerThread,
        worker: WorkerThread,
        clock: Callable[[], datetime],
        disk_is_shut: Callable[[], bool] = lambda: False,
    ) -> None:
        """Prepare the entry. `disk_is_shut`: whether the disk is known to take nothing just now."""
        self._staff = staff
        self._disk = disk
        self._worker = worker
        self._clock = clock
        self._disk_is_shut = disk_is_shut
        self._one_at_a_time = asyncio.Lock()
        self._uncounted = Attempts()

    async def try_pin(self, pin: str) -> PinAnswer:
        async with self._one_at_a_time:
            try:
                return await self._try(pin)
            except StoreError as error:
                log.warning("a PIN could not be checked: %s", error)
                return CouldNotCheck()

    async def look(self) -> PinAnswer | None:
        """Whether the PIN pad is usable: None if a PIN may be tried now."""
        try:
            if not await self._disk.run(self._staff.members):
                return NoStaff()
            wait = await self._counted(self._staff.wait_left)
        except StoreError as error:
            log.warning("the staff list could not be read: %s", error)
            return CouldNotCheck()
        return Locked(wait) if wait > 0 else None

    async def _try(self, pin: str) -> PinAnswer:
        members = await self._disk.run(self._staff.members)
        if not members:
            return NoStaff()
        wait = await self._begin_try()
        if wait > 0:
            return Locked(wait)
        name = await self._worker.run(_whose, members, pin)
        if name is None:
            wait = await self._counted(self._staff.failed)
            log.warning("a wrong PIN; next try in %.0f s", wait)
            return Wrong(wait)
        await self._entered(name)
        log.info("staff mode: %s entered", name)
        return Entered(name)

    async def _begin_try(self) -> float:
        """Seconds to wait before a try, or 0 once it is counted. Raises StoreError."""
        now = self._now()
        if (wait := self._uncounted.left(now)) > 0:
            return wait
        try:
            return await self._disk.run(self._staff.begin_try, now)
        except StoreError:
            if not self._disk_is_shut():
                raise
        # Staff must be able to see what is wrong with the disk; until a restart memory counts.
        self._uncounted = self._uncounted.one_more(now)
        return 0.0

    async def _counted(self, seconds_left: Callable[[float], float]) -> float:
        """Seconds until the next try. Raises StoreError."""
        now = self._now()
        try:
            kept = await self._disk.run(seconds_left, now)
        except StoreError:
            if not self._disk_is_shut():
                raise
            kept = 0.0
        return max(kept, self._uncounted.left(now))

    async def _entered(self, name: str) -> None:
        """Raises StoreError."""
        self._uncounted = Attempts()
        try:
            await self._disk.run(self._staff.entered, name, self._now())
        except StoreError:
            if not self._disk_is_shut():
                raise
            log.warning("the entry of %s is not in the audit trail", name)

    def _now(self) -> float:
        return self._clock().timestamp()


def _whose(members: tuple[StaffMember, ...], pin: str) -> str | None:
    return next((member.name for member in members if is_pin(member.pin_hash, pin)), None)
