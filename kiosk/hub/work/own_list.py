"""The worker's own list of devices, read from the org and kept in memory alone.

Redis has a copy for the web. The worker never reads that one: whoever holds Redis could put a key
of their own there, and sign rows with it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.salesforce.hub import BeatResult, OrgDevice, SyncPage

log = logging.getLogger(__name__)

Beats = Sequence[Mapping[str, object]]
# Makes one call: since (ms), heartbeats, the page to go on at.
Ask = Callable[[int, Beats, str], Awaitable[SyncPage]]
# 100,000 devices.
_MOST_PAGES = 100
_NAMED = 10


@dataclass(frozen=True, slots=True)
class Changes:
    """Devices that are new or changed, and ids that are no device's any more."""

    devices: tuple[OrgDevice, ...]
    gone: tuple[str, ...]


class OwnList:
    """The devices by id. Calls of several lanes are made one after another."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._devices: dict[str, OrgDevice] = {}
        self._changed: set[str] = set()
        self._gone: set[str] = set()
        self._one_at_a_time = asyncio.Lock()
        self._read_at = 0.0
        self.as_of = 0
        # How often the list was read to its end.
        self.reads = 0

    def find(self, kid: str) -> OrgDevice | None:
        return self._devices.get(kid)

    @property
    def all(self) -> tuple[OrgDevice, ...]:
        return tuple(self._devices.values())

    async def load(self) -> None:
        """Read the list unless it has been read. Raises CallError."""
        if not self.reads:
            await self.read()

    async def read_if_older(self, age_s: float) -> None:
        """Read the list if that was longer ago. Raises CallError."""
        if time.monotonic() - self._read_at > age_s:
            await self.read()

    async def read(self, beats: Beats = (), *, whole: bool = False) -> tuple[BeatResult, ...]:
        """Tell heartbeats and read what changed; `whole` reads all, and so finds what has gone.

        Returns what became of the heartbeats, in order.

        Raises:
            CallError: a page could not be read; what the pages before it said counts.
        """
        async with self._one_at_a_time:
            since = 0 if whole or not self.reads else self.as_of
            page = await self._ask(since, beats, "")
            first, results, seen = page.as_of, page.results, self._take(page)
            for _ in range(_MOST_PAGES):
                if not page.more:
                    break
                page = await self._ask(since, (), page.after)
                seen |= self._take(page)
            if since == 0:
                self._take_out(self._devices.keys() - seen)
            self.as_of = first
            self.reads += 1
            self._read_at = time.monotonic()
            return results

    def add(self, device: OrgDevice) -> None:
        """Note a device that was enrolled just now."""
        self._devices[device.device_id] = device
        self._changed.add(device.device_id)
        self._gone.discard(device.device_id)

    def all_changed(self) -> None:
        """Whoever was told of the devices has forgotten them."""
        self.changed(self._devices)

    def changed(self, kids: Iterable[str]) -> None:
        """Whoever was told of these devices has forgotten them."""
        self._changed |= self._devices.keys() & set(kids)

    def changes(self) -> Changes:
        """What changed, and what has gone, that was not noted as told."""
        return Changes(
            tuple(self._devices[kid] for kid in self._changed), tuple(sorted(self._gone))
        )

    def told(self, changes: Changes) -> None:
        """Note that these changes were told; what changed again meanwhile was not."""
        for device in changes.devices:
            if self._devices.get(device.device_id) is device:
                self._changed.discard(device.device_id)
        self._gone.difference_update(changes.gone)

    def _take(self, page: SyncPage) -> set[str]:
        if page.dropped:
            named = ", ".join(page.dropped[:_NAMED])
            log.error("%d devices of the org cannot be read: %s", len(page.dropped), named)
        for device in page.devices:
            if self._devices.get(device.device_id) != device:
                self.add(device)
        self._take_out(set(page.gone) & self._devices.keys())
        return {device.device_id for device in page.devices}

    def _take_out(self, kids: set[str]) -> None:
        for kid in kids:
            del self._devices[kid]
        self._changed -= kids
        self._gone |= kids
