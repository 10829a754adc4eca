"""One socket's life: greeting, refusals, liveness, slow readers."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import replace

import pytest

from tests.support.broker_harness import APP, closed, running_broker

REFUSED = [
    ("/app/unknown", "?protocol=7", 4001),
    (f"/app/{APP.key}", "", 4008),
    (f"/app/{APP.key}", "?client=js", 4008),
    (f"/app/{APP.key}", "?protocol=4", 4007),
    (f"/app/{APP.key}", "?protocol=8", 4007),
    (f"/app/{APP.key}", "?protocol=", 4007),
    (f"/app/{APP.key}", "?protocol=seven", 4007),
]


async def test_first_frame_is_established_with_data_as_a_string_and_activity_timeout():
    async with running_broker() as broker, broker.socket() as websocket:
        frame = json.loads(await websocket.recv())
        assert set(frame) == {"event", "data"}
        assert frame["event"] == "pusher:connection_established"
        data = json.loads(frame["data"])
        assert re.fullmatch(r"\d+\.\d+", data["socket_id"])
        assert data["activity_timeout"] == 120


async def test_connections_that_cannot_be_served_are_accepted_and_closed_without_a_frame():
    async with running_broker() as broker:
        for path, query, code in REFUSED:
            async with broker.socket(f"ws://127.0.0.1:{broker.port}{path}{query}") as websocket:
                assert (await closed(websocket))[0] == code, (path, query)


async def test_protocols_5_to_7_and_unknown_query_keys_are_served():
    async with running_broker() as broker:
        for protocol in (5, 6, 7):
            query = f"?flash=false&protocol={protocol}&surprise=1"
            async with broker.client(broker.url(query=query)) as client:
                await client.sync()


async def test_every_connection_has_its_own_socket_id():
    async with running_broker() as broker, broker.client() as one, broker.client() as other:
        assert one.socket_id != other.socket_id


async def test_ping_is_answered_with_pong_in_both_forms():
    async with running_broker() as broker, broker.client() as client:
        await client.send("pusher:ping", {})
        assert await client.receive() == {"event": "pusher:pong", "data": "{}"}
        await (await client.websocket.ping())


async def test_silent_socket_is_pinged_and_lives_while_it_answers():
    application = replace(APP, activity_timeout=0, pong_timeout=10)
    async with running_broker(application) as broker, broker.client() as client:
        for _ in range(3):
            assert await client.receive() == {"event": "pusher:ping", "data": "{}"}
            await client.send("pusher:pong")


async def test_missing_pong_closes_with_4201():
    application = replace(APP, activity_timeout=0, pong_timeout=0.05)
    async with running_broker(application) as broker, broker.client() as client:
        assert await client.receive() == {"event": "pusher:ping", "data": "{}"}
        assert await client.closed() == (4201, "Pong reply not received")


async def test_any_frame_proves_life():
    application = replace(APP, activity_timeout=0, pong_timeout=10)
    async with running_broker(application) as broker, broker.client() as client:
        assert (await client.receive())["event"] == "pusher:ping"
        await client.send("pusher:subscribe", {"channel": "offers"})
        assert (await client.receive())["event"] == "pusher_internal:subscription_succeeded"
        assert (await client.receive())["event"] == "pusher:ping"


async def test_slow_reader_is_closed_with_4100_and_delays_nobody():
    application = replace(APP, outgoing_limit=8)
    async with (
        running_broker(application) as broker,
        broker.client() as slow,
        broker.client() as quick,
    ):
        await quick.subscribe("presence-room", '{"user_id":"quick"}')
        await slow.subscribe("presence-room", '{"user_id":"slow"}')
        assert (await quick.receive())["event"] == "pusher_internal:member_added"
        slow.websocket.transport.pause_reading()
        received = asyncio.create_task(_until_member_is_gone(quick))
        published = 0
        while not received.done():
            await broker.publish("presence-room", data="x" * 10_000)
            published += 1
        assert published - 1 <= await received <= published
        slow.websocket.transport.resume_reading()
        assert await slow.closed() == (4100, "Over capacity")


async def _until_member_is_gone(client):
    events = 0
    while (frame := await client.receive())["event"] == "event":
        events += 1
    assert frame["event"] == "pusher_internal:member_removed"
    assert json.loads(frame["data"]) == {"user_id": "slow"}
    return events


@pytest.mark.parametrize("farewell", ["close", "abort"])
async def test_a_client_that_goes_leaves_its_channels(farewell):
    async with running_broker() as broker, broker.client() as stays:
        await stays.subscribe("presence-room", '{"user_id":"stays"}')
        async with broker.client() as goes:
            await goes.subscribe("presence-room", '{"user_id":"goes"}')
            assert (await stays.receive())["event"] == "pusher_internal:member_added"
            if farewell == "abort":
                goes.websocket.transport.abort()
        frame = await stays.receive()
        assert frame["event"] == "pusher_internal:member_removed"
        assert json.loads(frame["data"]) == {"user_id": "goes"}


async def test_24_sudden_closes_leave_nothing_behind():
    async with running_broker() as broker, broker.client() as stays:
        await stays.subscribe("offers")
        tasks = len(asyncio.all_tasks())
        for _ in range(100):
            async with broker.client() as client:
                await client.subscribe("offers")
                client.websocket.transport.abort()
        async with broker.client() as client:
            await client.subscribe("offers")
            reply = await broker.call(
                "GET", "/channels/offers", query={"info": "subscription_count"}
            )
            assert reply.json() == {"occupied": True, "subscription_count": 2}
        assert len(asyncio.all_tasks()) < tasks + 10
