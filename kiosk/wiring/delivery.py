"""Builds the services that store leads, upload rows to the org, export them and report to it."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import assert_never

from kiosk import __version__
from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.heartbeat import Heartbeat, heartbeat_of
from kiosk.core.delivery.heartbeat_schedule import HeartbeatSchedule
from kiosk.core.delivery.outbox import OutboxEntry
from kiosk.core.delivery.row_kind import ROW_KINDS, Pace, RowKind, RowKinds
from kiosk.core.feed.board_figures import BoardFigures, figures_of
from kiosk.core.form.lead import LeadOrigin
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.delivery import delivery_of
from kiosk.services.delivery.dating import Dating
from kiosk.services.delivery.drain import Drain, OnSettled
from kiosk.services.delivery.heartbeat import HeartbeatService
from kiosk.services.delivery.housekeeping import sealed_exports
from kiosk.services.delivery.lead_desk import LeadDesk
from kiosk.services.delivery.sync import Sync, SyncPace
from kiosk.services.delivery.syncs import Syncs
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed
from kiosk.services.paces import lead_pace
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.funnel import Funnel
from kiosk.settings.model import Settings
from kiosk.settings.sections.links import SalesforceSection
from kiosk.store.lanes import Lanes
from kiosk.store.outbox import Outbox
from kiosk.store.redemption_list import RedemptionList
from kiosk.store.staff import DAY
from kiosk.store.stores import Stores
from kiosk.wiring.foundation import Foundation


def syncs_of(settings: Settings, salesforce: SalesforceClient | None, base: Foundation) -> Syncs:
    section, stores, disk = settings.salesforce, base.stores, base.workers.disk
    if section is None or salesforce is None:
        return Syncs(())
    deliver_by = partial(
        delivery_of,
        section,
        salesforce,
        last_given=lambda kind, count: disk.run(stores.outbox.last_given, kind, count),
    )
    drains = drains_of(
        deliver_by,
        stores.outbox,
        stores.redemption_list,
        disk,
        dating=Dating(base.clock, salesforce.hear),
    )
    return Syncs(tuple(sync_of(section, drain, stores.lanes, disk) for drain in drains))


def lead_desk_of(settings: Settings, base: Foundation, syncs: Syncs, funnel: Funnel) -> LeadDesk:
    desk = LeadDesk(
        base.stores.outbox,
        base.workers.disk,
        settings.form.rules,
        LeadOrigin(settings.kiosk.id, settings.kiosk.store),
        base.clock.stamp,
        syncs.wake,
        lead_pace(),
    )
    desk.count_with(funnel.lead_kept)
    return desk


def drains_of(
    deliver_by: Callable[[RowKind], Deliver],
    outbox: Outbox,
    conflicts: RedemptionList,
    disk: WorkerThread,
    kinds: RowKinds = ROW_KINDS,
    dating: Dating | None = None,
    on_settled: OnSettled = lambda _: None,
) -> tuple[Drain, ...]:
    """One drain for each row kind in the table's order, so that no kind holds up another.

    `deliver_by`: returns the delivery of a kind, such as `delivery_of` for one client.
    `dating`: puts the time of rows right before they are first sent.
    `on_settled`: hears of each delivery once its outcomes are on disk.
    """
    rng = random.Random()  # noqa: S311  jitter, no secret
    drains = tuple(
        Drain(kind, outbox, disk, deliver_by(kind), rng, conflicts.record_conflicts, dating)
        for kind in kinds
    )
    for drain in drains:
        drain.when_settled(on_settled)
    return drains


def sync_of(section: SalesforceSection, drain: Drain, lanes: Lanes, disk: WorkerThread) -> Sync:
    pace = SyncPace(section.gather_seconds, _apart_seconds(section, drain.kind.pace))
    return Sync(drain, lanes, disk, random.Random(), pace)  # noqa: S311  jitter, no secret


def _apart_seconds(section: SalesforceSection, pace: Pace) -> float:
    match pace:
        case Pace.RELAXED:
            return section.apart_seconds
        case Pace.PROMPT:
            return section.redemptions_apart_seconds
        case _:
            assert_never(pace)


def exports_of(settings: Settings) -> Callable[[Sequence[OutboxEntry]], None] | None:
    """The exporter of held rows; None without a public key in `[outbox] export_to`."""
    kiosk, key = settings.kiosk, settings.outbox.export_to
    return sealed_exports(kiosk.data_path / "exports", kiosk.id, Path(key)) if key else None


def health_read(
    settings: Settings,
    stores: Stores,
    disk: WorkerThread,
    feed: Feed,
    clock: Clock,
    more: Callable[[Heartbeat], Heartbeat],
) -> Callable[[], Awaitable[Heartbeat]]:
    """What reads the kiosk's health for a heartbeat; it raises StoreError."""
    who = {"kiosk": settings.kiosk.id, "store": settings.kiosk.store, "version": __version__}

    async def read() -> Heartbeat:
        counts = await disk.run(stores.outbox.counts)
        oldest = await disk.run(stores.outbox.oldest_waiting)
        now = clock.now()
        wrong = await disk.run(stores.staff.wrong_pins, (now - DAY).timestamp())
        beat = heartbeat_of(who, counts, oldest, feed.status, clock.skew, now, wrong)
        return more(beat.with_board(figures_of(feed.board)))

    return read


def beating(
    read: Callable[[], Awaitable[Heartbeat]],
    send: Callable[[Heartbeat], Awaitable[object]],
    minutes: float,
    feed: Feed,
) -> HeartbeatService:
    """The heartbeat that `send` sends, usually each so many minutes."""

    def figures() -> BoardFigures:
        return figures_of(feed.board)

    rng = random.Random()  # noqa: S311  jitter, no secret
    schedule = HeartbeatSchedule(minutes, rng, time.monotonic())
    return HeartbeatService(read, send, schedule, figures)
