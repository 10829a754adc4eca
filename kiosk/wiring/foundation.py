"""The foundation of all other parts: opened first, closed last."""

from __future__ import annotations

import logging
import os
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec

from kiosk.core.counter.redemption_record import Till
from kiosk.hardware.systemd import last_result
from kiosk.services.counter.recent_log import RecentLog
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.boot import this_boot
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.network_time import is_kept_by_ntp
from kiosk.services.run_log import RunLog
from kiosk.services.threads.workers import Workers
from kiosk.settings.hub import as_enrolled
from kiosk.settings.model import Settings
from kiosk.store.consents import ChangedConsentError
from kiosk.store.device import DeviceStore
from kiosk.store.faults import StoreError
from kiosk.store.kiosk_lock import KioskLock
from kiosk.store.offers import SavedBoard
from kiosk.store.open_store import open_store
from kiosk.store.readable import open_readable
from kiosk.store.reopening import ReopeningConnection
from kiosk.store.stores import Stores
from kiosk.wiring.clock import clock_limits
from kiosk.wiring.enrolled_start import EnrolledStart, enrolled_start
from kiosk.wiring.ordered_settings import InForce, begin_with_ordered

log = logging.getLogger(__name__)


class Foundation(msgspec.Struct, frozen=True):
    """The data folder, the worker threads, the clock, and the latest log lines.

    `settings` are those of the kiosk as it is enrolled, where it is, with what the org has ordered;
    `in_force` tells both apart. `identity` is who it is at its hub, in this start; None without a
    hub, or before it is enrolled there. `connection` is the one of the stores, and knows whether
    its disk takes anything. `saved` is the board as the last run left it. `clock_turned` rings when
    the time changed other than by passing.
    """

    settings: Settings
    in_force: InForce
    identity: EnrolledStart | None
    lock: KioskLock
    connection: ReopeningConnection
    stores: Stores
    saved: SavedBoard
    workers: Workers
    clock: Clock
    clock_turned: Doorbell
    recent: RecentLog
    runs: RunLog

    @classmethod
    def open(cls, settings: Settings) -> Foundation:
        """Open the data folder, or what can be read of it where the disk takes nothing.

        Raises:
            StoreError: the store cannot be opened, and the disk is not to blame; the text names
                the remedy.
            ChangedConsentError: a wording changed without a new version; the text names the remedy.
        """
        data = settings.kiosk.data_path
        lock = KioskLock(data)
        connection = _connection_to(data)
        identity, in_force = _as_told(settings, DeviceStore(connection))
        settings = in_force.settings
        stores = Stores.of(connection, Till(settings.kiosk.id, settings.kiosk.store))
        saved = stores.offers.load()
        _issue(settings, stores, connection)
        _take_back(settings, stores)
        connection.when_opened(partial(_opened_again, settings, stores))
        clock_turned = Doorbell()
        limits = clock_limits(settings, saved.as_of)
        clock = Clock(limits, clock_turned.ring, is_kept=is_kept_by_ntp)
        workers = Workers.new()
        return cls(
            settings,
            in_force,
            identity,
            lock,
            connection,
            stores,
            saved,
            workers,
            clock,
            clock_turned,
            _recent_log(),
            RunLog(data, workers.disk, this_boot().id, last_result(os.environ), clock.now),
        )

    def local_now(self) -> datetime:
        return self.clock.now().astimezone()

    def stamp(self) -> str:
        """When and where a slip is printed; a time that nobody believes is left out."""
        kiosk = self.settings.kiosk.id
        if not self.clock.is_believed:
            return kiosk
        return f"{self.local_now():%Y-%m-%d %H:%M} · {kiosk}"

    def close(self) -> None:
        """Close the data folder. Called after the workers have committed what was begun."""
        logging.getLogger().removeHandler(self.recent)
        self.connection.close()
        self.runs.end()
        self.lock.release()


def _connection_to(data: Path) -> ReopeningConnection:
    return ReopeningConnection(
        data,
        lambda: open_store(data, os.environ, datetime.now(UTC)),
        partial(open_readable, data, os.environ),
    )


def _recent_log() -> RecentLog:
    """The latest lines of the log, from now on."""
    recent = RecentLog()
    logging.getLogger().addHandler(recent)
    return recent


def _as_told(settings: Settings, device: DeviceStore) -> tuple[EnrolledStart | None, InForce]:
    """Who the kiosk is at its hub, and its settings with what the org has ordered."""
    identity = enrolled_start(settings, device)
    if identity:
        settings = as_enrolled(settings, identity.enrolled.kiosk, identity.enrolled.store)
    elif settings.salesforce:
        try:
            device.speak_as(settings.kiosk.id)
        except StoreError as error:
            log.warning("orders cannot be counted: %s", error)
    return identity, begin_with_ordered(settings)


def _issue(settings: Settings, stores: Stores, connection: ReopeningConnection) -> None:
    """Register the consent texts. A disk that takes nothing gets them once it does.

    Raises ChangedConsentError, and StoreError if the disk is not to blame.
    """
    try:
        stores.consents.issue(settings.form.consent.issued(), time.time())
    except StoreError:
        if connection.trouble() is None:
            raise


def _take_back(settings: Settings, stores: Stores) -> None:
    """Make rows that a hub took due again, where there is no hub any more."""
    if settings.hub is not None:
        return
    try:
        taken_back = stores.outbox.take_back()
    except StoreError as error:
        log.warning("rows that a hub has taken cannot be taken back: %s", error)
        return
    if taken_back:
        log.info("%d rows that a hub had taken go to Salesforce themselves", taken_back)


def _opened_again(settings: Settings, stores: Stores) -> None:
    """Take in what stands in the store itself; another may have been read in its place."""
    try:
        stores.offers.load()
        stores.consents.issue(settings.form.consent.issued(), time.time())
        _take_back(settings, stores)
    except (StoreError, ChangedConsentError) as error:
        log.warning("the store is open again, but not all of it: %s", error)
