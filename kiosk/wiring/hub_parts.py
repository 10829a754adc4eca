"""Builds what a kiosk with a hub runs: its syncs and answers, and the way of its heartbeats."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.delivery.outcome import Delivery
from kiosk.core.fleet.endpoints import HubHeartbeat
from kiosk.core.fleet.order import Order
from kiosk.link.faults import not_enrolled
from kiosk.link.heartbeat import send_heartbeat
from kiosk.link.screenshot import send_screenshot
from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.delivery.dating import Dating
from kiosk.services.delivery.drain import OnSettled
from kiosk.services.delivery.sync import Sync, SyncPace
from kiosk.services.delivery.syncs import Syncs
from kiosk.services.doorbell import Doorbell
from kiosk.services.fleet.beats import Send
from kiosk.services.fleet.order_proof import OrderProof
from kiosk.services.fleet.revocation import Revocation
from kiosk.services.fleet.screenshot import Screenshot
from kiosk.settings.model import Settings
from kiosk.wiring.delivery import drains_of
from kiosk.wiring.feed import KeptFeed
from kiosk.wiring.fleet import FleetCare, OrderHands, Reporting, fleet_care, new_start_of
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.hub_link import HubLink, answers_of
from kiosk.wiring.runs import Runs

# The hub gathers for the whole fleet, so a kiosk need not.
_PACE = SyncPace(gather=1.0, apart=5.0)
# A kiosk that was switched on in its new store hears of it within this time.
_JUST_STARTED_S = 120.0


@dataclass(frozen=True, slots=True)
class HubDelivering:
    """The syncs to the hub, and the works that bring answers home."""

    syncs: Syncs
    works: tuple[Runs, ...] = ()


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
    hands: OrderHands,
    ask_picture: Callable[[], Future[bytes | None]],
    more: Callable[[Heartbeat], Heartbeat],
) -> FleetCare:
    """What the hub tells an enrolled kiosk: its orders, that it was revoked, or moved.

    `ask_picture` asks the screen for a masked picture; `more` adds to each heartbeat.
    """
    revocation = Revocation(ring)
    link.revoked.answer_with(revocation.ring)
    moving, began = new_start_of(base, hands), time.monotonic()
    link.moved.answer_with(
        lambda: moving.plan(now=time.monotonic() - began < _JUST_STARTED_S),
    )
    minutes = base.settings.hub.heartbeat_minutes if base.settings.hub else 0.0
    if not minutes:
        return FleetCare((revocation, moving))
    send = partial(send_screenshot, link.client, link.trust)
    hands = replace(hands, screenshot=Screenshot(ask_picture, send).order)
    care = fleet_care(base, kept, Reporting(_sender(link), minutes, more), hands)
    return replace(care, works=(*care.works, revocation, moving))


def _sender(link: HubLink) -> Send:
    proof = OrderProof(link.client.identity.keys.id, link.trust)

    async def send(beat: HubHeartbeat, knocked: bool) -> Order | None:
        reply = await send_heartbeat(link.client, beat, knocked=knocked)
        return await proof.read(reply.order) if reply.order else None

    return send
