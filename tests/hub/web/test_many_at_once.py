"""Slow bodies are cut off, and a crowd of kiosks is let in or told when to come again."""

from __future__ import annotations

import asyncio
import uuid

import httpx
import msgspec

from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.sealed_row import seal_row
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.web import body
from tests.support.fleet_keys import WORKER, row
from tests.support.hub_web import CallingDevice, hub_web, record

ROWS = "/v1/rows"
KIOSKS = 100


async def test_a_body_that_does_not_end_is_cut_off(client: Client, monkeypatch):
    """Row 29."""
    monkeypatch.setattr(body, "READ_S", 0.2)
    async with hub_web(client) as device:
        authorization = device.authorization("POST", ROWS, b"")
        reader, writer = await asyncio.open_connection("127.0.0.1", device.http.base_url.port)
        head = f"POST {ROWS} HTTP/1.1\r\nhost: h\r\ncontent-length: 90\r\n"
        writer.write(f"{head}authorization: {authorization}\r\n\r\nabc".encode())
        async with asyncio.timeout(20):
            assert b" 400 " in await reader.readline()
        writer.transport.abort()


async def test_a_crowd_of_kiosks_is_let_in_or_told_when_to_come_again(client: Client):
    """Row 30; the fleet of tests.bench.hub has 5,000."""
    keys = [KeyPair(number.to_bytes(32, "big")) for number in range(1, KIOSKS + 1)]
    async with hub_web(client) as device:
        await DeviceList(client).write(
            record(one, kiosk=f"K-{number}") for number, one in enumerate(keys)
        )
        limits = httpx.Limits(max_connections=KIOSKS)
        base = device.http.base_url
        async with httpx.AsyncClient(
            base_url=base, trust_env=False, timeout=60, limits=limits
        ) as http:
            waiting = [CallingDevice(http, one) for one in keys]
            for _ in range(10):
                replies = await asyncio.gather(*(_hand(one) for one in waiting))
                pairs = list(zip(waiting, replies, strict=True))
                for reply in replies:
                    assert reply.status_code == 200 or int(reply.headers["retry-after"]) >= 30
                waiting = [one for one, reply in pairs if reply.status_code != 200]
                if not waiting:
                    break
    assert await client.xlen(names.queue("lead")) == KIOSKS


async def _hand(device: CallingDevice) -> httpx.Response:
    row_id = str(uuid.uuid5(uuid.NAMESPACE_OID, device.key.id))
    sealed = seal_row(device.key, WORKER.public, row(id=row_id))
    return await device.call("POST", ROWS, msgspec.json.encode({"rows": [sealed]}))
