"""The composition root: builds every part, starts and stops them in order."""

from __future__ import annotations

import asyncio
import os
import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QSize

from kiosk.assembly import (
    authorize_of,
    clock_limits,
    code_text,
    credentials_of,
    heartbeat_service,
    pusher_client,
)
from kiosk.config import Settings
from kiosk.core.board import Board
from kiosk.core.card import Card
from kiosk.core.lead import LeadDraft, LeadOrigin
from kiosk.core.snapshot_schedule import SnapshotPace
from kiosk.pusher.messages import Incoming, Subscribed
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.delivery import lead_delivery
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.services.board_saver import BoardSaver
from kiosk.services.clock import Clock
from kiosk.services.desk import Desk, Submission
from kiosk.services.feed import Feed
from kiosk.services.images import Images, PictureLimits
from kiosk.services.loop import DiskThread, NetLoop
from kiosk.services.opening_watch import DARK, DIMMED, OpeningWatch
from kiosk.services.patient_loop import PatientLoop
from kiosk.services.picture_fetch import PictureFetcher
from kiosk.services.self_check import SelfCheck, Sight
from kiosk.services.sync import Sync
from kiosk.services.trust import trust
from kiosk.services.wall import Wall
from kiosk.store.consents import ConsentRegister
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.opening import KioskLock, open_store
from kiosk.store.outbox import Outbox
from kiosk.ui.bridge import Bridge
from kiosk.ui.runtime import GuiThreadCollector
from kiosk.ui.sight_taker import SightTaker
from kiosk.ui.views import Views
from kiosk.ui.window import KioskWindow
from kiosk.view_options import view_options


@dataclass(frozen=True, slots=True)
class Screen:
    """`size` in px; None is full screen."""

    size: QSize | None


