"""`kiosk hub status` and `kiosk hub check`: how the hub is, and whether all it needs is there."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from kiosk.commands.hub_told import hub_errors
from kiosk.commands.hub_work import worker_parts
from kiosk.hub.pages.logo import LogoError, read_logo
from kiosk.hub.redis.connection import (
    Client,
    RedisPlace,
    RedisUnavailableError,
    RedisUnfitError,
    check_server,
    open_redis,
)
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.row_queue import RowQueue
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.redis.stats import Stats
from kiosk.hub.settings import BufferSettings, HubSettingsError, WebSettings, read_hub_settings
from kiosk.hub.work.lane_counts import USUAL_LANES
from kiosk.hub.work.worker import WorkerParts, org_client
from kiosk.salesforce.judge import fault_without_rows
from kiosk.salesforce.replies import CallError
from kiosk.web.trust import TrustError

Finding = tuple[str, str, str]


def hub_status(environ: Mapping[str, str]) -> dict[str, object]:
    """What the hub's Redis tells: queues, ages (s, or None) and counts. Raises HubCommandError."""
    with hub_errors():
        return asyncio.run(_status(read_hub_settings(environ, WebSettings)))


def hub_findings(environ: Mapping[str, str]) -> list[Finding]:
    """What was checked: "ok" or "fail", the thing, and what is wrong with its remedy.

    The worker's part is checked where a worker key is set.
    """
    try:
        settings = read_hub_settings(environ, WebSettings)
    except HubSettingsError as error:
        return [("fail", "settings", str(error))]
    found: list[Finding] = [("ok", "settings", settings.url)]
    found += _logo_findings(settings.brand_logo)
    found += asyncio.run(_redis_findings(settings))
    if environ.get("HUB_WORKER_KEY") or environ.get("HUB_WORKER_KEY_FILE"):
        try:
            parts = worker_parts(environ, USUAL_LANES)
        except HubSettingsError as error:
            return [*found, ("fail", "worker", str(error))]
        found += [("ok", "worker key", parts.keys.current.id)]
        found += asyncio.run(_org_findings(parts, environ))
    return found


async def _status(settings: BufferSettings) -> dict[str, object]:
    async with _redis(settings) as client:
        offers = await Shelf(client).offers()
        return {
            "queue": await RowQueue(client).lengths(),
            "list_age_seconds": _age(await DeviceList(client).as_of()),
            "offers_age_seconds": _age(offers.as_of if offers else None),
            "counts": await Stats(client).read(),
        }


def _logo_findings(file: str) -> list[Finding]:
    if not file:
        return []
    try:
        read_logo(Path(file))
    except LogoError as error:
        return [("fail", "logo", f"HUB_BRAND_LOGO: {error}")]
    return [("ok", "logo", file)]


async def _redis_findings(settings: BufferSettings) -> list[Finding]:
    try:
        async with _redis(settings) as client:
            await check_server(client)
    except (RedisUnfitError, RedisUnavailableError) as error:
        return [("fail", "Redis", str(error))]
    return [("ok", "Redis", "")]


async def _org_findings(parts: WorkerParts, environ: Mapping[str, str]) -> list[Finding]:
    try:
        client = org_client(parts, environ)
    except TrustError as error:
        return [("fail", "Salesforce", str(error))]
    try:
        await client.hear()
    except CallError as error:
        fault = fault_without_rows(error)
        return [("fail", "Salesforce", f"{fault.code}: {fault.sentence}")]
    finally:
        await client.aclose()
    return [("ok", "Salesforce", parts.section.login_url)]


@asynccontextmanager
async def _redis(settings: BufferSettings) -> AsyncIterator[Client]:
    client = open_redis(RedisPlace(settings.redis_url, settings.redis_verify))
    try:
        yield client
    finally:
        await client.aclose()


def _age(as_of_ms: int | None) -> int | None:
    return None if as_of_ms is None else max(0, int(time.time() - as_of_ms / 1000))
