"""The net thread's life: the wall first, then the outside."""

from __future__ import annotations

import asyncio
import os
import random
import ssl
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from kiosk.core.counter.store_news import store_news
from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Snapshot
from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.feed.snapshot_schedule import SnapshotPace
from kiosk.core.form.lead import LeadDraft, LeadOrigin
from kiosk.core.wall.card import Card
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.services.counter.recent_log import RecentLog
from kiosk.services.delivery.lead_desk import LeadDesk, Submission
from kiosk.services.delivery.sync import Sync
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed
from kiosk.services.feed.feed_source import FeedSource, Listener
from kiosk.services.feed.polling_source import PollingSource
from kiosk.services.threads.lasting import lasting
from kiosk.services.threads.latest_saver import LatestSaver
from kiosk.services.threads.workers import Workers
from kiosk.services.wall.self_check import SelfCheck, Sight
from kiosk.services.wall.wall import Wall
from kiosk.settings.model import Settings
from kiosk.store.feed_record import FeedRecord
from kiosk.store.offers import SavedBoard
from kiosk.store.stores import Stores
from kiosk.wiring.counter import Hardware, Surroundings, counter_of
from kiosk.wiring.edges import (
    authorize_of,
    clock_limits,
    heartbeat_service,
    lead_drain,
    pusher_client,
    redemption_drain,
    snapshots_of,
    sync_of,
)
from kiosk.wiring.upkeep import hours_watch_of, housekeeping_of, pictures_of, self_check_of


