"""Decides off the GUI thread whether somebody's PIN opens staff mode."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from kiosk.core.counter.badge import badge_key
from kiosk.core.counter.pin_attempts import Lane
from kiosk.core.counter.staff_pin import (
    BadgeOf,
    CouldNotCheck,
    Entered,
    Locked,
    NoStaff,
    People,
    PinAnswer,
    Wrong,
)
from kiosk.services.counter.pin_tries import PinTries
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.pin_hash import is_pin
from kiosk.store.staff import StaffStore

log = logging.getLogger(__name__)


class StaffEntry:
    """Checks PINs. `worker` hashes for tens of ms at a time, so it is not the disk's."""

    def __init__(
        self,
        staff: StaffStore,
        disk: WorkerThread,
        worker: WorkerThread,
        clock: Callable[[], datetime],
        tries: PinTries,
    ) -> None:
        """`clock` dates the audit trail."""
        self._staff = staff
        self._disk = disk
        self._worker = worker
        self._clock = clock
        self._tries = tries
        self._one_at_a_time = asyncio.Lock()

    async def look(self) -> PinAnswer:
        """Who may say that they are here."""
        try:
            members = await self._disk.run(self._staff.members)
        except StoreError as error:
            return _unread(error)
        return People(tuple(member.name for member in members)) if members else NoStaff()

    async def badge(self, scanned: str) -> PinAnswer:
        """Whose badge was scanned."""
        key = badge_key(scanned)
        try:
            return BadgeOf(await self._disk.run(self._staff.badge_owner, key) if key else "")
        except StoreError as error:
            return _unread(error)

    async def look_at(self, name: str, lane: Lane) -> PinAnswer | None:
        """Whether that person must wait: None if the PIN may be tried now."""
        try:
            wait = await self._tries.left(name, lane)
        except StoreError as error:
            return _unread(error)
        return Locked(wait) if wait > 0 else None

    async def try_pin(self, name: str, pin: str, lane: Lane) -> PinAnswer:
        async with self._one_at_a_time:
            try:
                return await self._try(name, pin, lane)
            except StoreError as error:
                return _unread(error)

    async def _try(self, name: str, pin: str, lane: Lane) -> PinAnswer:
        members = await self._disk.run(self._staff.members)
        if not members:
            return NoStaff()
        pin_hash = next((member.pin_hash for member in members if member.name == name), None)
        if pin_hash is None:
            # Removed from the list since it was shown.
            return Wrong(0.0)
        wait = await self._tries.begin(name, lane)
        if wait > 0:
            return Locked(wait)
        right = await self._worker.run(is_pin, pin_hash, pin)
        at = self._clock().timestamp()
        if not right:
            wait = await self._tries.wrong(name, lane, at)
            log.warning("a wrong PIN for %s (%s); next try in %.0f s", name, lane, wait)
            return Wrong(wait)
        await self._tries.right(name, lane, at)
        log.info("staff mode: the PIN of %s (%s)", name, lane)
        return Entered(name)


def _unread(error: StoreError) -> CouldNotCheck:
    log.warning("the staff list could not be read or written: %s", error)
    return CouldNotCheck()
