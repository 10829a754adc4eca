"""Only enrolled devices get in, each at its pace; and no refusal tells more than it must."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from kiosk.core.fleet.hub_refusal import REFUSALS, HubRefusal
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.device_list import DeviceList
from tests.support.fleet_keys import DEVICE, OTHER_DEVICE
from tests.support.hub_web import SETTINGS, hub_web, record

ANSWERS, NOTHING = "/v1/answers", {"have": [], "ask": []}


def word(reply) -> str:
    refusal = HubRefusal(reply.json()["error"])
    assert reply.status_code == REFUSALS[refusal].status
    assert reply.headers["date"]
    return refusal.value


async def test_an_enrolled_device_gets_in(client: Client):
    async with hub_web(client) as device:
        assert (await device.call("POST", ANSWERS, NOTHING)).status_code == 200


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"key": OTHER_DEVICE}, "unknown_device"),
        ({"clock_s": 180.0}, "clock"),
        ({"clock_s": -180.0}, "clock"),
    ],
)
async def test_who_is_refused_and_why(client: Client, changes, refusal):
    async with hub_web(client) as device:
        assert word(await device.but(**changes).call("POST", ANSWERS, NOTHING)) == refusal


@pytest.mark.parametrize(
    ("status", "refusal"), [("Pending", "pending"), ("Revoked", "revoked"), ("New", "pending")]
)
async def test_only_an_active_device_may_call(client: Client, status, refusal):
    async with hub_web(client) as device:
        await DeviceList(client).write([record(status=status)])
        assert word(await device.call("POST", ANSWERS, NOTHING)) == refusal


async def test_nobody_is_unknown_before_the_list_is_there(client: Client):
    async with hub_web(client, listed=False) as device:
        reply = await device.call("POST", ANSWERS, NOTHING)
        assert word(reply) == "starting"
        assert 30 <= int(reply.headers["retry-after"]) <= 60


@pytest.mark.parametrize(
    "signed",
    [("GET", ANSWERS, b"{}"), ("POST", "/v1/rows", b"{}"), ("POST", ANSWERS, b"{ }")],
)
async def test_a_token_is_good_for_its_own_request_alone(client: Client, signed):
    async with hub_web(client) as device:
        headers = {"Authorization": device.authorization(*signed)}
        reply = await device.http.post(ANSWERS, content=b"{}", headers=headers)
        assert word(reply) == "bad_signature"


async def test_a_changed_query_does_not_pass(client: Client):
    async with hub_web(client) as device:
        headers = {"Authorization": device.authorization("GET", "/v1/offers?at_least=1", b"")}
        reply = await device.http.get("/v1/offers?at_least=2", headers=headers)
        assert word(reply) == "bad_signature"


async def test_nothing_is_written_before_the_signature_held(client: Client):
    async with hub_web(client) as device:
        before = await client.keys("*")
        for changes in ({"key": OTHER_DEVICE}, {"clock_s": 999.0}):
            await device.but(**changes).call("POST", ANSWERS, NOTHING)
        await device.http.post(ANSWERS, headers={"Authorization": "Kiosk x.y.z"})
        assert sorted(await client.keys("*")) == sorted(before)
        assert not await client.hexists(names.device(record().kid), "seen")


async def test_the_copy_of_a_disk_is_refused_and_the_first_machine_works_on(client: Client):
    async with hub_web(client) as device:
        copy = device.but(machine="ffffffffffffffff", run="ffffffff")
        await device.but(boot=5, clock_s=-9).call("POST", ANSWERS, NOTHING)
        assert word(await copy.but(boot=5, clock_s=-8).call("POST", ANSWERS, NOTHING)) == "twin"
        assert (await device.but(boot=6).call("POST", ANSWERS, NOTHING)).status_code == 200
        assert word(await copy.but(boot=7).call("POST", ANSWERS, NOTHING)) == "twin"


async def test_each_proof_of_a_copy_is_noted_for_the_org_and_its_mere_presence_is_not(
    client: Client,
):
    devices = DeviceList(client)
    async with hub_web(client) as device:
        copy = device.but(machine="ffffffffffffffff", run="ffffffff")
        await device.but(boot=5, clock_s=-9).call("POST", ANSWERS, NOTHING)
        assert await devices.twin_proof(DEVICE.id) is None
        await copy.but(boot=5, clock_s=-8).call("POST", ANSWERS, NOTHING)
        proof = await devices.twin_proof(DEVICE.id)
        assert proof
        await devices.told_of_twin(DEVICE.id, b"another")
        assert await devices.twin_proof(DEVICE.id) == proof
        await devices.told_of_twin(DEVICE.id, proof)
        await copy.but(boot=5, clock_s=-7).call("POST", ANSWERS, NOTHING)
        await device.but(boot=6).call("POST", ANSWERS, NOTHING)
        assert await devices.twin_proof(DEVICE.id) is None


async def test_a_burst_is_slowed_down_with_the_time_to_wait(client: Client):
    async with hub_web(client) as device:
        replies = [await device.call("POST", ANSWERS, NOTHING) for _ in range(30)]
        slowed = [reply for reply in replies if reply.status_code == 429]
        assert slowed
        assert word(slowed[0]) == "slow_down"
        assert int(slowed[0].headers["retry-after"]) == 1


@pytest.mark.parametrize(
    ("version", "status"), [("1.2.9", 426), ("", 426), ("1.3.0", 200), ("2.0rc1", 200)]
)
async def test_a_version_below_the_least_is_told_to_update(client: Client, version, status):
    settings = msgspec.structs.replace(SETTINGS, min_version="1.3.0")
    async with hub_web(client, settings) as device:
        reply = await device.call("POST", ANSWERS, NOTHING, Kiosk_Version=version)
        assert reply.status_code == status


@pytest.mark.parametrize(
    "header", [None, "", "Kiosk", "Kiosk a.b", "Bearer x", "Kiosk " + "a" * 9_000, "Kiosk é"]
)
async def test_a_header_that_is_no_token_is_malformed(client: Client, header):
    async with hub_web(client) as device:
        headers = {} if header is None else {"Authorization": header.encode("latin-1")}
        assert word(await device.http.post(ANSWERS, headers=headers)) == "malformed"


@pytest.mark.parametrize("length", ["content-length: 9000000", "transfer-encoding: chunked"])
async def test_a_body_that_is_too_large_is_cut_off_while_it_comes(client: Client, length):
    async with hub_web(client) as device:
        authorization = device.authorization("POST", ANSWERS, b"")
        reader, writer = await asyncio.open_connection("127.0.0.1", device.http.base_url.port)
        head = f"POST {ANSWERS} HTTP/1.1\r\nhost: h\r\n{length}\r\nauthorization: {authorization}"
        writer.write(head.encode() + b"\r\n\r\n")
        chunk = b"10000\r\n" + b" " * 65_536 + b"\r\n"
        for _ in range(20):
            writer.write(chunk)
        async with asyncio.timeout(20):
            head = await reader.readline()
        assert b" 413 " in head
        writer.transport.abort()


async def test_what_is_not_there_is_told_as_the_other_refusals(client: Client):
    async with hub_web(client) as device:
        assert word(await device.http.get("/v1/nothing")) == "not_found"
        assert word(await device.http.get("/v1/rows")) == "not_found"


async def test_without_redis_every_call_says_so(client: Client, own_redis):
    other = own_redis.client()
    async with hub_web(other) as device:
        own_redis.kill()
        reply = await device.call("POST", ANSWERS, NOTHING)
        assert word(reply) == "redis"
        assert int(reply.headers["retry-after"]) >= 30
        assert (await device.http.get("/healthz")).status_code == 200
        assert (await device.http.get("/readyz")).status_code == 503
    await other.aclose()
