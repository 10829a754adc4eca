"""Runs several web apps in one event loop, each on its own socket."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator, Generator, Mapping

import uvicorn
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

_GRACE_SECONDS = 1
_KEEP_ALIVE_SECONDS = 60
_log = logging.getLogger(__name__)


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave the process's signals alone: they stop all servers, not just one."""
        yield


@contextlib.asynccontextmanager
async def hosted(apps: Mapping[socket.socket, ASGIApp]) -> AsyncIterator[None]:
    """Serve each app on its bound socket for as long as the context lasts.

    The apps write the `Date` of their replies themselves.
    """
    for listener in apps:
        listener.listen()  # From here on, connections wait until their server accepts them.
    servers = {listener: _Server(_config(app)) for listener, app in apps.items()}
    running = [
        asyncio.create_task(server.serve(sockets=[listener]))
        for listener, server in servers.items()
    ]
    try:
        yield
    finally:
        for server in servers.values():
            server.should_exit = True
        await asyncio.gather(*running)


def _forgiving(app: ASGIApp) -> ASGIApp:
    """The app, with a client's disconnection during a request not treated as an error."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await app(scope, receive, send)
        except ClientDisconnect:
            _log.debug("a client left in the middle of its request")

    return serve


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        _forgiving(app),
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,  # The peer's port identifies the gate's connections.
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        ws="websockets-sansio",
        ws_ping_interval=None,  # Channels has pings of its own in the protocol.
        ws_per_message_deflate=False,
        ws_max_size=131_072,
    )
