"""The numbered cases about channels: joining them, their keys and their caches."""

from __future__ import annotations

import asyncio
import itertools
import json

import pytest

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import Event, LinkChange, LinkState, Missed, Subscribed
from kiosk.pusher.diagnosis import diagnose
from kiosk.pusher.grant import AuthFailedError, AuthRefusedError, Grant, parse_grant
from kiosk.pusher.protocol import Timing
from kiosk.sandbox.broker.misbehaviour import Misbehaviour
from kiosk.sandbox.broker.signature import shared_secret, sign_channel
from tests.support.broker_harness import APP, running_broker
from tests.support.client_harness import ESTABLISHED, ack, client_of, next_of, on_broker

pytestmark = pytest.mark.slow


class Backend:
    """Says yes with the broker's own signature, and counts."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.sockets = []

    async def __call__(self, socket_id, channel):
        self.sockets.append(socket_id)
        answer = self.answers.pop(0) if self.answers else None
        if callable(answer):
            answer = await answer(socket_id)
        if isinstance(answer, Exception):
            raise answer
        member = '{"user_id":"K-001"}' if channel.startswith("presence-") else None
        auth = sign_channel(APP, socket_id, channel, member)
        key = None
        if channel.startswith("private-encrypted-"):
            key = parse_grant({"auth": "x", "shared_secret": shared_secret(channel, MASTER)})
        return Grant(auth, member, key and key.shared_secret)


MASTER = b"m" * 32


@pytest.mark.parametrize(
    "channel",
    ["private-offers", "presence-offers", "private-cache-offers", "private-encrypted-offers"],
)
async def test_case_15_after_a_reconnect_the_channel_is_joined_with_a_fresh_grant(channel):
    backend = Backend()
    async with (
        running_broker() as broker,
        on_broker(broker, channel=channel, authorize=backend) as told,
    ):
        await next_of(told, Subscribed)
        told.client.reconnect()
        await next_of(told, Subscribed)
    assert len(set(backend.sockets)) == 2


async def test_case_16_a_grant_for_an_earlier_socket_is_never_sent():
    late = asyncio.Event()
    served = itertools.count()
    subscribed = []

    async def handler(socket):
        serial = next(served)
        await socket.send(ESTABLISHED.replace("1.2", f"{serial}.0"))
        if serial == 0:
            await asyncio.sleep(0.05)
            return  # the connection ends while its grant is still on the way
        subscribed.append(json.loads(await socket.recv())["data"]["auth"])
        await socket.send(ack("private-offers"))
        late.set()
        await socket.wait_closed()

    async def slow(socket_id, _channel):
        if socket_id == "0.0":
            await late.wait()
        return Grant(f"for {socket_id}")

    async with client_of(handler, channel="private-offers", authorize=slow) as told:
        await next_of(told, Subscribed)
        await asyncio.sleep(0.05)
    assert subscribed == ["for 1.0"]


async def _never(_socket_id):
    await asyncio.Event().wait()


async def test_case_17_an_authorization_that_fails_is_asked_again_and_the_socket_stands(
    monkeypatch,
):
    from kiosk.pusher import connection

    monkeypatch.setattr(connection, "_AUTHORIZE_S", 0.05)
    backend = Backend(AuthFailedError("HTTP 500"), AuthFailedError("not JSON"), _never)
    async with (
        running_broker() as broker,
        on_broker(broker, channel="private-offers", authorize=backend) as told,
    ):
        for _ in range(3):
            change = await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.AUTH_FAILED))
            assert change.state is LinkState.WAITING
        await next_of(told, Subscribed)
    assert len(set(backend.sockets)) == 1
    assert len(backend.sockets) == 4


async def test_case_17_a_refused_authorization_is_not_hammered():
    backend = Backend(AuthRefusedError("HTTP 403"))
    async with (
        running_broker() as broker,
        on_broker(broker, channel="private-offers", authorize=backend) as told,
    ):
        change = await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.AUTH_REFUSED))
        assert change.state is LinkState.BLOCKED
        await next_of(told, Subscribed)
    assert told.retry.asked == [(LinkReason.AUTH_REFUSED, 300.0)]


@pytest.mark.parametrize(
    ("misbehaviour", "reason"),
    [
        (Misbehaviour(omit_ack=True), LinkReason.NO_ACK),
        (Misbehaviour(refuse_subscriptions=True), LinkReason.SUBSCRIPTION_REFUSED),
    ],
)
async def test_case_18_without_an_ack_it_is_tried_again(misbehaviour, reason):
    async with running_broker() as broker:
        broker.switch.set(misbehaviour)
        async with on_broker(broker, timing=Timing(acknowledge=0.1)) as told:
            await next_of(told, LinkChange, diagnosis=diagnose(reason))
            broker.switch.set(Misbehaviour())
            await next_of(told, Subscribed)


async def test_case_18_a_wrong_signature_is_told_as_a_refused_channel():
    async def wrong(_socket_id, _channel):
        return Grant(f"{APP.key}:{'0' * 64}")

    async with running_broker() as broker:
        options = {"channel": "private-offers", "authorize": wrong}
        async with on_broker(broker, timing=Timing(acknowledge=0.1), **options) as told:
            await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.SUBSCRIPTION_REFUSED))


async def test_case_19_an_encrypted_event_is_opened_and_a_forged_one_is_missed():
    """Sealed by the official library's scheme; see test_encrypted_channel for rotated keys."""
    from nacl.secret import SecretBox

    channel = "private-encrypted-offers"
    key = parse_grant({"auth": "x", "shared_secret": shared_secret(channel, MASTER)})

    def sealed(secret, text):
        import base64

        box = SecretBox(secret).encrypt(text)
        pair = {"nonce": box.nonce, "ciphertext": box.ciphertext}
        return json.dumps({name: base64.b64encode(raw).decode() for name, raw in pair.items()})

    async with (
        running_broker() as broker,
        on_broker(broker, channel=channel, authorize=Backend()) as told,
    ):
        await next_of(told, Subscribed)
        await broker.publish(channel, "offers-changed", sealed(key.shared_secret, b'{"v":1}'))
        assert (await next_of(told, Event)).data == {"v": 1}
        await broker.publish(channel, "offers-changed", sealed(b"x" * 32, b'{"v":1}'))
        await next_of(told, Missed)


