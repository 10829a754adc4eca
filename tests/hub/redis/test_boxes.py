"""Leases, paces, devices, the shelf and the mailbox in Redis."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.core.fleet.twin import Sighting
from kiosk.hub.redis.connection import (
    Client,
    RedisPlace,
    RedisUnavailableError,
    RedisUnfitError,
    check_server,
    open_redis,
)
from kiosk.hub.redis.device_list import DeviceList, DeviceRecord
from kiosk.hub.redis.lease import Lease
from kiosk.hub.redis.mailbox import Enrolment, Mailbox, Want
from kiosk.hub.redis.rate import CallPace, Rate
from kiosk.hub.redis.shelf import OffersOnShelf, Shelf
from kiosk.hub.redis.stats import Stats
from tests.support.fleet_keys import DEVICE
from tests.support.redis_server import RedisServer

RECORD = DeviceRecord(
    kid=DEVICE.id, public=DEVICE.public, kiosk="K-001", store="S-01", status="Active", machine="m"
)


async def test_a_lease_has_one_holder_until_it_is_given_back(client: Client):
    mine, other = Lease(client, "{k}:lane:lead:0"), Lease(client, "{k}:lane:lead:0")
    assert await mine.take()
    assert not await other.take()
    assert await mine.keep()
    await other.give_back()
    assert await mine.keep(), "nobody gives back what another holds"
    await mine.give_back()
    assert await other.take()
    assert not await mine.keep()


async def test_a_lease_ends_by_itself(client: Client):
    assert await Lease(client, "{k}:lane:lead:0", life_ms=1).take()
    other = Lease(client, "{k}:lane:lead:0")
    async with asyncio.timeout(20):
        while not await other.take():
            pass


async def test_a_pace_lets_a_burst_through_and_then_says_how_long_to_wait(client: Client):
    rate, pace = Rate(client), CallPace("device", 60, 3)
    assert [await rate.wait_of(pace, "a") for _ in range(3)] == [0, 0, 0]
    wait = await rate.wait_of(pace, "a")
    assert 0 < wait <= 1
    assert await rate.wait_of(pace, "b") == 0, "each has a pace of its own"


async def test_devices_are_found_with_what_was_seen_of_them(client: Client):
    devices = DeviceList(client)
    assert await devices.find(DEVICE.id) is None
    assert await devices.as_of() is None
    await devices.write([RECORD])
    await devices.complete(1_000)
    assert await devices.as_of() == 1_000
    assert await devices.find(DEVICE.id) == (RECORD, Sighting("m"))
    await devices.saw(DEVICE.id, Sighting("m", 3, "0000ab12", 9, copied=True))
    await devices.write([RECORD])
    assert await devices.find(DEVICE.id) == (
        RECORD,
        Sighting("m", 3, "0000ab12", 9, copied=True),
    ), "a new list forgets nothing that was seen"
    await devices.write([], gone=[DEVICE.id])
    assert await devices.find(DEVICE.id) is None


async def test_a_newer_heartbeat_stays_when_an_older_one_was_told(client: Client):
    mailbox = Mailbox(client)
    await mailbox.put_beat("a", b"1")
    await mailbox.put_beat("b", b"1")
    told = await mailbox.beats()
    await mailbox.put_beat("a", b"2")
    await mailbox.drop_beats(told)
    assert await mailbox.beats() == {"a": b"2"}


async def test_of_several_wishes_the_greatest_counts_and_is_taken_once(client: Client):
    mailbox = Mailbox(client)
    for value in (5, 9, 7):
        await mailbox.want(Want.OFFERS, value)
    assert await mailbox.wants() == {Want.OFFERS: 9}
    assert await mailbox.wants() == {}


async def test_an_enrolment_is_handed_to_one_worker_and_its_result_stays(client: Client):
    mailbox = Mailbox(client)
    await mailbox.put_enrolment("t" * 16, b"box")
    assert await mailbox.next_enrolment() == ("t" * 16, b"box")
    assert await mailbox.next_enrolment() is None
    await mailbox.answer_enrolment("t" * 16, Enrolment(refusal="code_ended"))
    for _ in range(2):
        assert await mailbox.enrolment("t" * 16) == Enrolment(refusal="code_ended")


async def test_what_somebody_else_wrote_on_the_shelf_is_nothing(client: Client):
    shelf = Shelf(client)
    offers = OffersOnShelf(body=b"z", etag="e", signature=b"s" * 64, newest=1, as_of=2)
    await shelf.put_offers(offers)
    assert await shelf.offers() == offers
    await client.set("{k}:offers", b"\xc1")
    assert await shelf.offers() is None


async def test_counts_of_all_processes_are_one_number(client: Client):
    await asyncio.gather(*(Stats(client).add({"rows": 2}) for _ in range(5)))
    assert await Stats(client).read() == {"rows": 10}


async def test_a_redis_that_throws_rows_away_is_refused(tmp_path):
    server = RedisServer(tmp_path, policy="allkeys-lru")
    server.start()
    client = server.client()
    with pytest.raises(RedisUnfitError, match="set maxmemory-policy noeviction"):
        await check_server(client)
    await client.aclose()
    server.stop()


async def test_a_used_up_pool_is_told_as_redis_that_cannot_be_reached(
    redis_process: RedisServer,
):
    client = redis_process.client(connections=1)
    client.connection_pool.timeout = 0.01  # type: ignore[attr-defined]  # not two seconds
    blocked = asyncio.create_task(client.blpop(["nothing"], timeout=0))
    async with redis_process.client() as other:
        while not [one for one in await other.client_list() if one["cmd"] == "blpop"]:
            pass
    with pytest.raises(RedisUnavailableError):
        await Stats(client).read()
    async with redis_process.client() as other:
        # Not cancelled: a command to Redis may swallow a cancellation, and then waits for ever.
        await other.rpush("nothing", "now")  # type: ignore[misc]
    await blocked
    await client.aclose()


async def test_no_redis_is_told_at_once(tmp_path):
    client = open_redis(RedisPlace(f"unix://{tmp_path}/none.sock"))
    with pytest.raises(RedisUnavailableError):
        await check_server(client)
    await client.aclose()