class KioskApp:
    """The whole kiosk. `start` and `stop` are called on the GUI thread, once each."""

    def __init__(self, settings: Settings, screen: Screen) -> None:
        """Raises StoreError, SecretError, TrustError, ChangedConsentError: each with its remedy."""
        self._settings = settings
        self._credentials = credentials_of(settings, os.environ)
        self._trust = trust(settings.network.ca_file)
        self.data_folder = settings.kiosk.data_path
        self._lock = KioskLock(self.data_folder)
        connection = open_store(self.data_folder, os.environ, datetime.now(UTC))
        self._connection = connection
        self._outbox = Outbox(connection)
        self._offers = OfferStore(connection)
        self._saved = self._offers.load()
        ConsentRegister(connection).issue(settings.form.consent.issued(), time.time())
        self._disk = DiskThread()
        self._pictures = DiskThread()
        self._net = NetLoop(self._run, PatientLoop)
        self._feed: Feed | None = None
        self._desk: Desk | None = None
        self._wall: Wall | None = None
        self._clock = Clock(clock_limits(settings, self._saved.as_of), self._clock_turned)

        self.bridge = Bridge(self._submit, self._speak)
        self._views = Views(self.bridge, view_options(settings, self._local_now))
        self.wall = self._views.wall
        self.lead = self._views.lead
        self._views.languages.chosen.connect(self.bridge.choose_language)
        self._collector = GuiThreadCollector()
        self.window = KioskWindow(self._views, screen.size)
        self._sight = SightTaker(self._views, self.window.quick, code_text(settings))

    def start(self) -> None:
        self._net.start()

    def stop(self) -> None:
        # First the net: after this nothing emits into the screen any more.
        self._net.stop()
        # Then the disk, so that what was begun is committed.
        self._pictures.close()
        self._disk.close()
        # The window before the view models: QML reads from them until it is gone.
        self.window.close()
        self._collector.stop()
        self._connection.close()
        self._lock.release()

    def _submit(self, draft: LeadDraft) -> None:
        async def submit() -> None:
            desk = self._desk
            submission = await desk.submit(draft) if desk else Submission.NOT_SAVED
            self.bridge.answer(submission, draft.key)

        self._net.call(submit)

    def _speak(self, language: str) -> None:
        async def speak() -> None:
            if self._wall:
                self._wall.set_language(language)

        self._net.call(speak)

    def _local_now(self) -> datetime:
        return self._clock.now().astimezone()

    def _clock_turned(self) -> None:
        if self._wall:
            self._wall.clock_turned(believed=self._clock.is_believed)
        if self._feed:
            self._feed.tell()

    async def _run(self) -> None:
        """The net thread's life: the wall first, then the outside."""
        kiosk, clock = self._settings.kiosk, self._clock
        wall = Wall(kiosk.store, kiosk.code_base_url, self._show, clock.now)
        limits = self._settings.images
        images = Images(
            kiosk.data_path / "images",
            PictureFetcher(self._image_hosts(), limits.max_bytes, self._trust),
            self._pictures,
            wall.refresh,
            PictureLimits(limits.max_pixels, limits.cache_mb * 1_000_000),
        )
        await images.load()
        wall.use_images(images)
        wall.set_language(self._views.languages.language())
        self._wall = wall
        wall.set_board(self._saved.board)
        self._clock_turned()
        section = self._settings.salesforce
        salesforce = (
            SalesforceClient(
                self._credentials, self._trust, clock.learn, quota_share=section.quota_share
            )
            if self._credentials and section
            else None
        )
        try:
            await self._serve(wall, salesforce)
        finally:
            await images.aclose()
            if salesforce:
                await salesforce.aclose()

    async def _serve(self, wall: Wall, salesforce: SalesforceClient | None) -> None:
        clock = self._clock
        rng = random.Random()  # noqa: S311  jitter, no secret
        crm = self._settings.salesforce
        sync = (
            Sync(self._outbox, self._disk, lead_delivery(crm, salesforce), rng)
            if crm and salesforce
            else None
        )
        self._desk = Desk(
            self._outbox,
            self._disk,
            self._settings.form.rules,
            LeadOrigin(self._settings.kiosk.id, self._settings.kiosk.store),
            clock.now,
            sync.wake if sync else lambda: None,
        )
        saver = BoardSaver(self._offers, self._disk)

        def on_board(board: Board, as_of: datetime | None) -> None:
            wall.set_board(board)
            saver.save_soon(SavedBoard(board, as_of))

        section = self._settings.feed
        feed = self._feed = Feed(
            self._saved,
            (lambda: fetch_snapshot(salesforce)) if salesforce else None,
            SnapshotPace(section.snapshot_minutes * 60, section.jitter_seconds),
            clock,
            rng,
            on_board,
            self.bridge.show_status,
        )
        feed.tell()

        def receive(incoming: Incoming) -> None:
            feed.receive(incoming)
            if sync and isinstance(incoming, Subscribed):
                sync.network_is_back()

        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(wall.run())
            tasks.create_task(feed.run())
            tasks.create_task(saver.run())
            tasks.create_task(self._self_check().run())
            tasks.create_task(self._opening_watch().run())
            if sync:
                tasks.create_task(sync.run())
            if crm and salesforce and crm.heartbeat_minutes:
                parts = (self._outbox, self._disk, feed, clock)
                tasks.create_task(heartbeat_service(self._settings, salesforce, *parts).run())
            if self._settings.pusher and section.kind == "pusher":
                authorize = authorize_of(self._settings, os.environ, self._trust, salesforce)
                client = pusher_client(
                    self._settings.pusher,
                    self._trust,
                    authorize,
                    receive,
                    clock.learn,
                    section.jitter_seconds,
                )
                tasks.create_task(client.run())
                tasks.create_task(clock.watch(client.reconnect))
            else:
                # Nothing will ever be pushed, so the snapshots alone decide what is live.
                feed.receive(Subscribed(""))
                tasks.create_task(clock.watch(feed.resume))

    def _self_check(self) -> SelfCheck:
        async def look() -> Sight | None:
            return await asyncio.wrap_future(self._sight.ask())

        minutes = self._settings.display.self_check_minutes
        return SelfCheck(look, self._pictures, minutes * 60, self._clock.now)

    def _opening_watch(self) -> OpeningWatch:
        def local_now() -> datetime | None:
            zone = self._settings.kiosk.zone
            return self._clock.now().astimezone(zone) if self._clock.is_believed else None

        hours = self._settings.hours
        outside = {"off": 0.0, "dim": DIMMED, "dark": DARK}[hours.outside]
        return OpeningWatch(hours.opening(), outside, local_now, self.bridge.show_dim)

    def _show(self, cards: tuple[Card, ...]) -> None:
        self.bridge.show_cards(cards)

    def _image_hosts(self) -> frozenset[str]:
        section = self._settings.salesforce
        own = urlsplit(section.login_url).hostname if section else None
        return frozenset(self._settings.images.hosts) | ({own} if own else set())
