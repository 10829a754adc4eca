"""Time back after an outage, and time until a frozen server is noticed: real parts and sockets."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack

from kiosk.core.feed.feed_status import FeedState
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.settings.model import Settings
from tests.bench.net_kiosk import NetKiosk

_GIVE_UP_S = 120.0


class Outages:
    """Every outage meets fresh kiosks: one that came back a moment ago waits longer."""

    def __init__(self, settings: Settings, remote: SandboxRemote) -> None:
        self._settings = settings
        self._remote = remote
        self._seed = 0

    async def back_after(self, outage: float, kiosks: int) -> list[float]:
        """Seconds from the server's return until each kiosk is live."""
        async with AsyncExitStack() as stack:
            fleet = await self._live_fleet(stack, kiosks, 0.0)
            await self._faults(network_away=True)
            await _all(fleet, FeedState.OFFLINE)
            await asyncio.sleep(outage)
            back = time.perf_counter()
            await self._faults(network_away=False)
            return [at - back for at in await _all(fleet, FeedState.LIVE)]

    async def frozen_noticed(self, kiosks: int, apart: float) -> list[float]:
        """Seconds from the freeze until each kiosk says offline; started `apart` seconds apart."""
        async with AsyncExitStack() as stack:
            fleet = await self._live_fleet(stack, kiosks, apart)
            frozen = time.perf_counter()
            await self._faults(network_frozen=True)
            try:
                return [at - frozen for at in await _all(fleet, FeedState.OFFLINE)]
            finally:
                await self._faults(network_frozen=False)

    async def _live_fleet(self, stack: AsyncExitStack, kiosks: int, apart: float) -> list[NetKiosk]:
        fleet = []
        for _ in range(kiosks):
            self._seed += 1
            kiosk = NetKiosk(self._settings, self._seed)
            fleet.append(await stack.enter_async_context(kiosk.running()))
            await asyncio.sleep(apart)
        await _all(fleet, FeedState.LIVE)
        return fleet

    async def _faults(self, **changes: object) -> None:
        await asyncio.to_thread(self._remote.set_faults, **changes)


async def _all(fleet: list[NetKiosk], state: FeedState) -> list[float]:
    async with asyncio.timeout(_GIVE_UP_S):
        return await asyncio.gather(*(kiosk.until(state) for kiosk in fleet))