class Runs(Protocol):
    async def run(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Screen:
    """What the net thread tells the screen; called on the net thread."""

    show_cards: Callable[[tuple[Card, ...]], None]
    show_status: Callable[[FeedStatus], None]
    show_dim: Callable[[float], None]
    ask_sight: Callable[[], Future[Sight | None]]


@dataclass(frozen=True, slots=True)
class Access:
    """How the outside is reached; no credentials: without Salesforce."""

    credentials: Credentials | None
    tls: ssl.SSLContext


class Net:
    """Made on the GUI thread; from `run` on everything is called on the net thread."""

    def __init__(
        self,
        settings: Settings,
        access: Access,
        stores: Stores,
        saved: SavedBoard,
        workers: Workers,
        hardware: Hardware,
        recent: RecentLog,
    ) -> None:
        """Raises StoreError."""
        self._settings = settings
        self._access = access
        self._stores = stores
        self._saved = saved
        self._workers = workers
        self.clock = Clock(clock_limits(settings, saved.as_of), self._clock_turned)
        self._rng = random.Random()  # noqa: S311  jitter, no secret
        self._language = ""
        self._scanning = hardware.scanning
        self._feed: Feed | None = None
        self._desk: LeadDesk | None = None
        self._wall: Wall | None = None
        self._checking: SelfCheck | None = None
        self._syncs: tuple[Sync, ...] = ()
        around = Surroundings(
            board=lambda: self._feed.board if self._feed else self._saved.board,
            feed=lambda: self._feed.status if self._feed else FeedStatus(FeedState.OFFLINE),
            live=self._is_live,
            self_check=lambda: self._checking.last if self._checking else None,
            recent=recent,
            wake=self._wake,
        )
        self.counter = counter_of(settings, stores, workers, self.clock, hardware, around)

    async def submit(self, draft: LeadDraft) -> Submission:
        return await self._desk.submit(draft) if self._desk else Submission.NOT_SAVED

    def set_language(self, language: str) -> None:
        """Also before `run`."""
        self._language = language
        if self._wall:
            self._wall.set_language(language)

    def take_snapshot(self) -> None:
        if self._feed:
            self._feed.take_snapshot()

    def _is_live(self) -> bool:
        """And uploads have somewhere to go."""
        feed = self._feed
        return bool(self._syncs) and feed is not None and feed.status.state is FeedState.LIVE

    def _wake(self) -> None:
        for sync in self._syncs:
            sync.wake()

    def _clock_turned(self) -> None:
        if self._wall:
            self._wall.clock_turned(believed=self.clock.is_believed)
        if self._feed:
            self._feed.tell()

    async def run(self, screen: Screen) -> None:
        kiosk = self._settings.kiosk
        wall = Wall(kiosk.store, kiosk.code_base_url, screen.show_cards, self.clock.now)
        images = pictures_of(self._settings, self._access.tls, self._workers.pictures, wall.refresh)
        await images.load()
        wall.use_pictures(images)
        wall.set_language(self._language)
        self._wall = wall
        wall.set_board(self._saved.board)
        self._clock_turned()
        salesforce = self._salesforce()
        try:
            await self._serve(wall, screen, salesforce)
        finally:
            await images.aclose()
            if salesforce:
                await salesforce.aclose()

    async def _serve(self, wall: Wall, screen: Screen, salesforce: SalesforceClient | None) -> None:
        self._syncs = self._new_syncs(salesforce)
        self._desk = self._new_desk()
        boards = LatestSaver(self._stores.offers.save, self._workers.disk, "the board")
        states = LatestSaver(self._stores.feed.save, self._workers.disk, "the state of the feed")

        def on_board(board: Board, as_of: datetime | None) -> None:
            wall.set_board(board)
            boards.save_soon(SavedBoard(board, as_of))

        def on_status(status: FeedStatus) -> None:
            screen.show_status(status)
            skew = self.clock.skew.total_seconds()
            states.save_soon(FeedRecord(status, skew, self.clock.now()))

        feed = self._feed = self._new_feed(salesforce, on_board, on_status)
        feed.tell()
        settings, clock = self._settings, self.clock
        checking = self_check_of(settings, screen.ask_sight, self._workers.pictures, clock)
        self._checking = checking
        hours = hours_watch_of(settings, clock, screen.show_dim)
        care = housekeeping_of(settings, self._stores.entries, self._workers.disk)
        works: list[Runs] = [wall, feed, boards, states, checking, hours, care, *self._syncs]
        if self._scanning:
            works.append(self._scanning)
        if settings.salesforce and salesforce and settings.salesforce.heartbeat_minutes:
            parts = (self._stores.outbox, self._workers.disk, feed, clock)
            works.append(heartbeat_service(settings, salesforce, *parts))
        async with asyncio.TaskGroup() as tasks:
            for work in works:
                tasks.create_task(lasting(work.run))
            source = self._source(salesforce)
            listener = Listener(source, feed.receive, self._network_is_back)
            tasks.create_task(lasting(listener.run))
            tasks.create_task(self.clock.watch(source.reconnect))

    def _network_is_back(self) -> None:
        for sync in self._syncs:
            sync.network_is_back()

    def _source(self, salesforce: SalesforceClient | None) -> FeedSource:
        section = self._settings.feed
        if not self._settings.pusher or section.kind != "pusher":
            return PollingSource()
        tls = self._access.tls
        return pusher_client(
            self._settings.pusher,
            tls,
            authorize_of(self._settings, os.environ, tls, salesforce),
            self.clock.learn,
            section.jitter_seconds,
        )

    def _salesforce(self) -> SalesforceClient | None:
        section, credentials = self._settings.salesforce, self._access.credentials
        if section is None or credentials is None:
            return None
        return SalesforceClient(
            credentials, self._access.tls, self.clock.learn, quota_share=section.quota_share
        )

    def _new_syncs(self, salesforce: SalesforceClient | None) -> tuple[Sync, ...]:
        """One for each kind: what holds redemptions up must not hold leads."""
        section, stores, disk = self._settings.salesforce, self._stores, self._workers.disk
        if section is None or salesforce is None:
            return ()
        drains = (
            lead_drain(section, salesforce, stores.outbox, disk),
            redemption_drain(salesforce, stores.outbox, stores.redemption_list, disk),
        )
        return tuple(sync_of(section, drain, stores.lanes, disk) for drain in drains)

    def _new_desk(self) -> LeadDesk:
        kiosk = self._settings.kiosk
        return LeadDesk(
            self._stores.outbox,
            self._workers.disk,
            self._settings.form.rules,
            LeadOrigin(kiosk.id, kiosk.store),
            self.clock.now,
            self._wake,
        )

    def _new_feed(
        self,
        salesforce: SalesforceClient | None,
        on_board: Callable[[Board, datetime | None], None],
        on_status: Callable[[FeedStatus], None],
    ) -> Feed:
        section, crm = self._settings.feed, self._settings.salesforce
        take = (
            snapshots_of(crm, salesforce, self._settings.kiosk.store)
            if crm and salesforce
            else None
        )

        async def fetch(take: Callable[[], Awaitable[Snapshot]]) -> Snapshot:
            snapshot = await take()
            news = store_news(snapshot.extras)
            await self.counter.keys.learn(news)
            await self.counter.staff.learn(news)
            return snapshot

        return Feed(
            self._saved,
            partial(fetch, take) if take else None,
            SnapshotPace(section.snapshot_minutes * 60, section.jitter_seconds),
            self.clock,
            self._rng,
            on_board,
            on_status,
        )
