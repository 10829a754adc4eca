"""Faults on demand do what they say, and stop when they are switched off."""

from __future__ import annotations

import asyncio
import json

import pytest
from websockets.exceptions import ConnectionClosed

from kiosk.sandbox.broker.misbehaviour import Misbehaviour
from tests.support.broker_harness import closed, running_broker

WELL = Misbehaviour()


async def test_2_missing_activity_timeout():
    async with running_broker() as broker:
        broker.switch.set(Misbehaviour(omit_activity_timeout=True))
        async with broker.socket() as websocket:
            data = json.loads(json.loads(await websocket.recv())["data"])
            assert set(data) == {"socket_id"}


async def test_3_junk_first_frame_and_nothing_more():
    async with running_broker() as broker:
        broker.switch.set(Misbehaviour(junk_first_frame=True))
        async with broker.socket() as websocket:
            with pytest.raises(json.JSONDecodeError):
                json.loads(await websocket.recv())
            await _hears_nothing(websocket)


async def test_4_silent_accept():
    async with running_broker() as broker:
        broker.switch.set(Misbehaviour(silent_accept=True))
        async with broker.socket() as websocket:
            await _hears_nothing(websocket)


async def test_8_close_code_right_after_the_greeting():
    async with running_broker() as broker:
        for code in (4000, 4001, 4004, 4100, 4200, 4200, 4300, 1000, 1011):
            broker.switch.set(Misbehaviour(close_code=code))
            async with broker.client() as client:
                assert (await client.closed())[0] == code
        broker.switch.set(WELL)
        async with broker.client() as client:
            await client.sync()


async def test_18_refused_subscription_with_code_null():
    async with running_broker() as broker, broker.client() as client:
        broker.switch.set(Misbehaviour(refuse_subscriptions=True))
        frame = await client.subscribe("offers")
        assert (frame["event"], frame["data"]["code"]) == ("pusher:error", None)
        assert "channel" not in frame
        broker.switch.set(WELL)
        assert (await client.subscribe("offers"))["event"].endswith("subscription_succeeded")


async def test_18_no_acknowledgement():
    async with running_broker() as broker, broker.client() as client:
        broker.switch.set(Misbehaviour(omit_ack=True))
        await client.send("pusher:subscribe", {"channel": "offers"})
        await client.sync()
        broker.switch.set(WELL)
        assert (await client.subscribe("offers"))["event"].endswith("subscription_succeeded")


async def test_11_frozen_reads_and_sends_nothing_until_it_thaws():
    async with running_broker() as broker, broker.client() as client:
        await client.subscribe("offers")
        broker.switch.set(Misbehaviour(frozen=True))
        await broker.publish("offers")
        await client.send("pusher:ping")
        await client.send("pusher:ping")
        receiving = asyncio.create_task(client.websocket.recv())
        newcomer = asyncio.create_task(_greeting(broker))
        for _ in range(20):
            await broker.call("GET", "/channels")
        assert not receiving.done()
        assert not newcomer.done()
        broker.switch.set(WELL)
        assert json.loads(await receiving)["event"] == "event"
        assert (await client.receive())["event"] == "pusher:pong"
        assert (await client.receive())["event"] == "pusher:pong"
        assert json.loads(await newcomer)["event"] == "pusher:connection_established"


async def test_lost_events_are_accepted_and_neither_delivered_nor_cached():
    async with running_broker() as broker, broker.client() as client:
        await client.subscribe("cache-offers")
        assert (await client.receive())["event"] == "pusher:cache_miss"
        broker.switch.set(Misbehaviour(lose_events=True))
        await broker.publish("cache-offers", "one")
        batch = [{"name": "two", "channel": "cache-offers", "data": "{}"}] * 2
        assert (await broker.call("POST", "/batch_events", {"batch": batch})).status_code == 200
        await client.sync()
        reply = await broker.call("GET", "/channels/cache-offers", query={"info": "cache"})
        assert reply.json() == {"occupied": True}
        broker.switch.set(WELL)
        await broker.publish("cache-offers", "three")
        assert (await client.receive())["event"] == "three"


async def _greeting(broker):
    async with broker.socket() as websocket:
        return await websocket.recv()


async def _hears_nothing(websocket):
    """Everything sent is read and nothing comes back until this side closes."""
    await websocket.send('{"event":"pusher:subscribe","data":{"channel":"offers"}}')
    await websocket.send("[]")
    # A ping frame is answered in order, so what the broker would say comes before the pong.
    await (await websocket.ping())
    await websocket.close()
    with pytest.raises(ConnectionClosed):
        await websocket.recv()
    assert (await closed(websocket))[0] == 1000
