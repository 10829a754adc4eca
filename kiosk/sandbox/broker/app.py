"""Assembles the broker: one ASGI app with sockets and HTTP API on the same port."""

from __future__ import annotations

import time
from collections.abc import Callable

from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.channels import Channels
from kiosk.sandbox.broker.connection import ClientConnection
from kiosk.sandbox.broker.event_cache import EventCache
from kiosk.sandbox.broker.http_api import HttpApi, refuse
from kiosk.sandbox.broker.misbehaviour import MisbehaviourSwitch
from kiosk.sandbox.broker.refusal import RefusedRequestError


def broker_app(
    application: PusherApp,
    *,
    clock: Callable[[], float] = time.time,
    misbehaviour: MisbehaviourSwitch | None = None,
) -> Starlette:
    """The broker of one app. `clock`: s since 1970.

    Run it by uvicorn with `ws="websockets-sansio"`, `ws_ping_interval=None` (the broker probes its
    sockets itself, and closes a dead one with Pusher's own code), `ws_per_message_deflate=False`
    (an event would be compressed once per socket) and `ws_max_size=131_072` (a longer frame is
    refused before it is in memory).
    """
    channels = Channels(EventCache(clock))
    switch = misbehaviour or MisbehaviourSwitch()

    async def serve_socket(websocket: WebSocket) -> None:
        await ClientConnection(websocket, application, channels, clock, switch).serve()

    return Starlette(
        routes=[
            WebSocketRoute("/app/{key}", serve_socket),
            *HttpApi(application, channels, clock, switch).routes(),
        ],
        exception_handlers={RefusedRequestError: refuse},
    )
