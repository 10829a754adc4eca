"""Serves the hub's web app on a socket, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator, Generator

import uvicorn
from starlette.types import ASGIApp

log = logging.getLogger(__name__)

# What a platform gives a process between SIGTERM and SIGKILL is longer.
GRACE_S = 10
_KEEP_ALIVE_S = 75
_BACKLOG = 4_096


class _HubServer(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave signals to whoever runs the process."""
        yield


@contextlib.asynccontextmanager
async def serving(listener: socket.socket, app: ASGIApp) -> AsyncIterator[None]:
    """Serve the app on a bound socket for as long as the context lasts.

    At its end requests that are under way have 10 s.
    """
    # A reply's body would otherwise wait 40 ms for the acknowledgement of its head: asyncio sets
    # this only where a socket names its protocol, which create_server's do not. Accepted ones
    # inherit it.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.listen(_BACKLOG)
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="warning",
        # A path may hold a voucher, and a header a token.
        access_log=False,
        server_header=False,
        date_header=True,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=GRACE_S,
        lifespan="off",
        ws="none",
    )
    server = _HubServer(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield
    finally:
        server.should_exit = True
        await running
