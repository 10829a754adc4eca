"""Builds the edges from the settings, for both the app and the doctor."""

from __future__ import annotations

import random
import ssl
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import assert_never

from kiosk import RELEASED, __version__
from kiosk.core.counter.code import wall_code
from kiosk.core.delivery.heartbeat import Heartbeat, heartbeat_of
from kiosk.core.delivery.row_kind import ROW_KINDS, Pace, RowKind, RowKinds
from kiosk.core.feed.change import Snapshot
from kiosk.core.feed.clock import ClockLimits
from kiosk.core.wall.card import Card
from kiosk.pusher.auth_endpoint import AuthEndpoint
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.client import PusherClient, nobody_authorizes
from kiosk.pusher.endpoint import Endpoint
from kiosk.pusher.grant import Authorize
from kiosk.pusher.retry import Retry
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.delivery import Deliver
from kiosk.salesforce.heartbeat import send_heartbeat
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.salesforce.offers_soql import SoqlSnapshots
from kiosk.services.delivery.dating import Dating
from kiosk.services.delivery.drain import Drain
from kiosk.services.delivery.heartbeat import HeartbeatService
from kiosk.services.delivery.sync import Sync, SyncPace
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.model import Settings
from kiosk.settings.sections.links import PusherSection, SalesforceSection
from kiosk.store.lanes import Lanes
from kiosk.store.outbox import Outbox
from kiosk.store.redemption_list import RedemptionList
from kiosk.store.secrets import optional_secret
from kiosk.store.staff import DAY
from kiosk.store.stores import Stores
from kiosk.wiring.channel_auth import SalesforceChannelAuth

OnDate = Callable[[str, float, float], None]


def endpoint_of(section: PusherSection, tls: ssl.SSLContext) -> Endpoint:
    if section.cluster:
        return Endpoint.for_cluster(section.key, section.cluster, tls)
    return Endpoint(section.key, section.host, section.port, tls if section.tls else None)


def authorize_of(
    settings: Settings,
    environ: Mapping[str, str],
    tls: ssl.SSLContext,
    salesforce: SalesforceClient | None,
) -> Authorize:
    kiosk, section = settings.kiosk.id, settings.pusher
    if section and section.auth_url:
        token = optional_secret(environ, "pusher_auth_token")
        return AuthEndpoint(section.auth_url, kiosk, token, tls).authorize
    return SalesforceChannelAuth(salesforce, kiosk).authorize if salesforce else nobody_authorizes


def pusher_client(
    section: PusherSection,
    tls: ssl.SSLContext,
    authorize: Authorize,
    on_date: OnDate,
    window: float,
) -> PusherClient:
    """The Pusher client. `window`: seconds over which a fleet spreads its connections."""
    return PusherClient(
        endpoint_of(section, tls),
        ChannelName.parse(section.channel),
        Retry(random.Random(), window),  # noqa: S311  jitter, no secret
        authorize=authorize,
        on_date=on_date,
    )


def heartbeat_service(
    settings: Settings,
    client: SalesforceClient,
    stores: Stores,
    disk: WorkerThread,
    feed: Feed,
    clock: Clock,
) -> HeartbeatService:
    who = {"kiosk": settings.kiosk.id, "store": settings.kiosk.store, "version": __version__}

    async def read() -> Heartbeat:
        counts = await disk.run(stores.outbox.counts)
        oldest = await disk.run(stores.outbox.oldest_waiting)
        now = clock.now()
        wrong = await disk.run(stores.staff.wrong_pins, (now - DAY).timestamp())
        return heartbeat_of(who, counts, oldest, feed.status, clock.skew, now, wrong)

    async def send(beat: Heartbeat) -> None:
        await send_heartbeat(client, beat)

    minutes = settings.salesforce.heartbeat_minutes if settings.salesforce else 0.0
    return HeartbeatService(read, send, minutes, random.Random())  # noqa: S311  jitter, no secret


def snapshots_of(
    section: SalesforceSection, client: SalesforceClient, store: str
) -> Callable[[], Awaitable[Snapshot]]:
    """The configured way to take a snapshot."""
    match section.offers:
        case "soql":
            return SoqlSnapshots(client).fetch
        case "apex":
            return partial(fetch_snapshot, client, store)
        case _:
            assert_never(section.offers)


def code_text(settings: Settings) -> Callable[[Card], str]:
    """The text that a card's code must contain when a phone reads it."""
    base_url = settings.kiosk.code_base_url
    return lambda card: wall_code(base_url, card.number, card.offer_id).url


def drains_of(
    deliver_by: Callable[[RowKind], Deliver],
    outbox: Outbox,
    conflicts: RedemptionList,
    disk: WorkerThread,
    kinds: RowKinds = ROW_KINDS,
    dating: Dating | None = None,
) -> tuple[Drain, ...]:
    """One drain for each row kind in the table's order, so that no kind holds up another.

    `deliver_by`: returns the delivery of a kind, such as `delivery_of` for one client.
    `dating`: puts the time of rows right before they are first sent.
    """
    rng = random.Random()  # noqa: S311  jitter, no secret
    return tuple(
        Drain(kind, outbox, disk, deliver_by(kind), rng, conflicts.record_conflicts, dating)
        for kind in kinds
    )


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


def clock_limits(settings: Settings, as_of: datetime | None) -> ClockLimits:
    """Limits for the clock. It cannot be before the release; `as_of` is when it was last right."""
    allowed = timedelta(seconds=settings.feed.clock_skew_seconds)
    return ClockLimits(datetime.fromisoformat(RELEASED), allowed, as_of)