async def test_case_19_a_grant_without_the_key_is_no_grant():
    async def keyless(_socket_id, _channel):
        return Grant("key:signature")

    async with running_broker() as broker:
        options = {"channel": "private-encrypted-offers", "authorize": keyless}
        async with on_broker(broker, **options) as told:
            await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.AUTH_FAILED))


async def test_case_20_an_empty_cache_is_missed_and_a_full_one_replayed():
    async with running_broker() as broker:
        async with on_broker(broker, channel="cache-offers") as told:
            await next_of(told, Subscribed)
            await next_of(told, Missed)
            await broker.publish("cache-offers", "offers-changed", '{"v":1}')
            await next_of(told, Event, name="offers-changed")
        async with on_broker(broker, channel="cache-offers") as told:
            await next_of(told, Subscribed)
            await next_of(told, Event, name="offers-changed")


async def test_case_21_it_signs_in_nobody_and_answers_about_sign_ins_harm_nothing():
    """A kiosk is no user; where an app wants authorized connections, case 15 authorizes them."""

    async def handler(socket):
        await socket.send(ESTABLISHED)
        assert json.loads(await socket.recv())["event"] == "pusher:subscribe"
        for answer in ("pusher:signin_success", "pusher:signin_error"):
            await socket.send(json.dumps({"event": answer, "data": "{}"}))
        await socket.send(ack())
        await socket.wait_closed()

    async with client_of(handler) as told:
        await next_of(told, Subscribed)
