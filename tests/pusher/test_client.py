"""The client comes back from everything, against real servers that misbehave."""

from __future__ import annotations

import asyncio
import ssl

import pytest

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import Event, LinkChange, LinkState, Subscribed
from kiosk.pusher.channel import ChannelName, ChannelNameError
from kiosk.pusher.diagnosis import diagnose
from kiosk.pusher.endpoint import Endpoint
from tests.support.client_harness import ESTABLISHED, QUICK, ack, client_of, good, next_of


async def test_an_event_reaches_the_sink():
    async with client_of(good) as told:
        await next_of(told, Subscribed)
        assert await next_of(told, Event) == Event("offers", "new_offer", {})


def starting_with(first):
    async def handler(socket):
        if first is not None:
            await socket.send(first)
        await socket.wait_closed()

    return handler


async def frozen(socket):
    await socket.send(ESTABLISHED)
    await socket.send(ack())
    await socket.wait_closed()


async def pusher_error_then_gone(socket):
    await socket.send('{"event":"pusher:error","data":{"code":4004,"message":"quota"}}')
    await socket.close(1000)


async def aborted(socket):
    await socket.send(ESTABLISHED)
    socket.transport.abort()


async def too_big(socket):
    await socket.send(ESTABLISHED)
    await socket.send("x" * 300_000)
    await socket.wait_closed()


def closing(code):
    async def handler(socket):
        await socket.send(ESTABLISHED)
        await socket.close(code)

    return handler


@pytest.mark.parametrize(
    ("handler", "reason"),
    [
        (starting_with("<html>portal</html>"), LinkReason.JUNK_FRAME),
        (starting_with(b"\x00\xff"), LinkReason.JUNK_FRAME),
        (starting_with('{"event":"offers-changed"}'), LinkReason.JUNK_FRAME),
        (starting_with(None), LinkReason.SILENT_SERVER),
        (starting_with(ESTABLISHED), LinkReason.NO_ACK),
        (frozen, LinkReason.DEAD_LINK),
        (aborted, LinkReason.CLOSED),
        (pusher_error_then_gone, LinkReason.QUOTA),
        (too_big, LinkReason.FRAME_TOO_BIG),
        (closing(1000), LinkReason.CLOSED),
        (closing(4001), LinkReason.WRONG_KEY),
        (closing(4004), LinkReason.QUOTA),
        (closing(4100), LinkReason.OVER_CAPACITY),
        (closing(4200), LinkReason.RECONNECT_ASKED),
        (closing(4301), LinkReason.REFUSED),
    ],
)
async def test_a_misbehaving_server_is_named_and_tried_again(handler, reason):
    async with client_of(handler) as told:
        await next_of(told, LinkChange, diagnosis=diagnose(reason))
        await next_of(told, LinkChange, state=LinkState.CONNECTED)
        await next_of(told, LinkChange, diagnosis=diagnose(reason))


async def test_told_to_reconnect_it_trusts_no_open_connection():
    async with client_of(good, timing=QUICK.__class__()) as told:
        await next_of(told, Subscribed)
        told.client.reconnect()
        change = await next_of(told, LinkChange, state=LinkState.WAITING)
        assert change.diagnosis == diagnose(LinkReason.CLOCK_JUMPED)
        await next_of(told, Subscribed)
    assert told.retry.asked == [(LinkReason.CLOCK_JUMPED, 0.0)]


async def test_told_to_reconnect_it_waits_no_longer():
    async with client_of(closing(4001)) as told:
        told.retry.wait = lambda *_: 3600.0
        await next_of(told, LinkChange, state=LinkState.BLOCKED)
        told.client.reconnect()
        await next_of(told, LinkChange, state=LinkState.CONNECTED)


async def test_an_error_in_the_sink_is_logged_and_the_reader_lives(caplog):
    seen = asyncio.Event()

    def sink(message):
        if isinstance(message, Event):
            seen.set()
        raise RuntimeError("sink")

    async with client_of(good, receive=sink):
        async with asyncio.timeout(5):
            await seen.wait()
    assert "unexpected error in the feed" in caplog.text


async def test_an_error_of_our_own_is_not_the_last_thing_it_does(caplog, monkeypatch):
    from kiosk.pusher import client

    broken = [True]
    real = client.Connection

    def build(*arguments):
        if broken.pop() if broken else False:
            raise RuntimeError("ours")
        return real(*arguments)

    monkeypatch.setattr(client, "Connection", build)
    async with client_of(good) as told:
        await next_of(told, Subscribed)
    assert "ours" in caplog.text


async def test_the_date_of_the_upgrade_is_handed_on():
    dates = []
    async with client_of(good, on_date=lambda *date: dates.append(date)) as told:
        await next_of(told, Subscribed)
    (date, asked, answered) = dates[0]
    assert date.endswith("GMT")
    assert asked <= answered


def test_the_address_is_the_protocols():
    endpoint = Endpoint.for_cluster("k", "eu", ssl.create_default_context())
    assert endpoint.url.startswith(
        "wss://ws-eu.pusher.com:443/app/k?protocol=7&client=offer-kiosk&version="
    )


@pytest.mark.parametrize("name", ["", "two words", "offers\n", "#offers", "ä", "x" * 165])
def test_a_name_that_cannot_be_is_refused_before_any_server_is_asked(name):
    with pytest.raises(ChannelNameError):
        ChannelName.parse(name)


@pytest.mark.parametrize(
    ("name", "needs_auth", "is_encrypted"),
    [
        ("offers", False, False),
        ("cache-offers", False, False),
        ("private-offers", True, False),
        ("private-cache-offers", True, False),
        ("presence-offers", True, False),
        ("presence-cache-offers", True, False),
        ("private-encrypted-offers", True, True),
        ("private-encrypted-cache-offers", True, True),
        ("x-private-offers", False, False),
    ],
)
def test_a_name_tells_its_family(name, needs_auth, is_encrypted):
    channel = ChannelName.parse(name)
    assert (channel.needs_auth, channel.is_encrypted) == (needs_auth, is_encrypted)
