"""One value that cannot be read does not cost the rest of a message."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.json_text import decode_json


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ('"\\ud83c"', "\ufffd"),
        ('"\\ud83c\\udf75"', "🍵"),
        ('"\\\\ud83c \\ud83c"', "\\ud83c \ufffd"),
        ("1e400", None),
        ("NaN", None),
        ("9" * 5_000, None),
        ('"a\n\tb"', "a\n\tb"),
    ],
)
def test_a_value_that_is_not_quite_json_costs_itself_alone(value, read):
    text = f'{{"bad": {value}, "good": "Thé 🍵"}}'
    assert decode_json(text) == {"bad": read, "good": "Thé 🍵"}
    assert decode_json(text.encode()) == {"bad": read, "good": "Thé 🍵"}


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
