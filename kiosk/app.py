"""The composition root: builds every part, starts and stops them in order."""

from __future__ import annotations

import logging
import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.core.counter.redemption_record import Till
from kiosk.core.form.lead import LeadDraft
from kiosk.services.counter.recent_log import RecentLog
from kiosk.services.threads.loop import NetLoop
from kiosk.services.threads.patient_loop import PatientLoop
from kiosk.services.threads.workers import Workers
from kiosk.services.trust import trust
from kiosk.settings.model import Settings
from kiosk.store.open_store import KioskLock, open_store
from kiosk.store.stores import Stores
from kiosk.ui.bridge import Bridge
from kiosk.ui.counter_bridge import Counter, CounterBridge
from kiosk.ui.screen.runtime import GuiThreadCollector
from kiosk.ui.screen.sight_taker import SightTaker
from kiosk.ui.screen.views import Views
from kiosk.ui.screen.window import KioskWindow
from kiosk.wiring.counter import Hardware
from kiosk.wiring.devices import Devices
from kiosk.wiring.edges import code_text, credentials_of
from kiosk.wiring.net import Access, Net
from kiosk.wiring.net import Screen as NetScreen
from kiosk.wiring.screen import view_options


@dataclass(frozen=True, slots=True)
class Screen:
    """`size` in px; None is full screen."""

    size: QSize | None


class KioskApp:
    """The whole kiosk. `start` and `stop` are called on the GUI thread, once each."""

    def __init__(self, settings: Settings, screen: Screen) -> None:
        """Raises StoreError, SecretError, TrustError, ChangedConsentError: each with its remedy."""
        access = Access(credentials_of(settings, os.environ), trust(settings.network.ca_file))
        self.data_folder = settings.kiosk.data_path
        self._lock = KioskLock(self.data_folder)
        till = Till(settings.kiosk.id, settings.kiosk.store)
        connection = open_store(self.data_folder, os.environ, datetime.now(UTC))
        self._stores = Stores.of(connection, till)
        saved = self._stores.offers.load()
        self._stores.consents.issue(settings.form.consent.issued(), time.time())
        self._workers = Workers.new()
        self._recent = RecentLog()
        logging.getLogger().addHandler(self._recent)

        self.bridge = Bridge(self._submit, self._speak, self._try_pin)
        self.devices = Devices(
            settings.scanner, settings.printer, settings.brand.font_family, self.bridge.show_scan
        )
        hardware = Hardware(self.devices.printing, self.devices.scanning)
        self._net = Net(
            settings, access, self._stores, saved, self._workers, hardware, self._recent
        )
        self._loop = NetLoop(self._life, PatientLoop, self.bridge.tell_death)
        counter = self._net.counter
        self.counter = CounterBridge(
            Counter(
                *(self._loop.call, counter.staff, counter.vouchers, hardware.printing),
                self._net.take_snapshot,
            )
        )
        options = view_options(settings, self._local_now)
        self._views = Views(self.bridge, self.counter, options)
        self.wall = self._views.wall
        self.lead = self._views.lead
        self._views.languages.chosen.connect(self.bridge.choose_language)
        self._views.staff_pages.kiosk_left.connect(QGuiApplication.quit)
        self.bridge.net_died.connect(_end_for_a_new_start)
        self._collector = GuiThreadCollector()
        self.window = KioskWindow(self._views, screen.size)
        self._sight = SightTaker(self._views, self.window.quick, code_text(settings))
        self._net.set_language(self._views.languages.language())

    def start(self) -> None:
        self._loop.start()

    def stop(self) -> None:
        # First the net: after this nothing emits into the screen any more.
        self._loop.stop()
        # Then the disk, so that what was begun is committed.
        self._workers.close()
        self.devices.close()
        # The window before the view models: QML reads from them until it is gone.
        self.window.close()
        self._collector.stop()
        logging.getLogger().removeHandler(self._recent)
        self._stores.connection.close()
        self._lock.release()

    async def _life(self) -> None:
        bridge = self.bridge
        await self._net.run(
            NetScreen(bridge.show_cards, bridge.show_status, bridge.show_dim, self._sight.ask)
        )

    def _submit(self, draft: LeadDraft) -> None:
        async def submit() -> None:
            self.bridge.answer(await self._net.submit(draft), draft.key)

        self._loop.call(submit)

    def _speak(self, language: str) -> None:
        async def speak() -> None:
            self._net.set_language(language)

        self._loop.call(speak)

    def _try_pin(self, pin: str | None) -> None:
        async def try_pin() -> None:
            entry = self._net.counter.entry
            self.bridge.answer_staff(await (entry.look() if pin is None else entry.try_pin(pin)))

        self._loop.call(try_pin)

    def _local_now(self) -> datetime:
        return self._net.clock.now().astimezone()


def _end_for_a_new_start() -> None:
    """A wall that nothing reaches would stand there for days; who supervises us starts us anew."""
    QGuiApplication.exit(1)
