"""Hostile sockets: at worst they lose their own."""

from __future__ import annotations

import asyncio
import json

from tests.support.broker_harness import closed, running_broker
from tests.support.hostile_frames import HOSTILE


async def test_23_hostile_frames_are_answered_and_harm_nobody():
    async with (
        running_broker() as broker,
        broker.client() as bystander,
        broker.client() as attacker,
    ):
        await bystander.subscribe("offers")
        for text, answer in HOSTILE.values():
            await attacker.websocket.send(text)
            frame = await attacker.receive()
            assert set(frame) == {"event", "data"}
            assert frame["event"] == "pusher:error"
            assert frame["data"]["code"] is None
            assert frame["data"]["message"].startswith(answer)
        await attacker.subscribe("offers")
        await broker.publish("offers", data="still here")
        assert (await bystander.receive())["data"] == "still here"
        assert (await attacker.receive())["data"] == "still here"


async def test_23_frames_that_cannot_be_text_close_only_their_own_socket():
    hostile = [
        (b"\x00\x01", False, 1003),
        (b'{"event":"pusher:ping"}', False, 1003),
        (b"\xff\xfe", True, 1007),
        (b"x" * 1_048_576, True, 1009),
        (json.dumps({"event": "client-a", "data": "x" * 1_048_576}).encode(), True, 1009),
    ]
    async with running_broker() as broker, broker.client() as bystander:
        await bystander.subscribe("offers")
        for payload, as_text, code in hostile:
            async with broker.client() as attacker:
                await attacker.subscribe("offers")
                await attacker.websocket.send(payload, text=as_text)
                assert (await attacker.closed())[0] == code
        await broker.publish("offers", data="still here")
        assert (await bystander.receive())["data"] == "still here"


async def test_23_junk_in_fragments_and_at_once_harms_nobody():
    async with running_broker() as broker, broker.client() as bystander:
        await bystander.subscribe("offers")
        async with broker.client() as attacker:
            await attacker.websocket.send(iter(['{"event":', '"pusher:', 'ping"}']))
            assert (await attacker.receive())["event"] == "pusher:pong"
            await asyncio.gather(*(attacker.websocket.send("[]") for _ in range(500)))
            attacker.websocket.transport.abort()
        await broker.publish("offers", data="still here")
        assert (await bystander.receive())["data"] == "still here"


async def test_a_refused_subscription_leaves_the_socket_open():
    async with running_broker() as broker, broker.client() as client:
        await client.send("pusher:subscribe", {"channel": "private-a", "auth": "wrong"})
        assert await client.receive() == {
            "event": "pusher:error",
            "data": {"code": None, "message": "Invalid key in subscription auth data: 'wrong'"},
        }
        await client.sync()


async def test_bytes_that_are_no_handshake_harm_nobody():
    async with running_broker() as broker, broker.client() as bystander:
        await bystander.subscribe("offers")
        for junk in (b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/9.9\r\n\r\n", b"\r\n" * 9):
            reader, writer = await asyncio.open_connection("127.0.0.1", broker.port)
            writer.write(junk)
            writer.write_eof()
            await reader.read()
            writer.close()
            await writer.wait_closed()
        async with broker.socket() as websocket:
            await websocket.recv()
            await websocket.close(1000)
            assert (await closed(websocket))[0] == 1000
        await broker.publish("offers", data="still here")
        assert (await bystander.receive())["data"] == "still here"
