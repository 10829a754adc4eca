"""Subscriptions and client events, in every family of channels."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kiosk.sandbox.broker.publication import Publication
from kiosk.sandbox.broker.refusal import RefusedFrameError
from kiosk.sandbox.broker.signature import sign_channel
from tests.support.broker_direct import DirectBroker
from tests.support.broker_harness import APP

ALICE = '{"user_id":"alice"}'
PLAIN = ["offers", "private-offers", "private-encrypted-offers"]
CACHE = ["cache-offers", "private-cache-offers", "private-encrypted-cache-offers"]
CHATTY = replace(APP, client_events=True)


def ack(channel, data="{}"):
    return {"event": "pusher_internal:subscription_succeeded", "channel": channel, "data": data}


@pytest.mark.parametrize("channel", PLAIN + CACHE)
def test_a_subscription_is_acknowledged_with_an_empty_object_in_a_string(channel):
    client = DirectBroker().client()
    client.joins(channel)
    assert client.heard()[0] == ack(channel)


@pytest.mark.parametrize("channel", [*PLAIN, *CACHE, "presence-offers", "presence-cache-offers"])
def test_a_published_event_reaches_the_channels_subscribers_and_nobody_else(channel):
    broker = DirectBroker()
    here, elsewhere = broker.client(), broker.client()
    here.joins(channel, ALICE if channel.startswith("presence-") else None)
    elsewhere.joins("elsewhere")
    here.heard(), elsewhere.heard()
    broker.channels.publish(
        Publication("price", (channel,), '{"nonce":"bg==","ciphertext":"Yw=="}')
    )
    expected = {
        "event": "price",
        "channel": channel,
        "data": '{"nonce":"bg==","ciphertext":"Yw=="}',
    }
    assert here.heard() == [expected]
    assert elsewhere.heard() == []


def test_an_event_for_several_channels_names_each():
    broker = DirectBroker()
    client = broker.client()
    client.joins("one")
    client.joins("two")
    client.heard()
    broker.channels.publish(Publication("e", ("one", "two", "three"), "plain text"))
    assert [(frame["channel"], frame["data"]) for frame in client.heard()] == [
        ("one", "plain text"),
        ("two", "plain text"),
    ]


def test_the_excluded_socket_does_not_get_the_event():
    broker = DirectBroker()
    one, other = broker.client(), broker.client()
    one.joins("offers")
    other.joins("offers")
    one.heard(), other.heard()
    broker.channels.publish(Publication("e", ("offers",), "{}", socket_id=one.socket_id))
    assert (len(one.heard()), len(other.heard())) == (0, 1)


def test_unsubscribe_is_not_acknowledged_and_ends_delivery():
    broker = DirectBroker()
    client = broker.client()
    client.joins("offers")
    client.heard()
    client.says("pusher:unsubscribe", {"channel": "offers"})
    broker.channels.publish(Publication("e", ("offers",), "{}"))
    assert client.heard() == []
    assert broker.channels.get("offers") is None


def test_a_channel_left_can_be_joined_again():
    client = DirectBroker().client()
    client.joins("offers")
    client.says("pusher:unsubscribe", {"channel": "offers"})
    client.joins("offers")
    assert client.heard() == [ack("offers"), ack("offers")]


def mismatch(channel, token):
    digest = token.partition(":")[2]
    return f"Invalid signature: Expected HMAC SHA256 hex digest of 1.1:{channel}, but got {digest}"


def subscribe_frames():
    token = sign_channel(APP, "1.1", "private-a")
    other_socket = sign_channel(APP, "1.2", "private-a")
    presence = sign_channel(APP, "1.1", "presence-a")
    return {
        "no token": ({"channel": "private-a"}, "Auth info required to subscribe to private-a"),
        "no token, encrypted": (
            {"channel": "private-encrypted-cache-a"},
            "Auth info required to subscribe to private-encrypted-cache-a",
        ),
        "another app's key": (
            {"channel": "private-a", "auth": "other:00"},
            "Invalid key in subscription auth data: 'other'",
        ),
        "wrong signature": (
            {"channel": "private-a", "auth": f"{APP.key}:00"},
            mismatch("private-a", f"{APP.key}:00"),
        ),
        "another socket's token": (
            {"channel": "private-a", "auth": other_socket},
            mismatch("private-a", other_socket),
        ),
        "another channel's token": (
            {"channel": "private-b", "auth": token},
            mismatch("private-b", token),
        ),
        "no channel_data": (
            {"channel": "presence-a", "auth": presence},
            "channel_data is required to subscribe to presence-a",
        ),
        "empty name": ({"channel": ""}, "Invalid channel name ''"),
        "illegal character": ({"channel": "a b"}, "Invalid channel name 'a b'"),
        "reserved character": (
            {"channel": "#server-to-user-1"},
            "Invalid channel name '#server-to-user-1'",
        ),
        "line feed": ({"channel": "a\n"}, "Invalid channel name 'a\n'"),
        "long name": ({"channel": "a" * 165}, f"Invalid channel name '{'a' * 165}'"),
    }


@pytest.mark.parametrize(("data", "text"), subscribe_frames().values(), ids=subscribe_frames())
def test_a_refused_subscription_changes_nothing(data, text):
    broker = DirectBroker()
    client = broker.client()
    with pytest.raises(RefusedFrameError) as refusal:
        client.says("pusher:subscribe", data)
    assert (refusal.value.message, refusal.value.code) == (text, None)
    assert client.heard() == []
    assert list(broker.channels) == []


def test_a_second_subscription_is_refused_as_pusher_does():
    client = DirectBroker().client()
    client.joins("cache-offers")
    client.heard()
    with pytest.raises(RefusedFrameError, match=r"^Existing subscription to channel cache-offers$"):
        client.joins("cache-offers")
    assert client.heard() == []


def test_a_name_of_164_characters_is_accepted():
    client = DirectBroker().client()
    client.joins("a" * 164)
    assert client.heard() == [ack("a" * 164)]


def test_unsubscribing_from_what_is_not_held_is_refused_as_pusher_does():
    text = "^No current subscription to channel offers, or subscription in progress$"
    with pytest.raises(RefusedFrameError, match=text):
        DirectBroker().client().says("pusher:unsubscribe", {"channel": "offers"})


def test_the_end_of_a_session_leaves_every_channel():
    broker = DirectBroker()
    client = broker.client()
    for channel in PLAIN:
        client.joins(channel)
    client.joins("presence-room", ALICE)
    client.session.end()
    assert list(broker.channels) == []


@pytest.mark.parametrize("data", [{"x": 1}, "text", '{"x":1}', 7, None, [1, [2]]])
def test_a_client_event_is_relayed_as_it_came_to_all_but_its_sender(data):
    broker = DirectBroker(CHATTY)
    sender, other = broker.client(), broker.client()
    sender.joins("private-room")
    other.joins("private-room")
    sender.heard(), other.heard()
    sender.says("client-wave", data, channel="private-room")
    assert other.heard() == [{"event": "client-wave", "channel": "private-room", "data": data}]
    assert sender.heard() == []


def test_a_client_event_on_a_presence_channel_names_its_user():
    broker = DirectBroker(CHATTY)
    sender, other = broker.client(), broker.client()
    sender.joins("presence-room", ALICE)
    other.joins("presence-room", '{"user_id":"bob"}')
    other.heard()
    sender.says("client-wave", {}, channel="presence-room", user_id="mallory")
    (frame,) = other.heard()
    assert frame["user_id"] == "alice"


def test_client_events_are_off_by_default():
    client = DirectBroker().client()
    client.joins("private-room")
    with pytest.raises(RefusedFrameError, match=r"^To send client events, you must enable this"):
        client.says("client-wave", {}, channel="private-room")


CLIENT_EVENTS = [
    ("client-wave", "offers", "only supported on private and presence channels"),
    ("client-wave", "cache-offers", "only supported on private and presence channels"),
    ("client-wave", "private-other", "connection not subscribed to channel private-other"),
    ("wave", "private-room", "Unsupported event received on socket: wave"),
    ("xclient-wave", "private-room", "Unsupported event received on socket: xclient-wave"),
    ("client-" + "x" * 194, "private-room", "the event name is too long"),
]


@pytest.mark.parametrize(("event", "channel", "text"), CLIENT_EVENTS)
def test_a_client_event_that_may_not_be_sent_is_refused(event, channel, text):
    broker = DirectBroker(CHATTY)
    sender, other = broker.client(), broker.client()
    for client in (sender, other):
        client.joins("private-room")
        client.joins("offers")
        client.heard()
    with pytest.raises(RefusedFrameError) as refusal:
        sender.says(event, {}, channel=channel)
    assert text in refusal.value.message
    assert refusal.value.code is None
    assert other.heard() == []


def test_client_event_data_is_limited_to_10240_bytes():
    broker = DirectBroker(CHATTY)
    client = broker.client()
    client.joins("private-room")
    client.says("client-big", "x" * 10_238, channel="private-room")
    with pytest.raises(RefusedFrameError, match=r"exceeds the allowed maximum \(10240 bytes\)"):
        client.says("client-big", "x" * 10_239, channel="private-room")


def test_the_eleventh_client_event_of_a_second_is_refused_with_4301():
    broker = DirectBroker(CHATTY)
    sender, other = broker.client(), broker.client()
    sender.joins("private-room")
    other.joins("private-room")
    for _ in range(10):
        sender.says("client-wave", {}, channel="private-room")
    other.heard()
    with pytest.raises(RefusedFrameError) as refusal:
        sender.says("client-wave", {}, channel="private-room")
    assert refusal.value.code == 4301
    assert other.heard() == []
    broker.clock.now += 1
    sender.says("client-wave", {}, channel="private-room")
    assert len(other.heard()) == 1


def test_a_clock_set_back_does_not_silence_a_client():
    broker = DirectBroker(CHATTY)
    client = broker.client()
    client.joins("private-room")
    for _ in range(10):
        client.says("client-wave", {}, channel="private-room")
    broker.clock.now -= 3600
    client.says("client-wave", {}, channel="private-room")


def test_client_events_are_not_cached():
    broker = DirectBroker(CHATTY)
    sender, late = broker.client(), broker.client()
    sender.joins("private-cache-room")
    sender.says("client-wave", {}, channel="private-cache-room")
    late.joins("private-cache-room")
    assert late.heard()[1] == {"event": "pusher:cache_miss", "channel": "private-cache-room"}


def test_pusher_events_may_not_be_forged_by_clients():
    broker = DirectBroker(CHATTY)
    client = broker.client()
    client.joins("private-room")
    for event in (
        "pusher:signin",
        "pusher_internal:member_removed",
        "pusher:connection_established",
    ):
        with pytest.raises(
            RefusedFrameError, match=f"Unsupported event received on socket: {event}"
        ):
            client.says(event, json.dumps({"user_id": "bob"}), channel="private-room")
