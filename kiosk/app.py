"""The composition root: builds every part, starts and stops them in order."""

from __future__ import annotations

import asyncio
import os
import random
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QSize

from kiosk.config import PusherSection, Settings
from kiosk.core.board import Board
from kiosk.core.card import Card
from kiosk.core.feed_status import FeedStatus
from kiosk.core.lead import LeadDraft, LeadOrigin
from kiosk.core.look import DARK, LIGHT, Look
from kiosk.pusher.client import Endpoint, PusherClient
from kiosk.pusher.messages import Incoming, Subscribed
from kiosk.resources import resources_folder
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.services.board_saver import BoardSaver
from kiosk.services.desk import Desk
from kiosk.services.feed import Feed, FeedOptions
from kiosk.services.images import Images
from kiosk.services.loop import DiskThread, NetLoop
from kiosk.services.sync import Sync
from kiosk.services.wall import Wall
from kiosk.store.database import open_database
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.outbox import Outbox
from kiosk.store.secrets import private_key
from kiosk.ui.bridge import Bridge
from kiosk.ui.runtime import GuiThreadCollector
from kiosk.ui.views import ViewOptions, Views
from kiosk.ui.window import KioskWindow

DATABASE = "kiosk.db"


@dataclass(frozen=True, slots=True)
class Screen:
    """`size` in px; None is full screen."""

    size: QSize | None


class KioskApp:
    """The whole kiosk. `start` and `stop` are called on the GUI thread, once each."""

    def __init__(self, settings: Settings, screen: Screen) -> None:
        """Raises StoreError or SecretError, each with its remedy, before anything is shown."""
        self._settings = settings
        section = settings.salesforce
        self._credentials = section and Credentials(
            login_url=section.login_url,
            client_id=section.client_id,
            username=section.username,
            private_key=private_key(os.environ, section.private_key_file),
        )
        self.database_file = settings.kiosk.data_path / DATABASE
        connection = open_database(self.database_file)
        self._connection = connection
        self._outbox = Outbox(connection)
        self._offers = OfferStore(connection)
        self._saved = self._offers.load()
        self._disk = DiskThread()
        self._pictures = DiskThread()
        self._net = NetLoop(self._run)
        self._desk: Desk | None = None
        self._wall: Wall | None = None

        self.bridge = Bridge(self._submit, self._speak)
        self._views = Views(self.bridge, _view_options(settings))
        self.wall = self._views.wall
        self.lead = self._views.lead
        self._views.languages.chosen.connect(self.bridge.choose_language)
        self._collector = GuiThreadCollector()
        self.window = KioskWindow(self._views, screen.size)

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

    def _submit(self, draft: LeadDraft) -> None:
        async def submit() -> None:
            if self._desk:
                self.bridge.answer(await self._desk.submit(draft))

        self._net.call(submit)

    def _speak(self, language: str) -> None:
        async def speak() -> None:
            if self._wall:
                self._wall.set_language(language)

        self._net.call(speak)

    async def _run(self) -> None:
        """The net thread's life: the wall first, then the outside."""
        kiosk = self._settings.kiosk
        wall = Wall(kiosk.store, kiosk.code_base_url, self._show)
        images = Images(
            kiosk.data_path / "images", self._image_hosts(), self._pictures, wall.refresh
        )
        wall.use_images(images)
        wall.set_language(self._views.languages.language())
        self._wall = wall
        wall.set_board(self._saved.board)
        salesforce = SalesforceClient(self._credentials) if self._credentials else None
        try:
            await self._serve(wall, salesforce)
        finally:
            await images.aclose()
            if salesforce:
                await salesforce.aclose()

    async def _serve(self, wall: Wall, salesforce: SalesforceClient | None) -> None:
        rng = random.Random()  # noqa: S311  jitter, no secret
        sync = salesforce and Sync(
            self._outbox, self._disk, lambda rows: deliver_leads(salesforce, rows), rng
        )
        self._desk = Desk(
            self._outbox,
            self._disk,
            self._origin(),
            lambda: datetime.now(UTC),
            sync.wake if sync else lambda: None,
        )
        saver = BoardSaver(self._offers, self._disk)

        def on_board(board: Board, as_of: datetime | None) -> None:
            wall.set_board(board)
            saver.save_soon(SavedBoard(board, as_of))

        def on_status(status: FeedStatus) -> None:
            wall.set_clock_believed(status.clock_believed)
            self.bridge.show_status(status)

        section = self._settings.feed
        feed = Feed(
            self._saved.board,
            (lambda: fetch_snapshot(salesforce)) if salesforce else None,
            on_board,
            on_status,
            FeedOptions(section.snapshot_minutes * 60, section.jitter_seconds),
            rng,
            self._saved.as_of,
        )

        def receive(incoming: Incoming) -> None:
            feed.receive(incoming)
            if sync and isinstance(incoming, Subscribed):
                sync.network_is_back()

        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(wall.run())
            tasks.create_task(feed.run())
            tasks.create_task(saver.run())
            if sync:
                tasks.create_task(sync.run())
            if self._settings.pusher and section.kind == "pusher":
                pusher = self._settings.pusher
                client = PusherClient(_endpoint(pusher), pusher.channel, receive)
                tasks.create_task(client.run())
            else:
                # Nothing will ever be pushed, so the snapshots alone decide what is live.
                feed.receive(Subscribed(""))

    def _show(self, cards: tuple[Card, ...]) -> None:
        self.bridge.show_cards(cards)

    def _image_hosts(self) -> frozenset[str]:
        section = self._settings.salesforce
        own = urlsplit(section.login_url).hostname if section else None
        return frozenset(self._settings.images.hosts) | ({own} if own else set())

    def _origin(self) -> LeadOrigin:
        form, kiosk = self._settings.form, self._settings.kiosk
        return LeadOrigin(
            kiosk=kiosk.id,
            store=kiosk.store,
            language=kiosk.language,
            lead_source=form.lead_source,
            company_default=form.company_default,
            consent_version=form.consent.version,
        )


def _view_options(settings: Settings) -> ViewOptions:
    palette = DARK if settings.display.theme == "dark" else LIGHT
    return ViewOptions(
        look=Look(settings.shop.name, settings.shop.greeting, palette),
        display=settings.display,
        resources=resources_folder(),
        language=settings.kiosk.language,
        consent_text=settings.form.consent.text,
        form_idle_seconds=settings.form.idle_seconds,
    )


def _endpoint(section: PusherSection) -> Endpoint:
    if section.cluster:
        return Endpoint.for_cluster(section.key, section.cluster)
    return Endpoint(section.key, section.host, section.port, section.tls)
