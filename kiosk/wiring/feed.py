"""Builds the feed, its source, and the savers that write it to disk."""

from __future__ import annotations

import os
import random
from dataclasses import dataclass
from typing import assert_never

from kiosk.core.counter.store_news import store_news
from kiosk.core.feed.change import OffersUnchanged, Snapshot
from kiosk.core.feed.feed_status import FeedStatus
from kiosk.core.feed.messages import Event, Incoming, Receive
from kiosk.core.feed.replay import ReplayPoint
from kiosk.core.feed.rung import Rung
from kiosk.core.feed.snapshot_schedule import SnapshotPace
from kiosk.link.client import HubClient
from kiosk.salesforce.client import SalesforceClient
from kiosk.services.counter.news_desk import NewsDesk
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed, Fetch
from kiosk.services.feed.feed_source import FeedSource
from kiosk.services.feed.ladder_source import LadderSource
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.services.feed.polling_source import PollingSource
from kiosk.services.threads.latest_saver import LatestSaver
from kiosk.services.wall.wall import Wall
from kiosk.settings.model import Settings
from kiosk.store.feed_record import FeedRecord
from kiosk.store.offers import SavedBoard
from kiosk.ui.bridge import Bridge
from kiosk.wiring.access import Access
from kiosk.wiring.edges import authorize_of, offers_since, pusher_client, streaming_source
from kiosk.wiring.first_wall import Latency
from kiosk.wiring.foundation import Foundation


@dataclass(frozen=True, slots=True)
class KeptFeed:
    """The feed, and the savers that write its newest board and state in the background.

    `board_told` rings after each board.
    """

    feed: Feed
    board_told: Doorbell
    boards: LatestSaver[SavedBoard]
    states: LatestSaver[FeedRecord]


def feed_of(
    settings: Settings,
    base: Foundation,
    fetch: Fetch | None,
    wall: Wall,
    bridge: Bridge,
    latency: Latency,
) -> KeptFeed:
    """The feed. `wall` gets each board and `bridge` each status; both are saved afterwards."""
    clock, disk = base.clock, base.workers.disk
    boards = LatestSaver(base.stores.offers.save, disk, "the board")
    states = LatestSaver(base.stores.feed.save, disk, "the state of the feed")
    board_told = Doorbell()

    def on_board(saved: SavedBoard) -> None:
        wall.set_board(saved.board)
        boards.save_soon(saved)
        board_told.ring()

    def save(status: FeedStatus) -> None:
        skew = clock.skew.total_seconds()
        states.save_soon(FeedRecord(status, skew, clock.now(), latency.watch.today))

    def on_status(status: FeedStatus) -> None:
        bridge.show_status(status)
        save(status)

    section = settings.feed
    pace = SnapshotPace(
        settings.snapshot_minutes * 60, section.poll_minutes * 60, section.jitter_seconds
    )
    rng = random.Random()  # noqa: S311  jitter, no secret
    feed = Feed(base.saved, fetch, pace, clock, rng, on_board, on_status)
    latency.measured.answer_with(lambda: save(feed.status))
    base.clock_turned.answer_with(feed.tell)
    return KeptFeed(feed, board_told, boards, states)


def watched(feed: Feed, latency: LatencyWatch, *hearers: Receive) -> Receive:
    """The feed's way to receive, with each event's latency watched; each hearer is told too."""

    def receive(incoming: Incoming) -> None:
        before, since = feed.board, feed.live_since
        feed.receive(incoming)
        if since and isinstance(incoming, Event) and incoming.name == "offers-changed":
            latency.arrived(incoming.data, before, feed.board, since)
        for hear in hearers:
            hear(incoming)

    return receive


def fetch_of(
    settings: Settings, salesforce: SalesforceClient | None, news: NewsDesk
) -> Fetch | None:
    """The function that takes snapshots and passes on their store news; None without an org."""
    section = settings.salesforce
    if section is None or salesforce is None:
        return None
    take = offers_since(section, salesforce, settings.kiosk.store)

    async def fetch(since: int) -> Snapshot | OffersUnchanged:
        reply = await take(since)
        await news.learn(store_news(reply.extras))
        return reply

    return fetch


def source_of(
    settings: Settings,
    access: Access,
    salesforce: SalesforceClient | None,
    clock: Clock,
    known: ReplayPoint | None,
    hub: HubClient | None = None,
) -> FeedSource:
    """The feed's source, as configured; without Pusher's section, "pusher" polls.

    `known` is the event that the saved board knows last.
    """
    pusher = _pusher_of(settings, access, salesforce, clock, hub)

    def streaming() -> FeedSource | None:
        return _streaming_of(settings, access, salesforce, clock, known)

    match settings.feed.kind:
        case "pusher":
            return pusher or PollingSource()
        case "streaming":
            return streaming() or PollingSource()
        case "poll":
            return PollingSource()
        case "auto":
            # Best first. Polling must be last: it is up as soon as it runs.
            polling = PollingSource() if salesforce or hub or not pusher else None
            rungs = (
                (Rung.PUSHER, pusher),
                (Rung.STREAMING, streaming()),
                (Rung.POLL, polling),
            )
            sources = {rung: source for rung, source in rungs if source}
            return LadderSource(sources, random.Random())  # noqa: S311  jitter, no secret
        case _:
            assert_never(settings.feed.kind)


def _pusher_of(
    settings: Settings,
    access: Access,
    salesforce: SalesforceClient | None,
    clock: Clock,
    hub: HubClient | None,
) -> FeedSource | None:
    section = settings.pusher
    if section is None:
        return None
    authorize = authorize_of(settings, os.environ, access.network, salesforce, hub)
    jitter = settings.feed.jitter_seconds
    return pusher_client(section, access.network, authorize, clock.learn, jitter)


def _streaming_of(
    settings: Settings,
    access: Access,
    salesforce: SalesforceClient | None,
    clock: Clock,
    known: ReplayPoint | None,
) -> FeedSource | None:
    org, jitter = settings.salesforce, settings.feed.jitter_seconds
    if org is None or salesforce is None:
        return None
    return streaming_source(org, salesforce, access.network, clock.learn, jitter, known)
