"""Protocol 7 as servers really speak it."""

from __future__ import annotations

import json

import pytest

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import Event, Missed, Subscribed
from kiosk.pusher.protocol import AuthWanted, ProtocolError, State
from tests.support.protocol_harness import ACK, ESTABLISHED, GRANT, fresh, live, subscribing


def event(**keys) -> str:
    return json.dumps({"event": "offers-changed", "channel": "offers"} | keys)


@pytest.mark.parametrize(
    "data",
    [
        '"{\\"socket_id\\":\\"1.2\\",\\"activity_timeout\\":120}"',
        '"{\\"socket_id\\":\\"1.2\\"}"',
        '{"socket_id":"1.2","activity_timeout":30}',
        '{"activity_timeout":"soon"}',
    ],
)
def test_every_form_of_handshake_leads_to_a_subscription(data):
    protocol = fresh()
    protocol.receive(f'{{"event":"pusher:connection_established","data":{data}}}', 1.0)
    (frame,) = protocol.take_outgoing()
    assert json.loads(frame) == {"event": "pusher:subscribe", "data": {"channel": "offers"}}


@pytest.mark.parametrize("first", ["<html>", "", "[]", "5", '{"event":"x"}', "[" * 9999, "\ud800"])
def test_a_first_frame_that_is_no_handshake_ends_the_connection(first):
    with pytest.raises(ProtocolError) as error:
        fresh().receive(first, 1.0)
    assert error.value.reason is LinkReason.JUNK_FRAME


@pytest.mark.parametrize(
    "ack",
    [ACK, ACK.replace('"{}"', "{}"), ACK.replace(',"data":"{}"', "")],
    ids=["string", "object", "none"],
)
def test_an_ack_in_any_form_makes_it_live_once(ack):
    protocol = fresh()
    protocol.receive(ESTABLISHED, 1.0)
    assert protocol.receive(ack, 2.0) == Subscribed("offers")
    assert protocol.receive(ack, 3.0) is None
    assert protocol.state is State.LIVE


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ({"data": '{"v":1}'}, {"v": 1}),
        ({"data": {"v": 1}}, {"v": 1}),
        ({"data": "plain text"}, "plain text"),
        ({"data": 5}, 5),
        ({}, None),
    ],
)
def test_data_is_read_in_every_form(sent, read):
    assert live().receive(event(**sent), 3.0) == Event("offers", "offers-changed", read)


@pytest.mark.parametrize(
    "frame",
    [
        "not json",
        "null",
        '{"event":5,"channel":"offers"}',
        '{"event":"x","channel":"another"}',
        '{"event":"pusher_internal:subscription_count","channel":"offers"}',
        '{"event":"pusher:error","data":{"code":null,"message":"m"}}',
        '{"event":"pusher:error","data":"{\\"code\\":4200}"}',
        '{"event":"","channel":"offers","data":{}}',
        '{"event":"pusher_internal:member_added","channel":"offers","data":"{}"}',
        '{"channel":"offers"}',
        '{"event":"x","channel":["offers"]}',
    ],
)
def test_what_does_not_concern_us_is_ignored_and_the_connection_lives(frame):
    protocol = live()
    assert protocol.receive(frame, 3.0) is None
    assert protocol.state is State.LIVE


def test_a_ping_is_answered():
    protocol = live()
    protocol.receive('{"event":"pusher:ping","data":{}}', 3.0)
    assert json.loads(protocol.take_outgoing()[0])["event"] == "pusher:pong"


def test_a_silent_server_is_left_after_the_handshake_time():
    protocol = fresh()
    with pytest.raises(ProtocolError) as error:
        protocol.tick(protocol.next_deadline())
    assert error.value.reason is LinkReason.SILENT_SERVER


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({"code": 4001, "message": "no app"}, LinkReason.WRONG_KEY),
        ('{"code":4004,"message":"quota"}', LinkReason.QUOTA),
        ({"code": 4100}, LinkReason.OVER_CAPACITY),
        ({"code": None, "message": "?"}, LinkReason.SILENT_SERVER),
        ({"code": "4001"}, LinkReason.SILENT_SERVER),
        ("words", LinkReason.SILENT_SERVER),
        (None, LinkReason.SILENT_SERVER),
    ],
)
def test_an_error_in_place_of_the_greeting_explains_what_comes_of_it(data, reason):
    protocol = fresh()
    protocol.receive(json.dumps({"event": "pusher:error", "data": data}), 1.0)
    assert protocol.state is State.HANDSHAKE
    assert protocol.reason_for_end(1006, LinkReason.SILENT_SERVER) is reason
    with pytest.raises(ProtocolError) as error:
        protocol.tick(10.0)
    assert error.value.reason is reason


