"""One value that cannot be read does not cost the rest of a message."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.offer import MalformedOfferError, parse_offer
from kiosk.core.json_text import UNREADABLE_NUMBER, decode_json


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ('"\\ud83c"', "\ufffd"),
        ('"\\ud83c\\udf75"', "🍵"),
        ('"\\\\ud83c \\ud83c"', "\\ud83c \ufffd"),
        ("1e400", UNREADABLE_NUMBER),
        ("-1e400", -UNREADABLE_NUMBER),
        ("NaN", UNREADABLE_NUMBER),
        ("9" * 5_000, UNREADABLE_NUMBER),
        (f'-{2**70}, "odd": "\t"', -UNREADABLE_NUMBER),
        ('"a\n\tb"', "a\n\tb"),
    ],
)
def test_a_value_that_is_not_quite_json_costs_itself_alone(value, read):
    text = f'{{"bad": {value}, "good": "Thé 🍵"}}'
    for raw in (text, text.encode()):
        found = decode_json(raw)
        assert (found["bad"], found["good"]) == (read, "Thé 🍵")


@pytest.mark.parametrize("value", [str(2**70), f"-{2**70}", "1e400", "NaN", "9" * 5_000])
@pytest.mark.parametrize("odd", ["", "\t"])
def test_a_limit_that_cannot_be_read_never_means_no_limit(value, odd):
    """Whether a neighbour makes the JSON lenient or not, the offer is dropped."""
    text = f'[{{"id": "a", "number": "A", "modified": 1, "max_redemptions": {value}}}, "{odd}"]'
    with pytest.raises(MalformedOfferError):
        parse_offer(decode_json(text)[0])


def test_a_byte_that_is_not_utf_8_is_one_character():
    assert decode_json(b'["\xff", "good"]') == ["\ufffd", "good"]


def test_a_mark_of_byte_order_is_none_of_the_text():
    assert decode_json(b"\xef\xbb\xbf{}") == {}


@pytest.mark.parametrize("text", ["", "NaN", "plain words", "{", '{"a" 1}', "<html>", "[1,]"])
def test_what_is_no_json_is_refused(text):
    with pytest.raises(msgspec.DecodeError):
        decode_json(text)


@given(st.recursive(st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))  # fmt: skip
def test_json_is_read_as_it_is(value):
    assert decode_json(json.dumps(value)) == value
    if isinstance(value, list | dict):
        assert decode_json("\ufeff" + json.dumps(value)) == value


@given(st.text())
def test_no_text_raises_anything_else(text):
    try:
        decode_json(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return
