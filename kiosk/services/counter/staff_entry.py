"""Decides off the GUI thread whether a PIN opens staff mode."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from kiosk.core.counter.staff_pin import CouldNotCheck, Entered, Locked, NoStaff, PinAnswer, Wrong
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
    ) -> None:
        self._staff = staff
        self._disk = disk
        self._worker = worker
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()

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
            wait = await self._disk.run(self._staff.wait_left, self._now())
        except StoreError as error:
            log.warning("the staff list could not be read: %s", error)
            return CouldNotCheck()
        return Locked(wait) if wait > 0 else None

    async def _try(self, pin: str) -> PinAnswer:
        members = await self._disk.run(self._staff.members)
        if not members:
            return NoStaff()
        wait = await self._disk.run(self._staff.begin_try, self._now())
        if wait > 0:
            return Locked(wait)
        name = await self._worker.run(_whose, members, pin)
        if name is None:
            wait = await self._disk.run(self._staff.failed, self._now())
            log.warning("a wrong PIN; next try in %.0f s", wait)
            return Wrong(wait)
        await self._disk.run(self._staff.entered, name, self._now())
        log.info("staff mode: %s entered", name)
        return Entered(name)

    def _now(self) -> float:
        return self._clock().timestamp()


def _whose(members: tuple[StaffMember, ...], pin: str) -> str | None:
    return next((member.name for member in members if is_pin(member.pin_hash, pin)), None)
