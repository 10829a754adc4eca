"""Builds the feed, its source, and the savers that write it to disk."""

from __future__ import annotations

import os
import random
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from kiosk.core.counter.store_news import store_news
from kiosk.core.feed.board import Board
from kiosk.core.feed.change import OffersUnchanged, Snapshot
from kiosk.core.feed.feed_status import FeedStatus
from kiosk.core.feed.snapshot_schedule import SnapshotPace
from kiosk.link.client import HubClient
from kiosk.salesforce.client import SalesforceClient
from kiosk.services.counter.news_desk import NewsDesk
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed, Fetch
from kiosk.services.feed.feed_source import FeedSource
from kiosk.services.feed.polling_source import PollingSource
from kiosk.services.threads.latest_saver import LatestSaver
from kiosk.services.wall.wall import Wall
from kiosk.settings.model import Settings
from kiosk.store.feed_record import FeedRecord
from kiosk.store.offers import SavedBoard
from kiosk.ui.bridge import Bridge
from kiosk.wiring.access import Access
from kiosk.wiring.edges import authorize_of, offers_since, pusher_client
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
    settings: Settings, base: Foundation, fetch: Fetch | None, wall: Wall, bridge: Bridge
) -> KeptFeed:
    """The feed. `wall` gets each board and `bridge` each status; both are saved afterwards."""
    clock, disk = base.clock, base.workers.disk
    boards = LatestSaver(base.stores.offers.save, disk, "the board")
    states = LatestSaver(base.stores.feed.save, disk, "the state of the feed")
    board_told = Doorbell()

    def on_board(board: Board, as_of: datetime | None) -> None:
        wall.set_board(board)
        boards.save_soon(SavedBoard(board, as_of))
        board_told.ring()

    def on_status(status: FeedStatus) -> None:
        bridge.show_status(status)
        states.save_soon(FeedRecord(status, clock.skew.total_seconds(), clock.now()))

    pace = SnapshotPace(settings.snapshot_minutes * 60, settings.feed.jitter_seconds)
    rng = random.Random()  # noqa: S311  jitter, no secret
    feed = Feed(base.saved, fetch, pace, clock, rng, on_board, on_status)
    base.clock_turned.answer_with(feed.tell)
    return KeptFeed(feed, board_told, boards, states)


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
    hub: HubClient | None = None,
) -> FeedSource:
    """The feed's source: Pusher if it is configured, otherwise polling."""
    section = settings.pusher
    match settings.feed.kind:
        case "pusher" if section is not None:
            authorize = authorize_of(settings, os.environ, access.network, salesforce, hub)
            jitter = settings.feed.jitter_seconds
            return pusher_client(section, access.network, authorize, clock.learn, jitter)
        case "pusher" | "poll":
            return PollingSource()
        case _:
            assert_never(settings.feed.kind)
