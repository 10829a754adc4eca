"""Builds the services for staff and for vouchers from the settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
from kiosk.ui.bridge import Bridge
from kiosk.ui.counter_bridge import CounterServices
from kiosk.wiring.delivery import exports_of
from kiosk.wiring.devices import Devices
from kiosk.wiring.exchange import Exchange
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.funnel import funnel_of, numbers_of
from kiosk.wiring.hub_link import enrolment_of
from kiosk.wiring.runs import Runs
from kiosk.wiring.upkeep import self_check_of


@dataclass(frozen=True, slots=True)
class CounterParts:
    """What the services for staff look at and act on.

    `speech` tells why shoppers hear nothing; None where nothing is spoken.
    """

    devices: Devices
    ring: KeyRing
    feed: Feed
    syncs: Syncs
    funnel: Funnel
    checking: SelfCheck
    watch: DiskWatch
    speech: Callable[[], str] | None

    @property
    def works(self) -> tuple[Runs, ...]:
        return self.checking, self.watch, self.funnel


def counter_parts_of(
    settings: Settings,
    base: Foundation,
    devices: Devices,
    bridge: Bridge,
    exchange: Exchange,
    speech: Callable[[], str] | None,
) -> CounterParts:
    feed, syncs, workers = exchange.feed, exchange.syncs, base.workers
    return CounterParts(
        devices,
        exchange.ring,
        feed,
        syncs,
        funnel_of(settings, base, lambda: feed.board, syncs),
        self_check_of(settings, bridge.ask_sight, workers.pictures, base.clock),
        DiskWatch(base.connection.trouble, workers.disk, bridge.show_keeping),
        speech,
    )


def counter_of(
    settings: Settings, base: Foundation, parts: CounterParts, exchange: Exchange
) -> CounterServices:
    """What staff ask for, and customers of vouchers."""
    kiosk, stores, disk, clock = settings.kiosk, base.stores, base.workers.disk, base.clock
    offers, feed, now = exchange.offers, parts.feed, clock.now
    tries = PinTries(
        *(stores.staff, disk, lambda: clock.time_now().reading),
        lambda: parts.watch.trouble is not None,
    )
    return CounterServices(
        StaffEntry(stores.staff, disk, base.workers.hasher, now, tries),
        _staff_desk_of(settings, base, parts),
        VoucherDesk(
            *(stores.serials, disk, kiosk.id, kiosk.code_base_url, parts.ring.keys, now),
            voucher_pace(),
        ),
        parts.devices.printing,
        offers.read_anew,
        enrolment_of(settings, exchange.access.network, base),
        numbers_of(settings, base, lambda: feed.board, parts.funnel),
        offers.previews,
    )


def _staff_desk_of(settings: Settings, base: Foundation, parts: CounterParts) -> StaffDesk:
    till, health = _till_of(settings, base, parts), _health_of(base, parts)
    desks = (till, base.stores, base.workers.disk, health)
    return StaffDesk(*desks, base.clock.now, parts.syncs.wake, exports_of(settings))


def _till_of(settings: Settings, base: Foundation, parts: CounterParts) -> RedemptionDesk:
    kiosk, clock, feed, syncs = settings.kiosk, base.clock, parts.feed, parts.syncs

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
        Knowledge(
            lambda: feed.board, parts.ring.keys, live, lambda: clock.is_believed, clock.stamp
        ),
        syncs.wake,
        parts.funnel.scan_judged,
    )


def _health_of(base: Foundation, parts: CounterParts) -> HealthCheck:
    sources = Sources(
        lambda: parts.feed.status,
        lambda: parts.checking.last,
        lambda: len(parts.ring.keys()),
        parts.devices.printing,
        parts.devices.scanning,
        parts.watch,
        base.recent,
        lambda: base.runs.figures().unclean_stops,
        parts.speech,
    )
    folder = base.settings.kiosk.data_path
    return HealthCheck(sources, base.clock, base.stores, base.workers.disk, folder, __version__)
