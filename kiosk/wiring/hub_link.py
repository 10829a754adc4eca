"""Builds the link to the hub, which takes Salesforce's place for rows, offers, keys and health."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.feed.change import OffersUnchanged, Snapshot
from kiosk.link.answers import ask_for_answers
from kiosk.link.client import HubClient
from kiosk.link.facts import fetch_facts
from kiosk.link.offers import HubOffers
from kiosk.link.rows import HubDelivery
from kiosk.link.store_keys import HubStoreKeys
from kiosk.services.counter.news_desk import NewsDesk
from kiosk.services.delivery.answers import HubAnswers
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.feed import Fetch
from kiosk.services.fleet.enrolment_desk import EnrolmentDesk
from kiosk.services.fleet.store_keys import StoreKeysDesk
from kiosk.services.fleet.trusted_keys import TrustedKeys
from kiosk.settings.model import Settings
from kiosk.web.network import Network
from kiosk.wiring.foundation import Foundation


@dataclass(frozen=True, slots=True)
class HubLink:
    """The link to the hub. `revoked` rings when the hub says that this device was revoked.

    `moved` rings when the org has given the kiosk another store, which counts from the next start.
    """

    client: HubClient
    trust: TrustedKeys
    delivery: HubDelivery
    revoked: Doorbell
    moved: Doorbell


def hub_link_of(base: Foundation, network: Network) -> HubLink | None:
    """The link of an enrolled kiosk; None without a hub, or before it is enrolled there."""
    start = base.identity
    if start is None:
        return None
    revoked = Doorbell()
    client = HubClient(start.identity, network, base.clock.learn, revoked.ring)
    trust = TrustedKeys(start.enrolled.workers, base.stores.device, base.workers.disk)
    trust.ask_by(partial(fetch_facts, client))
    return HubLink(client, trust, HubDelivery(client, trust), revoked, Doorbell())


def enrolment_of(settings: Settings, network: Network, base: Foundation) -> EnrolmentDesk | None:
    """What enrols the running kiosk; None without a hub."""
    if settings.hub is None:
        return None
    return EnrolmentDesk(settings.hub.url, network, base.stores.device, base.workers.disk)


def answers_of(
    settings: Settings, link: HubLink, base: Foundation, on_due: Callable[[], None]
) -> HubAnswers:
    every = settings.hub.answers_seconds if settings.hub else 0.0
    return HubAnswers(
        partial(ask_for_answers, link.client, link.trust),
        base.stores.outbox,
        base.workers.disk,
        random.Random(),  # noqa: S311  jitter, no secret
        base.stores.redemption_list.record_conflicts,
        on_due,
        every,
    )


def hub_fetch(link: HubLink, base: Foundation, news: NewsDesk) -> Fetch:
    """What takes snapshots from the hub, and the store's keys with them."""
    offers = HubOffers(link.client, link.trust, base.saved.board.as_of)
    desk = StoreKeysDesk(
        HubStoreKeys(link.client, link.trust).fetch,
        news,
        base.stores.device,
        base.workers.disk,
        base.settings.kiosk.store,
        link.moved.ring,
    )

    async def fetch(since: int) -> Snapshot | OffersUnchanged:
        reply = await offers.fetch(since)
        await desk.renew()
        return reply

    return fetch


def failing_fetch(fault: CallFaultError) -> Fetch:
    """What takes no snapshot, since there is a hub and no way to use it."""

    async def fetch(_since: int) -> Snapshot | OffersUnchanged:
        raise CallFaultError(fault.fault, fault.diagnosis)

    return fetch
