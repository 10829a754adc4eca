"""Frames: what is understood, what is refused, what is sent."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.sandbox.broker.frames import (
    ClientEvent,
    Ping,
    Pong,
    Subscribe,
    Unsubscribe,
    established_frame,
    parse_frame,
)
from kiosk.sandbox.broker.refusal import RefusedFrameError
from tests.support.broker_direct import DirectBroker
from tests.support.broker_harness import APP
from tests.support.hostile_frames import HOSTILE

UNDERSTOOD = [
    ('{"event":"pusher:ping"}', Ping()),
    ('{"event":"pusher:ping","data":{}}', Ping()),
    ('{"event":"pusher:pong","data":null,"channel":"x"}', Pong()),
    ('{"event":"pusher:subscribe","data":{"channel":"a"}}', Subscribe("a")),
    (
        '{"event":"pusher:subscribe","data":{"channel":"a","auth":null,"channel_data":"{}","x":1}}',
        Subscribe("a", None, "{}"),
    ),
    ('{"data":{"channel":"a"},"event":"pusher:unsubscribe"}', Unsubscribe("a")),
]


@pytest.mark.parametrize(("text", "frame"), UNDERSTOOD)
def test_frames_of_the_protocol_are_understood(text, frame):
    assert parse_frame(text) == frame


def test_client_event_keeps_its_data_as_it_came():
    frame = parse_frame('{"event":"client-a","channel":"private-a","data": {"b":  1} }')
    assert isinstance(frame, ClientEvent)
    assert (frame.event, frame.channel, bytes(frame.data)) == (
        "client-a",
        "private-a",
        b'{"b":  1}',
    )


@pytest.mark.parametrize(("text", "answer"), HOSTILE.values(), ids=HOSTILE)
def test_23_a_hostile_frame_is_refused(text, answer):
    with pytest.raises(RefusedFrameError) as refusal:
        parse_frame(text)
    assert refusal.value.message.startswith(answer)
    assert refusal.value.code is None


def test_2_activity_timeout_can_be_left_out():
    frame = json.loads(established_frame("1.2", None))
    assert json.loads(frame["data"]) == {"socket_id": "1.2"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)
EVENTS = st.sampled_from(
    ["pusher:subscribe", "pusher:unsubscribe", "pusher:ping", "pusher:pong", "client-a", "x"]
)
CHANNELS = st.sampled_from(["a", "cache-a", "private-a", "presence-a", "private-encrypted-a", ""])
DATA = st.fixed_dictionaries(
    {}, optional={"channel": CHANNELS | JSON, "auth": JSON, "channel_data": JSON | st.just("{}")}
)
FRAMES = st.fixed_dictionaries(
    {}, optional={"event": EVENTS | JSON, "channel": CHANNELS | JSON, "data": DATA | JSON}
).map(json.dumps)


@given(
    st.text() | JSON.map(json.dumps) | FRAMES | st.binary().map(lambda raw: raw.decode("latin-1"))
)
@settings(deadline=None)
def test_23_any_text_is_a_frame_or_refused_and_nothing_else(text):
    try:
        frame = parse_frame(text)
    except RefusedFrameError:
        return
    if isinstance(frame, ClientEvent):
        json.loads(bytes(frame.data))


@given(st.lists(FRAMES, max_size=20))
@settings(deadline=None)
def test_23_any_sequence_of_frames_leaves_a_session_that_can_be_ended(texts):
    broker = DirectBroker(APP)
    client = broker.client()
    for text in texts:
        try:
            client.session.handle(parse_frame(text))
        except RefusedFrameError:
            continue
    assert all(isinstance(frame["event"], str) for frame in client.heard())
    client.session.end()
    assert list(broker.channels) == []
