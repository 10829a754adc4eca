"""Builds the background services: pictures, self-check, housekeeping and opening hours."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from functools import partial
from urllib.parse import urlsplit

from kiosk.core.fleet.health_gate import is_reached
from kiosk.core.wall.sight import Sight
from kiosk.services.delivery.housekeeping import Housekeeping
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed
from kiosk.services.release_watch import ReleaseWatch
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.hours_watch import DARK, DIMMED, HoursWatch
from kiosk.services.wall.pictures import PictureLimits, Pictures
from kiosk.services.wall.self_check import SelfCheck
from kiosk.settings.model import Settings
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.release_folder import ReleaseFolder
from kiosk.store.transaction import prove_writing
from kiosk.web.network import Network
from kiosk.web.picture_fetch import PictureFetcher
from kiosk.wiring.delivery import exports_of
from kiosk.wiring.first_wall import pictures_folder
from kiosk.wiring.foundation import Foundation


def pictures_of(
    settings: Settings, network: Network, worker: WorkerThread, on_change: Callable[[], None]
) -> Pictures:
    limits, section = settings.images, settings.salesforce
    own = urlsplit(section.login_url).hostname if section else None
    hosts = frozenset(limits.hosts) | ({own} if own else set())
    return Pictures(
        pictures_folder(settings),
        PictureFetcher(hosts, limits.max_bytes, network),
        worker,
        on_change,
        PictureLimits(limits.max_pixels, limits.cache_mb * 1_000_000),
    )


def self_check_of(
    settings: Settings,
    ask_sight: Callable[[], Future[Sight | None]],
    worker: WorkerThread,
    clock: Clock,
) -> SelfCheck:
    async def look() -> Sight | None:
        return await asyncio.wrap_future(ask_sight())

    return SelfCheck(look, worker, settings.display.self_check_minutes * 60, clock.now)


def housekeeping_of(settings: Settings, entries: OutboxEntries, disk: WorkerThread) -> Housekeeping:
    section = settings.outbox
    return Housekeeping(
        entries,
        disk,
        alarm_days=section.held_alarm_days,
        keep_days=section.keep_sent_days,
        export=exports_of(settings),
    )


def hours_watch_of(
    settings: Settings, clock: Clock, show_dim: Callable[[float], None]
) -> HoursWatch:
    def local_now() -> datetime | None:
        return clock.now().astimezone(settings.kiosk.zone) if clock.is_believed else None

    outside = {"off": 0.0, "dim": DIMMED, "dark": DARK, "sleep": DARK}[settings.hours.outside]
    return HoursWatch(settings.hours.opening(), outside, local_now, show_dim)


def upkeep_of(
    settings: Settings, base: Foundation, show_dim: Callable[[float], None]
) -> tuple[HoursWatch, Housekeeping]:
    """What goes by the clock: the shop's hours, and old rows."""
    return (
        hours_watch_of(settings, base.clock, show_dim),
        housekeeping_of(settings, base.stores.entries, base.workers.disk),
    )


def release_watch_of(base: Foundation, feed: Feed) -> ReleaseWatch:
    """The watch, before anything of this run was saved: the feed's record is of the run before."""
    return ReleaseWatch(
        ReleaseFolder.of(os.environ),
        needs_feed=_was_reached(base),
        write=partial(prove_writing, base.connection),
        reaches_feed=lambda: is_reached(feed.status),
        disk=base.workers.disk,
    )


def _was_reached(base: Foundation) -> bool:
    """Whether the run before reached the feed; where it left no record, whether any ever did."""
    record = base.stores.feed.load()
    return is_reached(record.status) if record else base.saved.as_of is not None
