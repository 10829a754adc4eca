"""A cancellation is heeded also in the turns in which the connection ends by itself."""

from __future__ import annotations

import asyncio
import random

import pytest
from websockets.exceptions import ConnectionClosedError

from kiosk.pusher.channel import ChannelName
from kiosk.pusher.client import nobody_authorizes
from kiosk.pusher.connection import Connection
from kiosk.pusher.protocol import Timing
from kiosk.pusher.retry import Retry

_TURNS = 8


class Gone:
    """A socket that is silent, and is then gone."""

    def __init__(self):
        self.goes = asyncio.Event()

    async def recv(self, decode):
        await self.goes.wait()
        raise ConnectionClosedError(None, None)

    async def send(self, frame):
        """It goes nowhere."""


@pytest.mark.parametrize("turns", range(_TURNS))
async def test_whoever_cancels_it_then_is_heeded(turns):
    socket, retry = Gone(), Retry(random.Random(1), 0.0)
    channel = ChannelName.parse("offers")
    connection = Connection(socket, channel, Timing(), nobody_authorizes, retry, print)
    running = asyncio.ensure_future(connection.run(asyncio.Event()))
    for _ in range(3):
        await asyncio.sleep(0)
    socket.goes.set()
    for _ in range(turns):
        await asyncio.sleep(0)
    if running.cancel():
        with pytest.raises(asyncio.CancelledError):
            await running
    else:
        assert turns > 1, "it takes more turns to end"


async def test_one_that_fails_as_it_is_cancelled_is_cancelled():
    class Stubborn(Gone):
        async def recv(self, decode):
            try:
                await self.goes.wait()
            finally:
                raise ConnectionClosedError(None, None)

    retry, channel = Retry(random.Random(1), 0.0), ChannelName.parse("offers")
    connection = Connection(Stubborn(), channel, Timing(), nobody_authorizes, retry, print)
    running = asyncio.ensure_future(connection.run(asyncio.Event()))
    for _ in range(3):
        await asyncio.sleep(0)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