def test_the_close_code_decides_over_any_error_frame():
    protocol = fresh()
    protocol.receive('{"event":"pusher:error","data":{"code":4001}}', 1.0)
    assert protocol.reason_for_end(4200, LinkReason.CLOSED) is LinkReason.RECONNECT_ASKED


def test_an_error_frame_on_a_live_connection_does_not_explain_its_later_end():
    protocol = live()
    protocol.receive('{"event":"pusher:error","data":{"code":4009}}', 3.0)
    assert protocol.reason_for_end(1006, LinkReason.CLOSED) is LinkReason.CLOSED


@pytest.mark.parametrize(
    ("between", "reason"),
    [
        ([], LinkReason.NO_ACK),
        ([{"event": "pusher:error", "data": {"code": None}}], LinkReason.SUBSCRIPTION_REFUSED),
        ([{"event": "pusher:error", "data": '{"code":4009}'}], LinkReason.SUBSCRIPTION_REFUSED),
    ],
)
def test_a_subscription_without_ack_is_not_waited_for_forever(between, reason):
    protocol = subscribing()
    for frame in between:
        protocol.receive(json.dumps(frame), 1.5)
    assert protocol.next_deadline() == 11.0
    with pytest.raises(ProtocolError) as error:
        protocol.tick(protocol.next_deadline())
    assert error.value.reason is reason


def test_a_refused_subscription_with_its_channel_needs_no_timer():
    refusal = {"event": "pusher:subscription_error", "channel": "offers", "data": {"status": 401}}
    with pytest.raises(ProtocolError) as error:
        subscribing().receive(json.dumps(refusal), 2.0)
    assert error.value.reason is LinkReason.SUBSCRIPTION_REFUSED


def test_a_frozen_server_is_noticed_within_30_seconds():
    protocol = live()
    protocol.tick(protocol.next_deadline())
    assert json.loads(protocol.take_outgoing()[0])["event"] == "pusher:ping"
    assert protocol.next_deadline() - 2.0 <= 30
    with pytest.raises(ProtocolError) as error:
        protocol.tick(protocol.next_deadline())
    assert error.value.reason is LinkReason.DEAD_LINK


def test_any_frame_proves_life():
    protocol = live()
    protocol.tick(protocol.next_deadline())
    protocol.receive("noise", 25.0)
    protocol.tick(protocol.next_deadline())


@pytest.mark.parametrize(
    ("served", "first_probe"),
    [(120, 18.0), (10, 10.0), (0.001, 1.0), (0, 18.0), (-5, 18.0), ("9", 18.0), (None, 18.0)],
)
def test_silence_is_probed_at_the_lesser_of_our_time_and_the_servers(served, first_probe):
    protocol = fresh()
    data = {"socket_id": "1.2", "activity_timeout": served}
    protocol.receive(json.dumps({"event": "pusher:connection_established", "data": data}), 0.0)
    protocol.receive(ACK, 0.0)
    assert protocol.next_deadline() == first_probe


def test_an_empty_cache_is_told_as_a_miss():
    assert live().receive('{"event":"pusher:cache_miss","channel":"offers"}', 3.0) == Missed(
        "offers"
    )


def test_names_of_pythons_own_are_ordinary_events():
    for name in ("__init__", "constructor", "__class__", "toString"):
        assert live().receive(event(event=name), 3.0).name == name


def test_a_private_channel_waits_for_its_grant_and_sends_it():
    protocol = fresh("presence-offers")
    assert protocol.receive(ESTABLISHED, 1.0) == AuthWanted("1.2")
    assert protocol.state is State.AUTHORIZING
    assert protocol.take_outgoing() == []
    assert list(protocol.authorized("1.2", GRANT, 5.0)) == []
    (frame,) = protocol.take_outgoing()
    assert json.loads(frame)["data"] == {
        "channel": "presence-offers",
        "auth": "key:signature",
        "channel_data": '{"user_id":"K-001"}',
    }
    assert protocol.next_deadline() == 15.0


def test_a_grant_for_an_earlier_socket_is_dropped():
    protocol = fresh("private-offers")
    protocol.receive(ESTABLISHED, 1.0)
    protocol.authorized("9.9", GRANT, 5.0)
    assert protocol.take_outgoing() == []
    assert protocol.state is State.AUTHORIZING


def test_while_a_grant_is_waited_for_the_connection_is_still_watched():
    protocol = fresh("private-offers")
    protocol.receive(ESTABLISHED, 1.0)
    protocol.tick(19.0)
    assert "pusher:ping" in protocol.take_outgoing()[0]
    with pytest.raises(ProtocolError):
        protocol.tick(27.0)
