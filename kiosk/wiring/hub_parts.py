"""Builds what a kiosk with a hub runs: its syncs, answers, heartbeats and orders."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Delivery
from kiosk.core.feed.messages import Incoming
from kiosk.core.fleet.endpoints import HeartbeatReply, HubHeartbeat
from kiosk.core.fleet.order import Command, Order, OrderRefusal
from kiosk.link.faults import not_enrolled
from kiosk.link.heartbeat import send_heartbeat
from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.delivery.dating import Dating
from kiosk.services.delivery.drain import OnSettled
from kiosk.services.delivery.heartbeat import HeartbeatService
from kiosk.services.delivery.sync import Sync, SyncPace
from kiosk.services.delivery.syncs import Syncs
from kiosk.services.doorbell import Doorbell
from kiosk.services.fleet.beats import HubBeats
from kiosk.services.fleet.erasure import Erasure
from kiosk.services.fleet.knocks import Knocks
from kiosk.services.fleet.new_start import NewStart
from kiosk.services.fleet.orders import OrderFailedError, Orders
from kiosk.services.fleet.revocation import Revocation
from kiosk.settings.model import Settings
from kiosk.wiring.delivery import beating, drains_of, health_read
from kiosk.wiring.feed import KeptFeed
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.hub_link import HubLink, answers_of
from kiosk.wiring.runs import Runs

# The hub gathers for the whole fleet, so a kiosk need not.
_PACE = SyncPace(gather=1.0, apart=5.0)


@dataclass(frozen=True, slots=True)
class HubDelivering:
    """The syncs to the hub, and the works that bring answers home."""

    syncs: Syncs
    works: tuple[Runs, ...] = ()


@dataclass(frozen=True, slots=True)
class HubCare:
    """The works of a device, and what listens for knocks in the feed."""

    works: tuple[Runs, ...] = ()
    hear: Callable[[Incoming], None] = lambda _: None


def hub_delivering(settings: Settings, link: HubLink | None, base: Foundation) -> HubDelivering:
    """What brings rows to the hub. Before the kiosk is enrolled, its lanes say so."""
    if link is None:
        return HubDelivering(_syncs(_fail, base, None, lambda _: None))
    due = Doorbell()
    answers = answers_of(settings, link, base, due.ring)
    dating = Dating(base.clock, link.client.hear)
    syncs = _syncs(link.delivery.deliver, base, dating, answers.settled)
    due.answer_with(syncs.wake)
    return HubDelivering(syncs, (answers, link.trust))


def _syncs(
    deliver: Deliver, base: Foundation, dating: Dating | None, on_settled: OnSettled
) -> Syncs:
    stores, disk = base.stores, base.workers.disk
    drains = drains_of(
        lambda _: deliver,
        stores.outbox,
        stores.redemption_list,
        disk,
        dating=dating,
        on_settled=on_settled,
    )
    rng = random.Random()  # noqa: S311  jitter, no secret
    return Syncs(tuple(Sync(drain, stores.lanes, disk, rng, _PACE) for drain in drains))


async def _fail(_rows: object) -> Delivery:
    return Delivery(fault=not_enrolled().fault)


def hub_care(
    link: HubLink,
    base: Foundation,
    kept: KeptFeed,
    ring: KeyRing,
    read_anew: Callable[[], None],
    start_anew: Callable[[], None],
    more: Callable[[Heartbeat], Heartbeat],
) -> HubCare:
    """Heartbeats, orders and knocks.

    `start_anew` ends the kiosk for a new start; `more` adds to each heartbeat.
    """
    settings, revocation = base.settings, Revocation(ring)
    link.revoked.answer_with(revocation.ring)
    minutes = settings.hub.heartbeat_minutes if settings.hub else 0.0
    if not minutes:
        return HubCare((revocation,))
    new_start = NewStart(settings.hours.opening(), _local(settings, base), start_anew)
    told: list[HeartbeatService] = []

    async def tell() -> None:
        for service in told:
            await service.beat()

    orders = _orders(link, base, new_start, read_anew, tell)
    beats = HubBeats(_sender(link), _handed(base), orders)
    parts = (base.stores, base.workers.disk, kept.feed, base.clock, more)
    service = beating(health_read(settings, *parts), beats.send, minutes, kept.feed)
    told.append(service)
    kept.board_told.answer_with(service.board_told)
    kept.feed.confirm.answer_with(service.org_asks)

    def on_knock(window: float) -> None:
        beats.knocked()
        service.knocked(window)

    knocks = Knocks(settings.kiosk.id, settings.feed.jitter_seconds, on_knock)
    return HubCare((service, orders, new_start, revocation), knocks.hear)


def _orders(
    link: HubLink,
    base: Foundation,
    new_start: NewStart,
    read_anew: Callable[[], None],
    tell: Callable[[], Awaitable[None]],
) -> Orders:
    erasure = Erasure(base.stores.entries, base.stores.outbox, base.workers.disk)

    async def refresh(_order: Order) -> str:
        read_anew()
        return "read anew"

    async def nothing(_order: Order) -> str:
        return ""

    async def update(_order: Order) -> str:
        raise OrderFailedError("not yet possible here")

    async def screenshot(_order: Order) -> str:
        raise OrderFailedError(OrderRefusal.UNKNOWN)

    doers = {
        Command.NONE: nothing,
        Command.UPDATE: update,
        Command.SCREENSHOT: screenshot,
        Command.REFRESH: refresh,
        Command.RESTART: new_start.order,
        Command.ERASE: erasure.order,
    }
    kid = link.client.identity.keys.id
    parts = (link.trust, base.stores.device, base.workers.disk, doers, tell)
    return Orders(kid, *parts, lambda: base.clock.now().timestamp())


def _sender(link: HubLink) -> Callable[[HubHeartbeat, bool], Awaitable[HeartbeatReply]]:
    async def send(beat: HubHeartbeat, knocked: bool) -> HeartbeatReply:
        return await send_heartbeat(link.client, beat, knocked=knocked)

    return send


def _handed(base: Foundation) -> Callable[[], Awaitable[int]]:
    async def handed() -> int:
        counts = await base.workers.disk.run(base.stores.outbox.counts)
        return counts.get(RowState.HANDED, 0)

    return handed


def _local(settings: Settings, base: Foundation) -> Callable[[], datetime | None]:
    clock = base.clock
    return lambda: clock.now().astimezone(settings.kiosk.zone) if clock.is_believed else None
