"""A small org on loopback with the hub's endpoints, whose state a test changes."""

from __future__ import annotations

import asyncio
import base64
import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import msgspec
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.core.fleet.key_pair import KeyPair, key_id, public_text
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from tests.support.fleet_keys import DEVICE
from tests.support.sandbox_identity import private_key
from tests.support.signing import signed_by

STORE_KEY = base64.b64encode(b"k" * 32).decode()


def listed(device: KeyPair = DEVICE, **changes: object) -> dict[str, object]:
    """A device in the reply to sync."""
    values: dict[str, object] = {"kiosk": "K-001", "store": "S-01", "status": "Active"}
    values |= {"device_id": device.id, "public_key": public_text(device.public)}
    more = {"former_stores": [], "machine": "00112233445566ff", "generation": 1, "order": None}
    return values | more | changes


def offer(number: str = "A1", modified: int = 5_000) -> dict[str, object]:
    return {"id": f"a0X{number:>015}", "number": number, "title": "Tea", "modified": modified}


@dataclass
class HubOrg:
    """The org's state, what it was asked, and how it misbehaves."""

    url: str = ""
    devices: list[dict[str, object]] = field(default_factory=lambda: [listed()])
    offers: list[dict[str, object]] = field(default_factory=lambda: [offer()])
    as_of: int = 1_796_000_000_000
    codes: dict[str, dict[str, object]] = field(default_factory=dict)
    page: int = 1_000
    down: bool = False
    calls: Counter[str] = field(default_factory=Counter)
    asked: list[dict[str, Any]] = field(default_factory=list)
    pictures: list[dict[str, Any]] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    beat_states: list[str] = field(default_factory=list)
    hold: asyncio.Event | None = None
    in_call: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: Request) -> Response:
        name = request.url.path.rsplit("/", 1)[-1]
        if name == "token":
            return _json({"access_token": "T", "instance_url": self.url})
        self.calls[name] += 1
        if self.down:
            return Response(b"", 503)
        body = await request.body()
        asked = msgspec.json.decode(body) if body else {}
        reply = await getattr(self, f"_{name}")(asked)
        return _json(reply) if reply is not None else Response(b"[]", 404)

    async def _sync(self, asked: dict[str, Any]) -> object:
        self.asked.append(asked)
        start = int(asked.get("after", "") or 0)
        part = self.devices[start : start + self.page]
        after = start + self.page
        more = after < len(self.devices)
        return {
            "as_of": self.as_of,
            "more": more,
            "after": str(after) if more else "",
            "devices": part,
            "gone": [],
            "results": [self._result() for _ in asked["beats"]],
        }

    @property
    def beats(self) -> list[dict[str, Any]]:
        """All heartbeats that it was told, in order."""
        return [one for asked in self.asked for one in asked["beats"]]

    def _result(self) -> dict[str, object]:
        status = self.beat_states.pop(0) if self.beat_states else "updated"
        error = {"code": "UNABLE_TO_LOCK_ROW", "message": ""} if status != "updated" else None
        return {"kiosk": "K-001", "status": status, "error": error}

    async def _stores(self, asked: dict[str, Any]) -> object:
        keys = [{"generation": 1, "key": STORE_KEY, "current": True}]
        stores = [{"store": one, "keys": keys, "doubled": []} for one in asked["stores"]]
        return {"as_of": self.as_of, "stores": stores}

    async def _enrol(self, asked: dict[str, Any]) -> object:
        found = self.codes.pop(asked["code_hash"], None)
        if found is None:
            return {"status": "unknown"}
        public = base64.b64decode(asked["public_key"])
        who = {"device_id": key_id(public), "public_key": asked["public_key"]}
        device = listed() | who | {"machine": asked["machine"]} | found
        self.devices.append(device)
        return {"status": "enrolled", "device": device}

    async def _picture(self, asked: dict[str, Any]) -> object:
        self.pictures.append(asked)
        return {"status": "kept"}

    async def _offers(self, _asked: dict[str, Any]) -> object:
        return {"as_of": self.as_of, "offers": self.offers, "keys": [{"secret": 1}], "new": 7}

    async def _leads(self, asked: dict[str, Any]) -> object:
        ids = [lead["Kiosk_Lead_Id__c"] for lead in asked["leads"]]
        before = set(self.rows)
        self.rows += [one for one in ids if one not in before]
        self.in_call.set()
        if self.hold:
            await self.hold.wait()
        states = ["exists" if one in before else "created" for one in ids]
        results = [
            {"id": one, "status": state, "salesforce_id": f"00Q{number:015}"}
            for number, (one, state) in enumerate(zip(ids, states, strict=True))
        ]
        return {"results": results}


def _json(content: object) -> Response:
    return Response(msgspec.json.encode(content), media_type="application/json")


@asynccontextmanager
async def hub_org() -> AsyncIterator[HubOrg]:
    """The org, as long as the context lasts."""
    listening = socket.create_server(("127.0.0.1", 0))
    org = HubOrg(url=f"http://127.0.0.1:{listening.getsockname()[1]}")
    app = Starlette(routes=[Route("/{rest:path}", org.answer, methods=["GET", "POST"])])
    config = uvicorn.Config(app, log_level="warning", lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield org
    finally:
        server.should_exit = True
        await task


@asynccontextmanager
async def client_of(org: HubOrg) -> AsyncIterator[SalesforceClient]:
    credentials = Credentials(org.url, "client", "user", sign=signed_by(private_key()))
    client = SalesforceClient(credentials)
    try:
        yield client
    finally:
        await client.aclose()
