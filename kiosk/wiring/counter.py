"""Builds what serves staff, and customers who want an offer of their own, from the settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from kiosk import __version__
from kiosk.core.feed.board import Board
from kiosk.core.feed.feed_status import FeedStatus
from kiosk.services.counter.health import HealthCheck, Sources
from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.counter.recent_log import RecentLog
from kiosk.services.counter.redemption_desk import Knowledge, RedemptionDesk, TillRules
from kiosk.services.counter.staff_desk import StaffDesk
from kiosk.services.counter.staff_entry import StaffEntry
from kiosk.services.counter.voucher_desk import VoucherDesk
from kiosk.services.delivery.housekeeping import sealed_exports
from kiosk.services.devices.printing import Printing
from kiosk.services.devices.scanning import Scanning
from kiosk.services.feed.clock import Clock
from kiosk.services.threads.workers import Workers
from kiosk.services.wall.self_check import SelfCheckResult
from kiosk.settings.model import Settings
from kiosk.store.stores import Stores


@dataclass(frozen=True, slots=True)
class Hardware:
    """`scanning` None: no scanner, or one that types."""

    printing: Printing
    scanning: Scanning | None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rest of the kiosk knows, asked on the loop. `wake`: a row was added or released."""

    board: Callable[[], Board]
    feed: Callable[[], FeedStatus]
    live: Callable[[], bool]
    self_check: Callable[[], SelfCheckResult | None]
    recent: RecentLog
    wake: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Counter:
    entry: StaffEntry
    staff: StaffDesk
    vouchers: VoucherDesk
    keys: KeyRing


def counter_of(
    settings: Settings,
    stores: Stores,
    workers: Workers,
    clock: Clock,
    hardware: Hardware,
    around: Surroundings,
) -> Counter:
    """Raises StoreError: the store's keys cannot be read."""
    kiosk, disk, wake = settings.kiosk, workers.disk, around.wake
    ring = KeyRing(stores.keys, disk, stores.keys.load())
    till = RedemptionDesk(
        stores.redemptions,
        disk,
        TillRules(kiosk.store, kiosk.code_base_url, timedelta(minutes=settings.staff.undo_minutes)),
        Knowledge(around.board, ring.keys, around.live, clock.now, lambda: clock.is_believed),
        wake,
    )
    sources = Sources(
        around.feed,
        around.self_check,
        lambda: len(ring.keys()),
        hardware.printing,
        hardware.scanning,
        around.recent,
    )
    key = settings.outbox.export_to
    staff = StaffDesk(
        till,
        stores,
        disk,
        HealthCheck(sources, clock, stores, disk, kiosk.data_path, __version__),
        clock.now,
        wake,
        sealed_exports(kiosk.data_path / "exports", kiosk.id, Path(key)) if key else None,
    )
    return Counter(
        StaffEntry(stores.staff, disk, workers.hasher, clock.now),
        staff,
        VoucherDesk(stores.serials, disk, kiosk.id, kiosk.code_base_url, ring.keys, clock.now),
        ring,
    )
