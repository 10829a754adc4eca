"""A client of a real server that behaves as a test says, and what the client told."""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager

from websockets.asyncio.server import serve

from kiosk.pusher.channel import ChannelName
from kiosk.pusher.client import PusherClient, nobody_authorizes
from kiosk.pusher.endpoint import Endpoint
from kiosk.pusher.protocol import Timing
from kiosk.pusher.retry import Retry

ESTABLISHED = '{"event":"pusher:connection_established","data":"{\\"socket_id\\":\\"1.2\\"}"}'
QUICK = Timing(open=0.5, handshake=0.1, acknowledge=0.1, probe=0.1, pong=0.1)


def ack(channel="offers"):
    return f'{{"event":"pusher_internal:subscription_succeeded","channel":"{channel}"}}'


class AtOnce(Retry):
    """As the real one, but a test does not wait; it keeps what was asked and answered."""

    def __init__(self, seed=1, window=0.0):
        super().__init__(random.Random(seed), window)
        self.asked = []

    def wait(self, reason, lived, now):
        self.asked.append((reason, super().wait(reason, lived, now)))
        return 0.01

    def slow_wait(self):
        return 300.0

    def fresh(self):
        return self


@asynccontextmanager
async def running(
    port, *, channel="offers", timing=QUICK, tls=None, host="127.0.0.1", receive=None, **options
):
    """A client of that port; yields the queue of what it told, with `.client` and `.retry`."""
    told: asyncio.Queue = asyncio.Queue()
    told.retry = options.pop("retry", None) or AtOnce()
    told.client = PusherClient(
        Endpoint(options.pop("key", "key"), host, port, tls),
        ChannelName.parse(channel),
        told.retry,
        authorize=options.pop("authorize", nobody_authorizes),
        timing=timing,
        **options,
    )
    task = asyncio.create_task(told.client.run(receive or told.put_nowait))
    try:
        yield told
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def client_of(handler, *, server=None, **options):
    """A client of a server whose every connection `handler` serves."""
    async with serve(handler, "127.0.0.1", 0, **(server or {})) as listening:
        port = listening.sockets[0].getsockname()[1]
        async with running(port, **options) as told:
            yield told


def on_broker(broker, **options):
    """A client of the sandbox's broker, with the real times."""
    return running(broker.port, key=broker.application.key, **{"timing": Timing(), **options})


async def next_of(told, kind, **fields):
    """The next thing told of that kind and with these fields; others are skipped."""
    async with asyncio.timeout(5):
        while True:
            message = await told.get()
            if isinstance(message, kind) and all(
                getattr(message, name) == value for name, value in fields.items()
            ):
                return message


async def good(socket):
    """Greets, acknowledges, and sends one event."""
    await socket.send(ESTABLISHED)
    await socket.recv()
    await socket.send(ack())
    await socket.send('{"event":"new_offer","channel":"offers","data":"{}"}')
    await socket.wait_closed()
