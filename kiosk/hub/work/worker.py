"""The worker: builds its lanes and its keeper, and runs them until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, assert_never
from urllib.parse import urlsplit

from kiosk.core.delivery.row_kind import ROW_KINDS, STAT, Route
from kiosk.hub.pages.pictures import PagePictures
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import (
    Client,
    RedisPlace,
    RedisUnavailableError,
    check_server,
    open_redis,
)
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.lane_queue import LaneQueue
from kiosk.hub.redis.lease import Lease
from kiosk.hub.redis.mailbox import Mailbox
from kiosk.hub.redis.opened_pages import OpenedPages
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.redis.stats import Stats
from kiosk.hub.settings import WorkSettings
from kiosk.hub.work.drain import LaneDrain
from kiosk.hub.work.duty import Duty, DutyPace
from kiosk.hub.work.keeper import LEASE, Keeper, KeeperPace, RedisParts
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.lane import DeliveryLane, LaneName, LanePace
from kiosk.hub.work.opened_duty import OpenedDuty
from kiosk.hub.work.opening import Opener
from kiosk.hub.work.own_list import OwnList
from kiosk.hub.work.stopping import Stopping, end_tasks
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.delivery import delivery_of
from kiosk.salesforce.hub import sync_devices
from kiosk.settings.addresses import is_loopback
from kiosk.settings.proxy import proxy_of_environment
from kiosk.settings.sections.links import SalesforceSection
from kiosk.web.network import Network
from kiosk.web.trust import trust

log = logging.getLogger(__name__)

# Platforms kill after 30 s. A Redis that answers nothing costs some more at the end.
END_S = 20.0
_COUNT_S = 10.0
_REDIS_S = 2.0
# Days that are over are looked for so often; each is told once.
_OPENED_S = 1_800.0


@dataclass(frozen=True, slots=True)
class WorkerParts:
    """What a worker is made of. `lanes`: how many for each kind of row."""

    settings: WorkSettings
    section: SalesforceSection
    credentials: Credentials
    keys: WorkerKeyRing
    lanes: Mapping[str, int]


def org_client(parts: WorkerParts, environ: Mapping[str, str]) -> SalesforceClient:
    """The client of the org, through the environment's proxy if there is one. Raises TrustError."""
    proxy, problem = proxy_of_environment(environ)
    if problem:
        log.warning("%s", problem)
    return SalesforceClient(
        parts.credentials,
        Network(trust(parts.settings.ca_file, "HUB_CA_FILE"), proxy),
        quota_share=parts.section.quota_share,
    )


async def run_worker(parts: WorkerParts, environ: Mapping[str, str], stopping: Stopping) -> None:
    """Work until `stopping`; then calls that are under way have 20 s.

    Raises:
        RedisUnfitError
        TrustError
    """
    client = org_client(parts, environ)
    redis = open_redis(RedisPlace(parts.settings.redis_url, parts.settings.redis_verify))
    try:
        await _see_redis(redis, stopping)
        await _until_stopped(_tasks(parts, redis, client, stopping), stopping)
    finally:
        with contextlib.suppress(RedisUnavailableError):
            await redis.aclose()
        await client.aclose()


async def _see_redis(redis: Client, stopping: Stopping) -> None:
    """See that Redis can be used, as soon as it is there."""
    while not stopping.now:
        try:
            await check_server(redis)
        except RedisUnavailableError as error:
            log.warning("Redis: %s", error)
            await stopping.rest(_REDIS_S)
        else:
            return


def _tasks(
    parts: WorkerParts, redis: Client, client: SalesforceClient, stopping: Stopping
) -> Sequence[Coroutine[Any, Any, None]]:
    own, stats = OwnList(partial(sync_devices, client)), Stats(redis)
    pace = KeeperPace(fleet=parts.settings.sync_seconds)
    lease, shelf = Lease(redis, names.lane(*LEASE)), Shelf(redis)
    # A sandbox on this computer has its pictures here too.
    local = is_loopback(urlsplit(parts.section.login_url).hostname or "")
    limit = int(parts.settings.pictures_mb * 1_000_000)
    pictures = PagePictures(shelf, limit, loopback=local) if limit else None
    place = RedisParts(DeviceList(redis), Mailbox(redis), shelf, pictures)
    deliver = delivery_of(parts.section, client, STAT, _none_given)
    opened = OpenedDuty(OpenedPages(redis), deliver)
    keeper = Keeper(client, place, own, parts.keys, lease, stopping, pace)
    keeper.take_on(Duty("pages opened", opened.run, DutyPace(_OPENED_S)))
    lanes = [
        _lane(parts, LaneName(kind, number), redis, client, own, stopping)
        for kind, count in parts.lanes.items()
        for number in range(count)
    ]
    return [keeper.run(), *(lane.run() for lane in lanes), _count_calls(client, stats, stopping)]


def _lane(
    parts: WorkerParts,
    name: LaneName,
    redis: Client,
    client: SalesforceClient,
    own: OwnList,
    stopping: Stopping,
) -> DeliveryLane:
    kind = ROW_KINDS.find(name.kind)
    assert kind is not None  # noqa: S101  parse_lanes has seen to it
    settings = parts.settings
    gather = _gather_seconds(settings, kind.route)
    queue = LaneQueue(redis, name.kind, name.number, kind.call_bytes)
    # One delivery a lane: it remembers what its last calls met.
    deliver = delivery_of(parts.section, client, kind, _none_given)
    drain = LaneDrain(queue, Opener(own, parts.keys), deliver, parts.keys, Stats(redis))
    lease = Lease(redis, names.lane(name.kind, name.number))
    return DeliveryLane(name, queue, lease, drain, own, stopping, LanePace(gather=gather))


def _gather_seconds(settings: WorkSettings, route: Route) -> float:
    match route:
        case Route.LEADS:
            return settings.gather_leads
        case Route.REDEMPTIONS:
            return settings.gather_redemptions
        case Route.STATS:
            return settings.gather_stats
        case _:
            assert_never(route)


async def _none_given(_kind: str, _count: int) -> Sequence[str]:
    return ()


async def _count_calls(client: SalesforceClient, stats: Stats, stopping: Stopping) -> None:
    """Keep the number of calls to the org where all processes' numbers are."""
    counted = 0
    while not stopping.now:
        await stopping.rest(_COUNT_S)
        calls = client.usage.calls
        try:
            await stats.add({"api_calls": calls - counted})
        except RedisUnavailableError:
            continue
        counted = calls


async def _until_stopped(work: Sequence[Coroutine[Any, Any, None]], stopping: Stopping) -> None:
    tasks = [asyncio.create_task(one) for one in work]
    ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    stopping.stop()
    began = time.monotonic()
    _, late = await asyncio.wait(tasks, timeout=END_S)
    await end_tasks(late)
    await asyncio.gather(*tasks, return_exceptions=True)
    log.info("the worker ended within %.1f s", time.monotonic() - began)
    for task in ended:
        # A part that failed ends the worker: whoever runs it starts it anew.
        task.result()
