"""A server's `Date` is not trusted to be a date."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.clock import skew_from


def test_a_zone_with_very_many_digits_says_nothing():
    assert skew_from(f"Mon, 01 Jan 2026 00:00:00 +{'9' * 20}", 1.0, 2.0) is None


@given(st.text(), st.from_regex(r"\w{3}, \d{1,9} Jan \d{1,9} \d+:\d+:\d+ [+-]?\d+", fullmatch=True))
def test_whatever_the_header_holds_nothing_is_raised(text, nearly):
    skew_from(text, 1.0, 2.0)
    skew_from(nearly, 1.0, 2.0)
