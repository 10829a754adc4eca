"""Each request and reply of the hub is read within its bounds, or refused whole."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.fleet import endpoints
from kiosk.core.fleet.bounds import MalformedShapeError, read_shape
from kiosk.core.fleet.endpoints import (
    AnswersReply,
    AnswersRequest,
    HubFacts,
    PusherAuthRequest,
    RowResult,
    RowsReply,
    RowsRequest,
    rows_of,
)
from kiosk.core.fleet.sealed_row import seal_row
from kiosk.core.fleet.worker_keys import first_key, next_key
from tests.support.fleet_keys import DEVICE, NEXT_WORKER, ROW_ID, WORKER, row
from tests.support.hostile_json import HOSTILE_JSON

SHAPES = [
    one
    for one in vars(endpoints).values()
    if isinstance(one, type)
    and issubclass(one, msgspec.Struct)
    and one.__module__ == endpoints.__name__
]
ONE = seal_row(DEVICE, WORKER.public, row())


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
@pytest.mark.parametrize("data", HOSTILE_JSON)
def test_no_shape_fails_but_by_saying_so(shape, data):
    told = ""
    try:
        read_shape(data, shape)
    except MalformedShapeError as error:
        told = str(error)
    assert len(told) < 250


@given(st.binary(max_size=300))
def test_no_bytes_make_a_shape_fail(data):
    with pytest.raises(MalformedShapeError):
        read_shape(data, HubFacts)


def rows(*found):
    return read_shape(msgspec.json.encode({"rows": list(found), "new": 1}), RowsRequest)


def test_one_bad_row_costs_itself_alone():
    bad = [None, {}, 7, {**msgspec.to_builtins(ONE), "box": "*"}, {"id": ROW_ID}]
    read = rows_of(rows(ONE, *bad, ONE))
    assert read == (ONE, *[None] * len(bad), ONE)


@pytest.mark.parametrize(
    "change",
    [
        *(
            {"id": "x"},
            {"id": ROW_ID.upper()},
            {"kind": "Lead"},
            {"kind": "lead\n"},
            {"key": "U" * 16},
        ),
        *({"box": "YQ=="}, {"sig": "YQ=="}, {"tries": -1}, {"box": "A" * 262_148}),
    ],
    ids=lambda change: str(change)[:30],
)
def test_a_row_out_of_bounds_is_not_read(change):
    assert rows_of(rows({**msgspec.to_builtins(ONE), **change})) == (None,)


@pytest.mark.parametrize("count", [0, 201])
def test_a_call_carries_one_row_to_200(count):
    with pytest.raises(MalformedShapeError):
        rows(*[{}] * count)


@pytest.mark.parametrize("name", ["have", "ask"])
def test_no_more_than_500_are_asked_for(name):
    assert read_shape(msgspec.json.encode({name: [ROW_ID] * 500}), AnswersRequest)
    for wrong in ([ROW_ID] * 501, ["x"], [7], None):
        with pytest.raises(MalformedShapeError):
            read_shape(msgspec.json.encode({name: wrong}), AnswersRequest)


@pytest.mark.parametrize(
    "socket", ["", "1", "1.", "1.2\n", "1.2:x", f"{'1' * 21}.2", "\u0661.\u0662"]
)
def test_a_socket_id_is_two_numbers(socket):
    body = msgspec.json.encode({"socket_id": socket, "channel_name": "private-a"})
    with pytest.raises(MalformedShapeError):
        read_shape(body, PusherAuthRequest)


REPLIES = [
    RowsReply((RowResult(ROW_ID, "taken"), RowResult("", "refused", code="malformed")), 15.0),
    AnswersReply((), (ROW_ID,), (), 15.0),
    HubFacts(keys=(first_key(WORKER), next_key(WORKER, NEXT_WORKER.public)), version="1", now=5),
]


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: type(reply).__name__)
def test_a_reply_survives_json(reply):
    assert read_shape(msgspec.json.encode(reply), type(reply)) == reply


def test_what_is_too_long_is_not_even_read():
    with pytest.raises(MalformedShapeError, match="too long"):
        read_shape(b" " * 1_000_001, RowsRequest)
