"""Builds the services for staff and for vouchers from the settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kiosk import __version__
from kiosk.core.feed.feed_status import FeedState
from kiosk.services.counter.health import HealthCheck, Sources
from kiosk.services.counter.key_ring import KeyRing
from kiosk.services.counter.pin_tries import PinTries
from kiosk.services.counter.redemption_desk import Knowledge, RedemptionDesk, TillRules
from kiosk.services.counter.staff_desk import StaffDesk
from kiosk.services.counter.staff_entry import StaffEntry
from kiosk.services.counter.voucher_desk import VoucherDesk
from kiosk.services.delivery.syncs import Syncs
from kiosk.services.disk_watch import DiskWatch
from kiosk.services.feed.feed import Feed
from kiosk.services.paces import voucher_pace
from kiosk.services.wall.funnel import Funnel
from kiosk.services.wall.self_check import SelfCheck
from kiosk.settings.model import Settings
from kiosk.ui.counter_bridge import CounterServices
from kiosk.wiring.delivery import exports_of
from kiosk.wiring.devices import Devices
from kiosk.wiring.foundation import Foundation


def key_ring_of(base: Foundation) -> KeyRing:
    """The key ring with the stored keys. Raises StoreError if they cannot be read."""
    return KeyRing(base.stores.keys, base.workers.disk, base.stores.keys.load())


def till_of(
    settings: Settings, base: Foundation, ring: KeyRing, feed: Feed, syncs: Syncs, funnel: Funnel
) -> RedemptionDesk:
    kiosk, clock = settings.kiosk, base.clock

    def live() -> bool:
        return syncs.have_an_org and feed.status.state is FeedState.LIVE

    return RedemptionDesk(
        base.stores.redemptions,
        base.workers.disk,
        TillRules(
            kiosk.store,
            kiosk.code_base_url,
            timedelta(minutes=settings.staff.undo_minutes),
            zone=kiosk.zone,
        ),
        Knowledge(lambda: feed.board, ring.keys, live, lambda: clock.is_believed, clock.stamp),
        syncs.wake,
        funnel.scan_judged,
    )


def health_of(
    base: Foundation,
    devices: Devices,
    ring: KeyRing,
    feed: Feed,
    checking: SelfCheck,
    watch: DiskWatch,
    speech: Callable[[], str] | None,
) -> HealthCheck:
    sources = Sources(
        lambda: feed.status,
        lambda: checking.last,
        lambda: len(ring.keys()),
        devices.printing,
        devices.scanning,
        watch,
        base.recent,
        lambda: base.runs.figures().unclean_stops,
        speech,
    )
    folder = base.settings.kiosk.data_path
    return HealthCheck(sources, base.clock, base.stores, base.workers.disk, folder, __version__)


def staff_desk_of(
    settings: Settings,
    base: Foundation,
    till: RedemptionDesk,
    health: HealthCheck,
    syncs: Syncs,
) -> StaffDesk:
    parts = (till, base.stores, base.workers.disk, health)
    return StaffDesk(*parts, base.clock.now, syncs.wake, exports_of(settings))


def counter_of(
    settings: Settings,
    base: Foundation,
    devices: Devices,
    ring: KeyRing,
    staff: StaffDesk,
    watch: DiskWatch,
    read_anew: Callable[[], None],
) -> CounterServices:
    """What staff ask for. `read_anew`: reads all offers and their pictures anew."""
    kiosk, stores, disk, clock = settings.kiosk, base.stores, base.workers.disk, base.clock
    now = clock.now
    tries = PinTries(
        *(stores.staff, disk, lambda: clock.time_now().reading),
        lambda: watch.trouble is not None,
    )
    return CounterServices(
        StaffEntry(stores.staff, disk, base.workers.hasher, now, tries),
        staff,
        VoucherDesk(
            *(stores.serials, disk, kiosk.id, kiosk.code_base_url, ring.keys, now),
            voucher_pace(),
        ),
        devices.printing,
        read_anew,
    )
