"""Everything that runs on the net thread: built completely, then run, the wall first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.core.feed.messages import Incoming
from kiosk.link.faults import not_enrolled
from kiosk.salesforce.client import SalesforceClient
from kiosk.services.counter.news_desk import NewsDesk
from kiosk.services.disk_watch import DiskWatch
from kiosk.services.feed.feed import Feed, Fetch
from kiosk.services.feed.feed_source import FeedSource, Listener
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.services.release_watch import ReleaseWatch
from kiosk.services.threads.lasting import lasting
from kiosk.services.wall.pictures import Pictures
from kiosk.services.wall.wall import Wall
from kiosk.settings.model import Settings
from kiosk.ui.bridge import Bridge
from kiosk.ui.counter_bridge import CounterServices
from kiosk.ui.customer_bridge import CustomerServices
from kiosk.wiring.access import Access, salesforce_of
from kiosk.wiring.counter import counter_of, health_of, key_ring_of, staff_desk_of, till_of
from kiosk.wiring.delivery import lead_desk_of, syncs_of
from kiosk.wiring.devices import Devices
from kiosk.wiring.feed import feed_of, fetch_of, latency_of, source_of, watched
from kiosk.wiring.fleet import FleetCare, OrderHands, org_care
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.hub_link import HubLink, enrolment_of, failing_fetch, hub_fetch, hub_link_of
from kiosk.wiring.hub_parts import HubDelivering, hub_care, hub_delivering
from kiosk.wiring.runs import Closes, Runs
from kiosk.wiring.upkeep import hours_watch_of, housekeeping_of, release_watch_of, self_check_of
from kiosk.wiring.wall import wall_of
from kiosk.wiring.watching import Watches, machine_watch_of, metrics_of_settings, told_besides


@dataclass(frozen=True, slots=True)
class Net:
    """The parts of the net thread: built on the GUI thread, used on the net thread.

    `customer` and `counter` answer the screen, `latency` and `releases` hear of its frames, and
    `painted` is to be called once the first stands. `works` run concurrently for as long as the
    kiosk does; `connections` are closed after them.
    """

    base: Foundation
    wall: Wall
    pictures: Pictures
    source: FeedSource
    customer: CustomerServices
    counter: CounterServices
    latency: LatencyWatch
    releases: ReleaseWatch
    painted: Callable[[], None]
    works: tuple[Runs, ...]
    connections: tuple[Closes, ...]

    async def run(self) -> None:
        """Run all works until cancelled."""
        await self.pictures.load()
        self.wall.set_board(self.base.saved.board)
        # Everything that depends on the clock starts with its current state.
        self.base.clock_turned.ring()
        try:
            async with asyncio.TaskGroup() as tasks:
                for work in self.works:
                    tasks.create_task(lasting(work.run))
                tasks.create_task(self.base.clock.watch(self.source.reconnect))
        finally:
            for connection in self.connections:
                await connection.aclose()


def net_of(
    settings: Settings, access: Access, base: Foundation, devices: Devices, bridge: Bridge
) -> Net:
    """Build the parts in order. Raises StoreError if the store's keys cannot be read."""
    salesforce = salesforce_of(settings, access, base.clock, base.workers.hasher)
    link = hub_link_of(base, access.network)
    hub = link.client if link else None
    source = source_of(settings, access, salesforce, base.clock, base.saved.replay, hub)
    delivering = delivering_of(settings, salesforce, link, base)
    syncs = delivering.syncs
    ring = key_ring_of(base)
    news = NewsDesk(ring, base.stores.redemption_list, base.workers.disk)
    latency = latency_of(settings, base)
    wall, pictures = wall_of(settings, access.network, base, bridge, latency.watch)
    fetch = snapshots_from(settings, salesforce, link, base, news)
    kept = feed_of(settings, base, fetch, wall, bridge, latency)
    feed = kept.feed
    read_anew = reading_anew(feed, pictures)
    machine, releases = machine_watch_of(settings, base, devices), release_watch_of(base, feed)
    more = told_besides(settings, base, Watches(latency.watch, machine, releases))
    hands, care = OrderHands(read_anew, bridge.ask_for_new_start), FleetCare()
    if link:
        care = hub_care(link, base, kept, ring, hands, bridge.ask_picture, more)
    elif salesforce:
        care = org_care(base, kept, salesforce, hands, more)
    watching = watched(feed, latency.watch)

    def receive(incoming: Incoming) -> None:
        watching(incoming)
        care.hear(incoming)

    checking = self_check_of(settings, bridge.ask_sight, base.workers.pictures, base.clock)
    till = till_of(settings, base, ring, feed, syncs)
    watch = DiskWatch(base.connection.trouble, base.workers.disk, bridge.show_keeping)
    health = health_of(settings, base, devices, ring, feed, checking, watch)
    staff = staff_desk_of(settings, base, till, health, syncs)
    return Net(
        base=base,
        wall=wall,
        pictures=pictures,
        source=source,
        customer=CustomerServices(lead_desk_of(settings, base, syncs), wall),
        counter=replace(
            counter_of(settings, base, devices, ring, staff, watch, read_anew),
            enrolment=enrolment_of(settings, access.network, base),
        ),
        latency=latency.watch,
        releases=releases,
        painted=care.painted,
        works=(
            *(wall, feed, kept.boards, kept.states, checking, watch, base.runs, releases),
            hours_watch_of(settings, base.clock, bridge.show_dim),
            housekeeping_of(settings, base.stores.entries, base.workers.disk),
            *syncs.each,
            *delivering.works,
            *care.works,
            *([devices.scanning] if devices.scanning else []),
            devices.panel,
            machine,
            *metrics_of_settings(settings, base, kept, machine, more),
            Listener(source, receive, syncs.network_is_back),
        ),
        connections=(
            *(one for one in (access.key, salesforce, hub) if one),
            *(devices.panel, pictures),
        ),
    )


def delivering_of(
    settings: Settings, salesforce: SalesforceClient | None, link: HubLink | None, base: Foundation
) -> HubDelivering:
    """What sends rows: to the hub where there is one, otherwise to Salesforce."""
    if settings.hub:
        return hub_delivering(settings, link, base)
    return HubDelivering(syncs_of(settings, salesforce, base))


def snapshots_from(
    settings: Settings,
    salesforce: SalesforceClient | None,
    link: HubLink | None,
    base: Foundation,
    news: NewsDesk,
) -> Fetch | None:
    """What takes snapshots: from the hub where there is one, otherwise from Salesforce."""
    if link:
        return hub_fetch(link, base, news)
    if settings.hub:
        return failing_fetch(not_enrolled())
    return fetch_of(settings, salesforce, news)


def reading_anew(feed: Feed, pictures: Pictures) -> Callable[[], None]:
    """What staff mean by reading everything anew: the offers, and what each shows."""

    def read_anew() -> None:
        feed.take_snapshot()
        pictures.ask_anew()

    return read_anew
