"""A grant that is not to be had: told, asked for again, and no end of a connection that stands."""

from __future__ import annotations

import json

import pytest

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import Event, LinkChange, LinkState, Missed, Subscribed
from kiosk.pusher.grant import AuthFailedError, Grant, parse_grant
from tests.pusher.test_encrypted_channel import CHANNEL, NEW, OLD, frame, sealed
from tests.support.client_harness import ESTABLISHED, ack, client_of, next_of


def test_a_grant_of_a_channel_that_is_not_encrypted_has_no_secret():
    assert parse_grant({"auth": "key:sig"}) == Grant("key:sig")


@pytest.mark.parametrize("secret", ["", "no base64!", "c2hvcnQ="])
def test_a_secret_of_another_length_is_none(secret):
    with pytest.raises(AuthFailedError, match="32 bytes"):
        parse_grant({"auth": "key:sig", "shared_secret": secret})


async def greeting(socket):
    await socket.send(ESTABLISHED)
    await socket.wait_closed()


async def test_a_private_channel_that_nobody_authorizes_is_told_and_asked_for_again():
    async with client_of(greeting, channel="private-offers") as told:
        await next_of(told, LinkChange, state=LinkState.WAITING)
        await next_of(told, LinkChange, state=LinkState.WAITING)
    assert LinkReason.AUTH_NOBODY in {reason for reason, _wait in told.retry.asked}


async def test_an_encrypted_channel_whose_grant_has_no_key_is_told():
    async def without_key(_socket_id, _channel):
        return Grant("key:sig")

    async with client_of(greeting, channel=CHANNEL, authorize=without_key) as told:
        await next_of(told, LinkChange, state=LinkState.WAITING)
    assert {reason for reason, _wait in told.retry.asked} == {LinkReason.AUTH_FAILED}


async def test_without_a_new_key_an_event_is_missed_and_the_connection_stands():
    grants = [Grant("key:sig", shared_secret=OLD)]

    async def authorize(_socket_id, _channel):
        if grants:
            return grants.pop()
        raise AuthFailedError("no new key")

    async def rotate(socket):
        await socket.send(ESTABLISHED)
        assert json.loads(await socket.recv())["event"] == "pusher:subscribe"
        await socket.send(ack(CHANNEL))
        await socket.send(frame(sealed(NEW)))
        await socket.send(frame(sealed(OLD)))
        await socket.wait_closed()

    async with client_of(rotate, channel=CHANNEL, authorize=authorize) as told:
        await next_of(told, Subscribed)
        heard = [await next_of(told, Event | Missed) for _ in range(2)]
    assert {type(one) for one in heard} == {Event, Missed}
    assert told.retry.asked == []
