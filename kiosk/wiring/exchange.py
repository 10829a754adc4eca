"""Builds what goes out and comes in: rows to the org, offers to the wall, the vouchers' keys."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.counter.news_desk import NewsDesk
from kiosk.services.delivery.syncs import Syncs
from kiosk.services.feed.feed import Feed
from kiosk.settings.model import Settings
from kiosk.ui.bridge import Bridge
from kiosk.wiring.access import Access
from kiosk.wiring.first_wall import FirstWall
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.hub_parts import HubDelivering
from kiosk.wiring.login_secret import KeyEnd
from kiosk.wiring.remote import Remote, delivering_of, remote_of
from kiosk.wiring.runs import Closes, Runs
from kiosk.wiring.shown_offers import ShownOffers, shown_offers_of


@dataclass(frozen=True, slots=True)
class Exchange:
    """The parts between the kiosk and the world: `remote` is whom it speaks with."""

    access: Access
    key: KeyEnd | None
    remote: Remote
    delivering: HubDelivering
    ring: KeyRing
    offers: ShownOffers

    @property
    def feed(self) -> Feed:
        return self.offers.kept.feed

    @property
    def syncs(self) -> Syncs:
        return self.delivering.syncs

    @property
    def works(self) -> tuple[Runs, ...]:
        """What runs, the wall first."""
        kept = self.offers.kept
        shown = self.offers.wall, kept.feed, kept.boards, kept.states
        return (*shown, *self.syncs.each, *self.delivering.works)

    @property
    def connections(self) -> tuple[Closes, ...]:
        opened = self.key, self.remote.salesforce, self.remote.hub
        return (*(one for one in opened if one), self.offers.pictures)


def exchange_of(
    settings: Settings, access: Access, base: Foundation, bridge: Bridge, first: FirstWall
) -> Exchange:
    """Build the parts in order. Raises StoreError if the store's keys cannot be read."""
    remote = remote_of(settings, access, base)
    delivering, ring = delivering_of(settings, remote, base), key_ring_of(base)
    news = NewsDesk(ring, base.stores.redemption_list, base.workers.disk)
    offers = shown_offers_of(settings, access, base, bridge, remote, news, first)
    key = KeyEnd(access.key, base.workers.hasher) if access.key else None
    return Exchange(access, key, remote, delivering, ring, offers)


def key_ring_of(base: Foundation) -> KeyRing:
    """The key ring with the stored keys. Raises StoreError if they cannot be read."""
    return KeyRing(base.stores.keys, base.workers.disk, base.stores.keys.load())
