"""Builds what a kiosk does as one of a fleet: heartbeats, orders, and the settings they bring."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.delivery.outbox import RowState
from kiosk.core.feed.messages import Incoming
from kiosk.core.fleet.endpoints import HubHeartbeat
from kiosk.core.fleet.order import Command, Order
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.heartbeat import send_heartbeat
from kiosk.services.delivery.heartbeat import HeartbeatService
from kiosk.services.doorbell import Doorbell
from kiosk.services.fleet.beats import Beats, Send
from kiosk.services.fleet.erasure import Erasure
from kiosk.services.fleet.knocks import Knocks
from kiosk.services.fleet.new_start import NewStart
from kiosk.services.fleet.order_failed import OrderFailedError
from kiosk.services.fleet.orders import Do, Orders
from kiosk.services.fleet.settings_desk import SettingsDesk
from kiosk.services.fleet.settings_trial import SettingsTrial
from kiosk.services.fleet.update_order import UpdateOrder
from kiosk.settings.ordered import with_ordered
from kiosk.store.ordered_settings import save_ordered_settings
from kiosk.store.release_folder import ReleaseFolder
from kiosk.wiring.delivery import beating, health_read
from kiosk.wiring.feed import KeptFeed
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.runs import Runs


@dataclass(frozen=True, slots=True)
class Reporting:
    """How heartbeats go and how often (minutes); `more` adds to each what the store cannot tell."""

    send: Send
    minutes: float
    more: Callable[[Heartbeat], Heartbeat]


@dataclass(frozen=True, slots=True)
class OrderHands:
    """What orders may do. `start_anew` ends the kiosk for a new start.

    `screenshot`: None where nobody would take a picture.
    """

    read_anew: Callable[[], None]
    start_anew: Callable[[], None]
    screenshot: Do | None = None


@dataclass(frozen=True, slots=True)
class FleetCare:
    """The works of one of a fleet; `hear` listens to the feed, `painted` is told of the screen."""

    works: tuple[Runs, ...] = ()
    hear: Callable[[Incoming], None] = lambda _: None
    painted: Callable[[], None] = lambda: None


def fleet_care(
    base: Foundation, kept: KeptFeed, reporting: Reporting, hands: OrderHands
) -> FleetCare:
    """Heartbeats, orders and knocks, and the trial of ordered settings."""
    settings, clock = base.settings, base.clock
    told: list[HeartbeatService] = []

    async def tell() -> None:
        for service in told:
            await service.beat()

    new_start = new_start_of(base, hands)
    desk = settings_desk_of(base)
    parts = (base.stores.device, base.workers.disk, _doers(base, new_start, hands))
    orders = Orders(*parts, desk.take, tell, lambda: clock.now().timestamp())
    sent = Doorbell()
    beats = Beats(reporting.send, _handed(base), orders, lambda: desk.report, sent.ring)
    health = health_read(
        *(settings, base.stores, base.workers.disk, kept.feed, clock), reporting.more
    )
    service = beating(health, beats.send, reporting.minutes, kept.feed)
    told.append(service)
    kept.board_told.answer_with(service.board_told)
    kept.feed.confirm.answer_with(service.org_asks)
    trial = SettingsTrial(desk, hands.start_anew, tell)
    sent.answer_with(trial.reached)

    def on_knock(window: float) -> None:
        beats.knocked()
        service.knocked(window)

    knocks = Knocks(settings.kiosk.id, settings.feed.jitter_seconds, on_knock)
    return FleetCare((service, orders, new_start, trial), knocks.hear, trial.painted)


def org_care(
    base: Foundation,
    kept: KeptFeed,
    client: SalesforceClient,
    hands: OrderHands,
    more: Callable[[Heartbeat], Heartbeat],
) -> FleetCare:
    """What the org itself tells a kiosk without a hub, in the replies to its heartbeats."""
    section = base.settings.salesforce
    if section is None or not section.heartbeat_minutes:
        return FleetCare()

    async def send(beat: HubHeartbeat, _knocked: bool) -> Order | None:
        return await send_heartbeat(client, beat)

    return fleet_care(base, kept, Reporting(send, section.heartbeat_minutes, more), hands)


def new_start_of(base: Foundation, hands: OrderHands) -> NewStart:
    """What starts the kiosk anew while the shop is closed."""
    return NewStart(base.settings.hours.opening(), _local(base), hands.start_anew)


def settings_desk_of(base: Foundation) -> SettingsDesk:
    """What takes ordered settings, held to the rules of the file that this run has read."""
    written = base.in_force.written
    return SettingsDesk(
        base.in_force.ordered,
        partial(save_ordered_settings, written.kiosk.data_path),
        partial(with_ordered, written),
        base.workers.disk,
    )


def _doers(base: Foundation, new_start: NewStart, hands: OrderHands) -> dict[Command, Do]:
    erasure = Erasure(base.stores.entries, base.stores.outbox, base.workers.disk)

    async def nothing(_order: Order) -> str:
        return ""

    async def refresh(_order: Order) -> str:
        hands.read_anew()
        return "read anew"

    return {
        Command.NONE: nothing,
        Command.UPDATE: UpdateOrder(ReleaseFolder.of(os.environ), base.workers.disk).order,
        Command.SCREENSHOT: hands.screenshot or _no_screenshot,
        Command.REFRESH: refresh,
        Command.RESTART: new_start.order,
        Command.ERASE: erasure.order,
    }


async def _no_screenshot(_order: Order) -> str:
    raise OrderFailedError("without a hub nobody takes a picture")


def _handed(base: Foundation) -> Callable[[], Awaitable[int]]:
    async def handed() -> int:
        counts = await base.workers.disk.run(base.stores.outbox.counts)
        return counts.get(RowState.HANDED, 0)

    return handed


def _local(base: Foundation) -> Callable[[], datetime | None]:
    clock, zone = base.clock, base.settings.kiosk.zone
    return lambda: clock.now().astimezone(zone) if clock.is_believed else None
