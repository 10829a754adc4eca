"""Bodies of the HTTP API: what is published and what is refused."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.sandbox.broker.publication import Publication, parse_batch, parse_event
from kiosk.sandbox.broker.refusal import RefusedRequestError

EVENT = {"name": "e", "channel": "offers", "data": "{}"}
TOO_BIG = "The data content of this event exceeds the allowed maximum (10240 bytes)."


def body(event, **changes):
    return json.dumps({k: v for k, v in {**event, **changes}.items() if v is not None}).encode()


def test_one_channel_and_a_list_of_one_are_the_same():
    several = body(EVENT, channel=None, channels=["offers"])
    assert parse_event(body(EVENT)) == parse_event(several) == Publication("e", ("offers",), "{}")


def test_a_channel_named_twice_gets_the_event_once():
    event = parse_event(body(EVENT, channel=None, channels=["a", "b", "a"]))
    assert event.channels == ("a", "b")


ACCEPTED = [
    {"data": "x" * 10_240},
    {"data": "é" * 5_120},
    {"data": ""},
    {"data": "not JSON"},
    {"name": "n" * 200},
    {"channel": "c" * 164},
    {"channel": "-_=@,.;"},
    {"channel": None, "channels": [f"c{number}" for number in range(100)]},
    {"socket_id": "123.456"},
    {"surprise": [1]},
]


@pytest.mark.parametrize("changes", ACCEPTED)
def test_22_an_event_within_the_limits_is_accepted(changes):
    parse_event(body(EVENT, **changes))


REFUSED = [
    ({"data": "x" * 10_241}, 413, TOO_BIG),
    ({"data": "é" * 5_121}, 413, TOO_BIG),
    ({"name": "n" * 201}, 400, "Event name too long (201 > 200)"),
    ({"name": ""}, 400, "Missing required parameter: name"),
    ({"name": None}, 400, "Missing required parameter: name"),
    ({"data": None}, 400, "Missing required parameter: data"),
    ({"channel": None}, 400, "Missing required parameter: channel"),
    ({"channel": None, "channels": []}, 400, "Missing required parameter: channels"),
    (
        {"channel": None, "channels": [f"c{number}" for number in range(101)]},
        400,
        "Too many channels (101 > 100)",
    ),
    ({"channel": "c" * 165}, 400, f"Invalid channel name '{'c' * 165}'"),
    ({"channel": "a b"}, 400, "Invalid channel name 'a b'"),
    ({"channel": "é"}, 400, "Invalid channel name 'é'"),
    ({"channel": ""}, 400, "Invalid channel name ''"),
    ({"channel": None, "channels": ["ok", "#no"]}, 400, "Invalid channel name '#no'"),
    ({"socket_id": "1"}, 400, "Invalid socket id '1'"),
    ({"socket_id": "1.2\n"}, 400, "Invalid socket id '1.2\n'"),
    ({"data": {"an": "object"}}, 400, "Invalid parameter: "),
    ({"name": 7}, 400, "Invalid parameter: "),
    ({"channel": ["offers"]}, 400, "Invalid parameter: "),
    ({"channels": "offers"}, 400, "Invalid parameter: "),
    ({"channels": {"0": "offers"}}, 400, "Invalid parameter: "),
    ({"socket_id": 1.2}, 400, "Invalid parameter: "),
    ({"info": ["user_count"]}, 400, "Invalid parameter: "),
]


@pytest.mark.parametrize(("changes", "status", "text"), REFUSED)
def test_22_an_event_outside_the_limits_is_refused(changes, status, text):
    with pytest.raises(RefusedRequestError) as refusal:
        parse_event(body(EVENT, **changes))
    assert refusal.value.status == status
    assert refusal.value.message.startswith(text)


def test_22_ten_events_are_a_batch_and_eleven_are_too_many():
    assert len(parse_batch(json.dumps({"batch": [EVENT] * 10}).encode())) == 10
    with pytest.raises(RefusedRequestError, match=r"^Batch too large \(11 > 10\)$"):
        parse_batch(json.dumps({"batch": [EVENT] * 11}).encode())


BAD_BATCHES = [
    ({}, "Missing required parameter: batch"),
    ({"batch": [EVENT, {"name": "e", "data": "{}", "channels": ["a"]}]}, "Missing required"),
    ({"batch": [EVENT, {**EVENT, "data": "x" * 10_241}]}, TOO_BIG),
    ({"batch": {"0": EVENT}}, "Invalid parameter: "),
    ({"batch": [EVENT, None]}, "Invalid parameter: "),
]


@pytest.mark.parametrize(("batch", "text"), BAD_BATCHES)
def test_one_bad_event_refuses_the_batch(batch, text):
    with pytest.raises(RefusedRequestError) as refusal:
        parse_batch(json.dumps(batch).encode())
    assert refusal.value.message.startswith(text)


NOT_JSON = [b"", b"{", b"[]", b"null", b"7", b"\xff", b"[" * 10_000 + b"]" * 10_000, b'"\\ud800"']


@pytest.mark.parametrize("parse", [parse_event, parse_batch])
@pytest.mark.parametrize("content", NOT_JSON)
def test_a_body_that_is_no_json_object_is_refused(parse, content):
    with pytest.raises(RefusedRequestError) as refusal:
        parse(content)
    assert refusal.value.status == 400


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)
FIELDS = st.sampled_from(["name", "channel", "channels", "data", "socket_id", "info", "batch"])


@given(
    st.binary(max_size=200) | st.dictionaries(FIELDS, JSON).map(lambda v: json.dumps(v).encode())
)
@settings(deadline=None)
def test_any_body_is_read_or_refused_and_nothing_else(content):
    for parse in (parse_event, parse_batch):
        with suppress(RefusedRequestError):
            parse(content)
