"""A real broker on a loopback port, and plain clients for it."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn
from starlette.types import ASGIApp
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from kiosk.sandbox.broker.app import broker_app
from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.misbehaviour import Misbehaviour, MisbehaviourSwitch
from kiosk.sandbox.broker.signature import sign_channel, sign_request

APP = PusherApp(app_id="1001", key="278d425bdf160c739803", secret="7ad3773142a6692b25b8")
WAIT_S = 10


@asynccontextmanager
async def serving(app: ASGIApp) -> AsyncIterator[int]:
    """Run an ASGI app as it is run for real; gives its port."""
    config = uvicorn.Config(
        app,
        ws="websockets-sansio",
        ws_ping_interval=None,
        ws_per_message_deflate=False,
        ws_max_size=131_072,
        timeout_graceful_shutdown=1,
        lifespan="off",
        log_config=None,
    )
    server = uvicorn.Server(config)
    # asyncio sets TCP_NODELAY only on sockets that name their protocol.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        task = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            await task


@dataclass
class Broker:
    port: int
    application: PusherApp
    switch: MisbehaviourSwitch
    http: httpx.AsyncClient

    def url(self, key: str | None = None, query: str = "?protocol=7&client=test&version=1") -> str:
        return f"ws://127.0.0.1:{self.port}/app/{key or self.application.key}{query}"

    @asynccontextmanager
    async def client(self, url: str | None = None) -> AsyncIterator[Client]:
        """A connected client that has been greeted."""
        async with self.socket(url) as websocket:
            greeting = json.loads(await _within(websocket.recv()))
            assert greeting["event"] == "pusher:connection_established"
            yield Client(websocket, json.loads(greeting["data"])["socket_id"], self.application)

    def socket(self, url: str | None = None) -> connect:
        return connect(url or self.url(), proxy=None, ping_interval=None)

    async def call(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        query: dict[str, str] | None = None,
        timestamp: float | None = None,
    ) -> httpx.Response:
        """A signed call of the HTTP API; a body of bytes is sent as it is."""
        path = f"/apps/{self.application.app_id}{path}"
        content = body if isinstance(body, bytes) else json.dumps(body).encode() if body else b""
        signed_at = int(time.time() if timestamp is None else timestamp)
        params = sign_request(self.application, method, path, query or {}, content, signed_at)
        return await self.http.request(method, path, params=params, content=content)

    async def publish(self, channel: str, name: str = "event", data: str = "{}") -> None:
        reply = await self.call("POST", "/events", {"name": name, "channel": channel, "data": data})
        assert (reply.status_code, reply.json()) == (200, {})


@dataclass
class Client:
    websocket: ClientConnection
    socket_id: str
    application: PusherApp

    async def send(self, event: str, data: object = None, **envelope: object) -> None:
        await self.websocket.send(json.dumps({"event": event, "data": data, **envelope}))

    async def receive(self) -> dict[str, Any]:
        frame = json.loads(await _within(self.websocket.recv()))
        assert isinstance(frame, dict)
        return frame

    async def subscribe(self, channel: str, channel_data: str | None = None) -> dict[str, Any]:
        """Subscribe, signed where the channel needs it; gives the answer."""
        data = {"channel": channel}
        if channel.startswith(("private-", "presence-")):
            data["auth"] = sign_channel(self.application, self.socket_id, channel, channel_data)
        if channel_data is not None:
            data["channel_data"] = channel_data
        await self.send("pusher:subscribe", data)
        return await self.receive()

    async def sync(self) -> None:
        """Return when everything sent so far has been acted on, and nothing else came back."""
        await self.send("pusher:ping")
        assert (await self.receive())["event"] == "pusher:pong"

    async def closed(self) -> tuple[int | None, str | None]:
        """The close code and reason with which the broker ends this socket."""
        return await closed(self.websocket)


async def closed(websocket: ClientConnection) -> tuple[int | None, str | None]:
    async with asyncio.timeout(WAIT_S):
        with suppress(ConnectionClosed):
            while True:
                await websocket.recv()
    return websocket.close_code, websocket.close_reason


@asynccontextmanager
async def running_broker(
    application: PusherApp = APP, *, clock: Callable[[], float] = time.time
) -> AsyncIterator[Broker]:
    switch = MisbehaviourSwitch()
    async with (
        serving(broker_app(application, clock=clock, misbehaviour=switch)) as port,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http,
    ):
        try:
            yield Broker(port, application, switch, http)
        finally:
            switch.set(Misbehaviour())


async def _within(awaited: Any) -> Any:
    async with asyncio.timeout(WAIT_S):
        return await awaited
