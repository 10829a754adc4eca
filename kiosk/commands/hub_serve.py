"""`kiosk hub serve`: the hub's web processes."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

from kiosk.commands.hub_told import HubCommandError, hub_errors, log_to_stderr
from kiosk.hub.pages.logo import LogoError, PageLogo, read_logo
from kiosk.hub.redis.connection import Client, RedisPlace, check_server, open_redis
from kiosk.hub.settings import WebSettings, read_hub_settings
from kiosk.hub.web.app import web_app
from kiosk.hub.web.processes import serve_in_many, serve_in_one
from kiosk.hub.web.serving import serving

log = logging.getLogger(__name__)

_WORKER_KEYS = ("HUB_WORKER_KEY", "HUB_WORKER_KEY_FILE")


def run_hub_serve(
    environ: Mapping[str, str], *, port: int, processes: int, one_app: bool, host: str
) -> None:
    """Serve until SIGTERM. Raises HubCommandError."""
    found = next((name for name in _WORKER_KEYS if environ.get(name)), "")
    if found and not one_app:
        raise HubCommandError(
            f"{found} is set, and whoever breaks into the web process could read it; run the"
            " worker as an app of its own, or give --one-app",
            2,
        )
    with hub_errors():
        settings = read_hub_settings(environ, WebSettings)
        place = RedisPlace(settings.redis_url, settings.redis_verify)
        asyncio.run(_check(place))
        log_to_stderr()
        logo = _logo(settings.brand_logo)

        async def serve(listener: socket.socket, stop: asyncio.Event) -> None:
            client = open_redis(place)
            async with _closing(client), serving(listener, web_app(client, settings, logo=logo)):
                await stop.wait()

        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with _listening(host, port, family) as listener:
            if processes == 1:
                serve_in_one(listener, serve)
            else:
                serve_in_many(listener, serve, processes)


def _listening(host: str, port: int, family: socket.AddressFamily) -> socket.socket:
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        raise HubCommandError(f"{host} port {port}: {why}; see --host and --port") from error


def _logo(file: str) -> PageLogo | None:
    """The logo of the pages. A file that is none costs no more than itself."""
    try:
        return read_logo(Path(file)) if file else None
    except LogoError as error:
        log.warning("no logo is on the pages: HUB_BRAND_LOGO: %s", error)
        return None


async def _check(place: RedisPlace) -> None:
    async with _closing(open_redis(place)) as client:
        await check_server(client)


@contextlib.asynccontextmanager
async def _closing(client: Client) -> AsyncIterator[Client]:
    try:
        yield client
    finally:
        await client.aclose()
