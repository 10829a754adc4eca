"""The hub's web process on a real socket, and a device that calls it."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import httpx
import msgspec

from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.request_token import RequestClaims, body_hash, make_authorization
from kiosk.core.fleet.worker_keys import first_key
from kiosk.hub.pages.logo import PageLogo
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.device_list import DeviceList, DeviceRecord
from kiosk.hub.redis.shelf import HubOnShelf, Shelf
from kiosk.hub.settings import WebSettings
from kiosk.hub.web.app import web_app
from kiosk.hub.web.serving import serving
from tests.support.fleet_keys import DEVICE, WORKER

MACHINE = "00112233445566ff"
SETTINGS = WebSettings(url="http://127.0.0.1", redis_url="unix://none")


def record(device: KeyPair = DEVICE, **changes: object) -> DeviceRecord:
    values = {"kid": device.id, "public": device.public, "kiosk": "K-001", "store": "S-01"}
    return DeviceRecord(**values | {"status": "Active", "machine": MACHINE} | changes)


@dataclass(frozen=True)
class CallingDevice:
    """A device with its key, at a hub."""

    http: httpx.AsyncClient
    key: KeyPair = DEVICE
    boot: int = 1
    run: str = "0000ab12"
    machine: str = MACHINE
    clock_s: float = 0.0

    def but(self, **changes: object) -> CallingDevice:
        return replace(self, **changes)  # type: ignore[arg-type]

    def authorization(self, method: str, target: str, body: bytes) -> str:
        claims = RequestClaims(
            iat=int(time.time() + self.clock_s),
            htm=method,
            htu=target,
            bh=body_hash(body),
            boot=self.boot,
            run=self.run,
            m=self.machine,
        )
        return make_authorization(self.key, claims)

    async def call(
        self, method: str, target: str, content: object = None, **headers: str
    ) -> httpx.Response:
        body = content if isinstance(content, bytes) else b""
        if content is not None and not isinstance(content, bytes):
            body = msgspec.json.encode(content)
        signed = {"Authorization": self.authorization(method, target, body)}
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.http.request(method, target, content=body, headers=signed | names)


@contextlib.asynccontextmanager
async def hub_web(
    client: Client,
    settings: WebSettings = SETTINGS,
    *,
    listed: bool = True,
    logo: PageLogo | None = None,
) -> AsyncIterator[CallingDevice]:
    """A web process over this Redis, whose list has DEVICE; yields that device."""
    if listed:
        await DeviceList(client).write([record()])
        await DeviceList(client).complete(1)
        await Shelf(client).put_hub(HubOnShelf((first_key(WORKER),)))
    listener = socket.create_server(("127.0.0.1", 0))
    base = f"http://127.0.0.1:{listener.getsockname()[1]}"
    async with (
        serving(listener, web_app(client, settings, logo=logo)),
        httpx.AsyncClient(base_url=base, trust_env=False, timeout=30) as http,
    ):
        yield CallingDevice(http)
