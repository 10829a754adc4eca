"""Builds what depends on whom the kiosk speaks with: the org itself, or a hub in its place."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.link.client import HubClient
from kiosk.link.faults import not_enrolled
from kiosk.salesforce.client import SalesforceClient
from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.counter.news_desk import NewsDesk
from kiosk.services.feed.feed import Fetch
from kiosk.settings.model import Settings
from kiosk.wiring.access import Access, salesforce_of
from kiosk.wiring.delivery import syncs_of
from kiosk.wiring.feed import KeptFeed, fetch_of
from kiosk.wiring.fleet import FleetCare, OrderHands, org_care
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.hub_link import HubLink, failing_fetch, hub_fetch, hub_link_of
from kiosk.wiring.hub_parts import HubDelivering, hub_care, hub_delivering


@dataclass(frozen=True, slots=True)
class Remote:
    """The org, or the link to a hub; neither where the kiosk lives from its feed alone."""

    salesforce: SalesforceClient | None
    link: HubLink | None

    @property
    def hub(self) -> HubClient | None:
        return self.link.client if self.link else None


def remote_of(settings: Settings, access: Access, base: Foundation) -> Remote:
    salesforce = salesforce_of(settings, access, base.clock, base.workers.hasher)
    return Remote(salesforce, hub_link_of(base, access.network))


def delivering_of(settings: Settings, remote: Remote, base: Foundation) -> HubDelivering:
    """What sends rows: to the hub where there is one, otherwise to Salesforce."""
    if settings.hub:
        return hub_delivering(settings, remote.link, base)
    return HubDelivering(syncs_of(settings, remote.salesforce, base))


def snapshots_from(
    settings: Settings, remote: Remote, base: Foundation, news: NewsDesk
) -> Fetch | None:
    """What takes snapshots: from the hub where there is one, otherwise from Salesforce."""
    if remote.link:
        return hub_fetch(remote.link, base, news)
    if settings.hub:
        return failing_fetch(not_enrolled())
    return fetch_of(settings, remote.salesforce, news)


def care_of(
    remote: Remote,
    base: Foundation,
    kept: KeptFeed,
    ring: KeyRing,
    hands: OrderHands,
    ask_picture: Callable[[], Future[bytes | None]],
    more: Callable[[Heartbeat], Heartbeat],
) -> FleetCare:
    """Heartbeats and orders; `ask_picture` and `more` as in `hub_care`."""
    if remote.link:
        return hub_care(remote.link, base, kept, ring, hands, ask_picture, more)
    if remote.salesforce:
        return org_care(base, kept, remote.salesforce, hands, more)
    return FleetCare()
