"""Builds the walk of an offer: from its source over the feed and the board to the wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core.feed.change import OffersUnchanged, Snapshot
from kiosk.core.feed.preview import previews_in
from kiosk.services.counter.news_desk import NewsDesk
from kiosk.services.feed.feed import Fetch
from kiosk.services.feed.feed_source import FeedSource
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.services.wall.pictures import Pictures
from kiosk.services.wall.preview_desk import PreviewDesk
from kiosk.services.wall.wall import Wall
from kiosk.settings.model import Settings
from kiosk.ui.bridge import Bridge
from kiosk.wiring.access import Access
from kiosk.wiring.feed import KeptFeed, feed_of, source_of
from kiosk.wiring.first_wall import FirstWall
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.remote import Remote, snapshots_from
from kiosk.wiring.wall import live_wall


@dataclass(frozen=True, slots=True)
class ShownOffers:
    """The parts that an offer passes through, in its order; `latency` times it."""

    source: FeedSource
    kept: KeptFeed
    wall: Wall
    pictures: Pictures
    latency: LatencyWatch
    previews: PreviewDesk

    @property
    def read_anew(self) -> Callable[[], None]:
        """What staff mean by reading everything anew: the offers, and what each shows."""

        def read_anew() -> None:
            self.kept.feed.take_snapshot()
            self.pictures.ask_anew()

        return read_anew


def shown_offers_of(
    settings: Settings,
    access: Access,
    base: Foundation,
    bridge: Bridge,
    remote: Remote,
    news: NewsDesk,
    first: FirstWall,
) -> ShownOffers:
    """Build the walk to the wall that stands already."""
    source = source_of(
        settings, access, remote.salesforce, base.clock, base.saved.replay, remote.hub
    )
    wall, latency = first.wall, first.latency
    pictures = live_wall(settings, access.network, base, wall)
    previews = PreviewDesk(settings.kiosk.preview_group, wall.set_previews)
    fetch = snapshots_from(settings, remote, base, news)
    kept = feed_of(settings, base, fetch and told(fetch, previews), wall, bridge, latency)
    previews.outdated.answer_with(kept.feed.take_snapshot)
    return ShownOffers(source, kept, wall, pictures, latency.watch, previews)


def told(fetch: Fetch, previews: PreviewDesk) -> Fetch:
    """A way to take snapshots that tells the desk of each which offers are in preview."""

    async def fetch_and_tell(since: int) -> Snapshot | OffersUnchanged:
        reply = await fetch(since)
        if isinstance(reply, Snapshot):
            previews.learn(previews_in(reply.extras))
        return reply

    return fetch_and_tell
