"""Letters for codes: what was written is read back, and nothing else is taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.counter.crockford import ALPHABET, decode, encode


@given(st.binary(max_size=40))
def test_what_was_encoded_is_decoded_to_the_same(data):
    assert decode(encode(data), len(data)) == data


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", 1),  # too short
        ("0", 1),
        ("000", 1),  # a character more than eight bits need
        ("0U", 1),  # no letter of the alphabet
        ("0o", 1),
        ("01", 1),  # bits that no byte has
    ],
)
def test_what_encoding_does_not_make_is_no_code(text, size):
    assert decode(text, size) is None


@given(st.text(ALPHABET, max_size=20), st.integers(0, 12))
def test_there_is_one_way_to_write_a_code(text, size):
    data = decode(text, size)
    assert data is None or encode(data) == text
