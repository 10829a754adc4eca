"""The client comes back from everything, against real servers that misbehave."""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager
from http import HTTPStatus

import pytest
from websockets.asyncio.server import serve

from kiosk.pusher.client import Endpoint, PusherClient
from kiosk.pusher.messages import Event, LinkChange, LinkState, Reason, Subscribed
from kiosk.pusher.protocol import Timing
from kiosk.pusher.retry import Retry, is_blocked, reason_for_close

ESTABLISHED = '{"event":"pusher:connection_established","data":"{\\"socket_id\\":\\"1.2\\"}"}'
ACK = '{"event":"pusher_internal:subscription_succeeded","channel":"offers","data":"{}"}'
QUICK = Timing(open=0.5, handshake=0.1, acknowledge=0.1, probe=0.1, pong=0.1)


class AtOnce(Retry):
    def wait(self, reason):
        return 0.01


@asynccontextmanager
async def client_of(handler, **server):
    """A client of a server with this behaviour; yields the queue of what it told."""
    told: asyncio.Queue = asyncio.Queue()
    async with serve(handler, "127.0.0.1", 0, **server) as server_:
        port = server_.sockets[0].getsockname()[1]
        client = PusherClient(
            Endpoint("key", "127.0.0.1", port, tls=False),
            "offers",
            told.put_nowait,
            timing=QUICK,
            retry=AtOnce(random.Random(1)),
        )
        task = asyncio.create_task(client.run())
        try:
            yield told
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def next_of(told, kind, **fields):
    async with asyncio.timeout(5):
        while True:
            message = await told.get()
            if isinstance(message, kind) and all(
                getattr(message, name) == value for name, value in fields.items()
            ):
                return message


async def good(socket):
    await socket.send(ESTABLISHED)
    await socket.recv()
    await socket.send(ACK)
    await socket.send('{"event":"new_offer","channel":"offers","data":"{}"}')
    await socket.wait_closed()


async def test_an_event_reaches_the_sink():
    async with client_of(good) as told:
        await next_of(told, Subscribed)
        assert await next_of(told, Event) == Event("offers", "new_offer", {})


async def junk(socket):
    await socket.send("<html>portal</html>")
    await socket.wait_closed()


async def silent(socket):
    await socket.wait_closed()


async def no_ack(socket):
    await socket.send(ESTABLISHED)
    await socket.wait_closed()


async def frozen(socket):
    await socket.send(ESTABLISHED)
    await socket.send(ACK)
    await socket.wait_closed()


def closing(code):
    async def handler(socket):
        await socket.send(ESTABLISHED)
        await socket.close(code)

    return handler


@pytest.mark.parametrize(
    ("handler", "reason"),
    [
        (junk, Reason.JUNK_FRAME),
        (silent, Reason.SILENT_SERVER),
        (no_ack, Reason.NO_ACK),
        (frozen, Reason.DEAD_LINK),
        (closing(1000), Reason.CLOSED),
        (closing(4001), Reason.WRONG_KEY),
        (closing(4004), Reason.QUOTA),
        (closing(4100), Reason.OVER_CAPACITY),
        (closing(4200), Reason.CLOSED),
        (closing(4301), Reason.REFUSED),
    ],
)
async def test_a_misbehaving_server_is_named_and_tried_again(handler, reason):
    async with client_of(handler) as told:
        await next_of(told, LinkChange, reason=reason)
        await next_of(told, LinkChange, state=LinkState.CONNECTED)


@pytest.mark.parametrize(
    ("status", "reason"),
    [(HTTPStatus.OK, Reason.PORTAL), (HTTPStatus.FOUND, Reason.PORTAL),
     (HTTPStatus.SERVICE_UNAVAILABLE, Reason.HTTP_ERROR)],
)  # fmt: skip
async def test_an_http_answer_to_the_upgrade_is_named_and_tried_again(status, reason):
    async with client_of(good, process_request=lambda c, _: c.respond(status, "page")) as told:
        await next_of(told, LinkChange, reason=reason)
        await next_of(told, LinkChange, state=LinkState.CONNECTING)


async def test_an_error_in_the_sink_is_logged_and_the_reader_lives(caplog):
    seen = asyncio.Event()

    def sink(message):
        if isinstance(message, Event):
            seen.set()
        raise RuntimeError("sink")

    async with serve(good, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        client = PusherClient(Endpoint("k", "127.0.0.1", port, tls=False), "offers", sink)
        task = asyncio.create_task(client.run())
        async with asyncio.timeout(5):
            await seen.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert "unexpected error in the feed" in caplog.text


@pytest.mark.parametrize("code", [4000, 4001, 4003, 4004, 4099, 4300])
def test_a_refusal_is_retried_in_minutes_and_for_ever(code):
    retry = Retry(random.Random(1))
    waits = [retry.wait(reason_for_close(code)) for _ in range(50)]
    assert all(200 < wait < 400 for wait in waits)
    assert is_blocked(reason_for_close(code))


def test_a_short_outage_is_answered_quickly_and_a_long_one_calmly():
    retry = Retry(random.Random(1))
    waits = [retry.wait(Reason.NO_NETWORK) for _ in range(200)]
    assert max(waits[:3]) < 2
    assert max(waits) <= 31
    assert len(set(waits)) == 200


def test_no_loop_of_greetings_and_closes_gets_hot():
    """A server that greets and closes with 4200 for a minute sees few connections."""
    retry = Retry(random.Random(1))
    spent, connects = 0.0, 0
    while spent < 60:
        spent += retry.wait(reason_for_close(4200))
        connects += 1
    assert connects < 25


def test_the_address_is_the_protocols():
    assert Endpoint.for_cluster("k", "eu").url.startswith(
        "wss://ws-eu.pusher.com:443/app/k?protocol=7&client=offer-kiosk&version="
    )
