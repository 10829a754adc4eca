"""The foundation of all other parts: opened first, closed last."""

from __future__ import annotations

import logging
import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.core.counter.redemption_record import Till
from kiosk.services.counter.recent_log import RecentLog
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.network_time import is_kept_by_ntp
from kiosk.services.threads.workers import Workers
from kiosk.settings.model import Settings
from kiosk.store.kiosk_lock import KioskLock
from kiosk.store.offers import SavedBoard
from kiosk.store.open_store import open_store
from kiosk.store.stores import Stores
from kiosk.wiring.clock import clock_limits


@dataclass(frozen=True, slots=True)
class Foundation:
    """The data folder, the worker threads, the clock, and the latest log lines.

    `saved` is the board as the last run left it. `clock_turned` rings when the time changed other
    than by passing.
    """

    lock: KioskLock
    stores: Stores
    saved: SavedBoard
    workers: Workers
    clock: Clock
    clock_turned: Doorbell
    recent: RecentLog

    @classmethod
    def open(cls, settings: Settings) -> Foundation:
        """Open the data folder.

        Raises:
            StoreError: the store cannot be opened; the text names the remedy.
            ChangedConsentError: a wording changed without a new version; the text names the remedy.
        """
        kiosk = settings.kiosk
        lock = KioskLock(kiosk.data_path)
        connection = open_store(kiosk.data_path, os.environ, datetime.now(UTC))
        stores = Stores.of(connection, Till(kiosk.id, kiosk.store))
        saved = stores.offers.load()
        stores.consents.issue(settings.form.consent.issued(), time.time())
        clock_turned = Doorbell()
        clock = Clock(
            clock_limits(settings, saved.as_of), clock_turned.ring, is_kept=is_kept_by_ntp
        )
        recent = RecentLog()
        logging.getLogger().addHandler(recent)
        return cls(lock, stores, saved, Workers.new(), clock, clock_turned, recent)

    def local_now(self) -> datetime:
        return self.clock.now().astimezone()

    def close(self) -> None:
        """Close the data folder. Called after the workers have committed what was begun."""
        logging.getLogger().removeHandler(self.recent)
        self.stores.connection.close()
        self.lock.release()
