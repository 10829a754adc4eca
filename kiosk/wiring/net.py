"""Everything that runs on the net thread: built completely, then run, the wall first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from kiosk.services.feed.feed_source import Listener
from kiosk.services.release_watch import ReleaseWatch
from kiosk.services.threads.lasting import lasting
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.funnel import Funnel
from kiosk.settings.model import Settings
from kiosk.store.secrets import SecretError
from kiosk.ui.bridge import Bridge
from kiosk.ui.counter_bridge import CounterServices
from kiosk.ui.customer_bridge import CustomerServices
from kiosk.wiring.access import Access
from kiosk.wiring.counter import counter_of, counter_parts_of
from kiosk.wiring.delivery import lead_desk_of
from kiosk.wiring.devices import Devices, headset_of, speech_trouble_of
from kiosk.wiring.exchange import exchange_of
from kiosk.wiring.feed import watched
from kiosk.wiring.first_wall import FirstWall
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.late_net import StartRefusedError
from kiosk.wiring.maintenance import maintenance_of
from kiosk.wiring.runs import Closes, Runs
from kiosk.wiring.shown_offers import ShownOffers


@dataclass(frozen=True, slots=True)
class Net:
    """The parts of the net thread: built completely, then run.

    `customer` and `counter` answer the screen, `funnel` counts what happens on it, `offers.latency`
    and `releases` hear of its frames, and `painted` is to be called once the first stands. `prove`
    raises StartRefusedError if the login's private key cannot sign. `works` run concurrently for as
    long as the kiosk does; `connections` are closed after them.
    """

    base: Foundation
    devices: Devices
    offers: ShownOffers
    customer: CustomerServices
    counter: CounterServices
    funnel: Funnel
    releases: ReleaseWatch
    painted: Callable[[], None]
    prove: Callable[[], Awaitable[None]]
    works: tuple[Runs, ...]
    connections: tuple[Closes, ...]

    async def run(self) -> None:
        """Run all works until cancelled; none, if StartRefusedError is raised.

        The parts answer already while the key is proven, which takes a process of its own.
        """
        try:
            await self.offers.pictures.load()
            self.offers.wall.set_board(self.base.saved.board)
            await self.prove()
            # Everything that depends on the clock starts with its current state.
            self.base.clock_turned.ring()
            async with asyncio.TaskGroup() as tasks:
                for work in self.works:
                    tasks.create_task(lasting(work.run))
                tasks.create_task(self.base.clock.watch(self.offers.source.reconnect))
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Close what was opened; for parts that were built and are not to run."""
        for connection in self.connections:
            await connection.aclose()


def net_of(
    settings: Settings,
    access: Access,
    base: Foundation,
    devices: Devices,
    bridge: Bridge,
    first: FirstWall,
    spoken: Callable[[], str] = lambda: "",
) -> Net:
    """Build the parts in order. Raises StoreError if the store's keys cannot be read.

    `spoken`: why what was spoken last was not heard.
    """
    exchange = exchange_of(settings, access, base, bridge, first)
    offers, feed, syncs = exchange.offers, exchange.feed, exchange.syncs
    maintenance = maintenance_of(settings, base, devices, bridge, exchange)
    headset = headset_of(settings.audio, bridge.show_headset)
    speech = speech_trouble_of(settings.audio, headset, spoken)
    counter_parts = counter_parts_of(settings, base, devices, bridge, exchange, speech)
    funnel = counter_parts.funnel
    heard = watched(feed, offers.latency, maintenance.care.hear, offers.previews.hear)
    return Net(
        base=base,
        devices=devices,
        offers=offers,
        customer=CustomerServices(lead_desk_of(settings, base, syncs, funnel), offers.wall),
        counter=counter_of(settings, base, counter_parts, exchange),
        funnel=funnel,
        releases=maintenance.releases,
        painted=maintenance.care.painted,
        prove=partial(_prove, settings, access, base.workers.hasher),
        works=(
            *(*exchange.works, *counter_parts.works, *maintenance.works, *devices.works),
            *((headset,) if headset else ()),
            Listener(offers.source, heard, syncs.network_is_back),
        ),
        connections=(*exchange.connections, devices.panel),
    )


async def _prove(settings: Settings, access: Access, worker: WorkerThread) -> None:
    try:
        await worker.run(access.prove, settings)
    except SecretError as error:
        raise StartRefusedError(str(error), 2) from error
