"""Protocol 7 as servers really speak it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pusher.messages import Event, Reason, Subscribed
from kiosk.pusher.protocol import Protocol, ProtocolError, State, Timing

ESTABLISHED = (
    '{"event":"pusher:connection_established",'
    '"data":"{\\"socket_id\\":\\"1.2\\",\\"activity_timeout\\":120}"}'
)
ACK = '{"event":"pusher_internal:subscription_succeeded","channel":"offers","data":"{}"}'


def fresh() -> Protocol:
    return Protocol("offers", Timing(), 0.0)


def live() -> Protocol:
    protocol = fresh()
    protocol.receive(ESTABLISHED, 1.0)
    protocol.receive(ACK, 2.0)
    protocol.take_outgoing()
    return protocol


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
    assert error.value.reason is Reason.JUNK_FRAME


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
    assert error.value.reason is Reason.SILENT_SERVER


def test_a_subscription_without_ack_is_not_waited_for_forever():
    protocol = fresh()
    protocol.receive(ESTABLISHED, 1.0)
    with pytest.raises(ProtocolError) as error:
        protocol.tick(protocol.next_deadline())
    assert error.value.reason is Reason.NO_ACK


def test_a_frozen_server_is_noticed_within_30_seconds():
    protocol = live()
    protocol.tick(protocol.next_deadline())
    assert json.loads(protocol.take_outgoing()[0])["event"] == "pusher:ping"
    assert protocol.next_deadline() - 2.0 <= 30
    with pytest.raises(ProtocolError) as error:
        protocol.tick(protocol.next_deadline())
    assert error.value.reason is Reason.DEAD_LINK


def test_any_frame_proves_life():
    protocol = live()
    protocol.tick(protocol.next_deadline())
    protocol.receive("noise", 25.0)
    protocol.tick(protocol.next_deadline())


json_text = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["event", "channel", "data", "code"]) | st.text(), inner)
    ),
    max_leaves=9,
).map(json.dumps)


@given(st.lists(json_text | st.text() | st.binary(), max_size=9))
def test_no_frame_whatsoever_breaks_a_live_connection(frames):
    protocol = live()
    for frame in frames:
        protocol.receive(frame, 3.0)
