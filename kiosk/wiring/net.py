"""Everything that runs on the net thread: built completely, then run, the wall first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from kiosk.services.counter.news_desk import NewsDesk
from kiosk.services.disk_watch import DiskWatch
from kiosk.services.feed.feed_source import Listener
from kiosk.services.memory_upkeep import MemoryUpkeep
from kiosk.services.release_watch import ReleaseWatch
from kiosk.services.threads.lasting import lasting
from kiosk.services.wall.funnel import Funnel
from kiosk.settings.model import Settings
from kiosk.ui.bridge import Bridge
from kiosk.ui.counter_bridge import CounterServices
from kiosk.ui.customer_bridge import CustomerServices
from kiosk.wiring.access import Access
from kiosk.wiring.counter import counter_of, health_of, key_ring_of, staff_desk_of, till_of
from kiosk.wiring.delivery import lead_desk_of
from kiosk.wiring.devices import Devices, headset_of, speech_trouble_of
from kiosk.wiring.feed import watched
from kiosk.wiring.first_wall import FirstWall
from kiosk.wiring.fleet import OrderHands
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.funnel import funnel_of, numbers_of
from kiosk.wiring.hub_link import enrolment_of
from kiosk.wiring.remote import care_of, delivering_of, remote_of
from kiosk.wiring.runs import Closes, Runs
from kiosk.wiring.shown_offers import ShownOffers, shown_offers_of
from kiosk.wiring.upkeep import release_watch_of, self_check_of, upkeep_of
from kiosk.wiring.watching import Watches, machine_watch_of, metrics_of_settings, told_besides


@dataclass(frozen=True, slots=True)
class Net:
    """The parts of the net thread: built completely, then run.

    `customer` and `counter` answer the screen, `funnel` counts what happens on it, `offers.latency`
    and `releases` hear of its frames, and `painted` is to be called once the first stands. `works`
    run concurrently for as long as the kiosk does; `connections` are closed after them.
    """

    base: Foundation
    devices: Devices
    offers: ShownOffers
    customer: CustomerServices
    counter: CounterServices
    funnel: Funnel
    releases: ReleaseWatch
    painted: Callable[[], None]
    works: tuple[Runs, ...]
    connections: tuple[Closes, ...]

    async def run(self) -> None:
        """Run all works until cancelled."""
        try:
            await self.offers.pictures.load()
            self.offers.wall.set_board(self.base.saved.board)
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
    remote = remote_of(settings, access, base)
    delivering = delivering_of(settings, remote, base)
    syncs, ring = delivering.syncs, key_ring_of(base)
    news = NewsDesk(ring, base.stores.redemption_list, base.workers.disk)
    offers = shown_offers_of(settings, access, base, bridge, remote, news, first)
    kept, feed, read_anew = offers.kept, offers.kept.feed, offers.read_anew
    machine, releases = machine_watch_of(settings, base, devices), release_watch_of(base, feed)
    more = told_besides(settings, base, Watches(offers.latency, machine, releases))
    hands = OrderHands(read_anew, bridge.ask_for_new_start)
    care = care_of(remote, base, kept, ring, hands, bridge.ask_picture, more)
    checking = self_check_of(settings, bridge.ask_sight, base.workers.pictures, base.clock)
    watch = DiskWatch(base.connection.trouble, base.workers.disk, bridge.show_keeping)
    headset = headset_of(settings.audio, bridge.show_headset)
    speech = speech_trouble_of(settings.audio, headset, spoken)
    health = health_of(base, devices, ring, feed, checking, watch, speech)
    funnel = funnel_of(settings, base, lambda: feed.board, syncs)
    till = till_of(settings, base, ring, feed, syncs, funnel)
    staff = staff_desk_of(settings, base, till, health, syncs)
    counter = counter_of(settings, base, devices, ring, staff, watch, read_anew)
    numbers = numbers_of(settings, base, lambda: feed.board, funnel)
    enrolment = enrolment_of(settings, access.network, base)
    heard = watched(feed, offers.latency, care.hear, offers.previews.hear)
    counter = replace(counter, enrolment=enrolment, numbers=numbers, previews=offers.previews)
    return Net(
        base=base,
        devices=devices,
        offers=offers,
        customer=CustomerServices(lead_desk_of(settings, base, syncs, funnel), offers.wall),
        counter=counter,
        funnel=funnel,
        releases=releases,
        painted=care.painted,
        works=(
            *(offers.wall, feed, kept.boards, kept.states, checking, watch, funnel),
            *upkeep_of(settings, base, bridge.show_dim),
            *(*syncs.each, *delivering.works, *care.works),
            *((headset,) if headset else ()),
            *(*devices.works, machine, releases, MemoryUpkeep(base.workers.pictures)),
            *metrics_of_settings(settings, base, kept, machine, more),
            Listener(offers.source, heard, syncs.network_is_back),
        ),
        connections=(
            *(one for one in (access.key, remote.salesforce, remote.hub) if one),
            *(devices.panel, offers.pictures),
        ),
    )
