"""A server's `Date` is not trusted to be a date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.clock import skew_from


def test_a_zone_with_very_many_digits_says_nothing():
    assert skew_from(f"Mon, 01 Jan 2026 00:00:00 +{'9' * 20}", 1.0, 2.0) is None


@given(st.text(), st.from_regex(r"\w{3}, \d{1,9} Jan \d{1,9} \d+:\d+:\d+ [+-]?\d+", fullmatch=True))
def test_whatever_the_header_holds_nothing_is_raised(text, nearly):
    skew_from(text, 1.0, 2.0)
    skew_from(nearly, 1.0, 2.0)


@pytest.mark.parametrize(
    "date",
    [
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Fri, 31 Dec 9999 23:59:59 -2359",
        "Fri, 01 Jan 4000 00:00:00 GMT",
        "Wed, 31 Dec 1969 23:59:59 GMT",
    ],
)
def test_a_date_at_the_ends_of_the_calendar_is_no_time(date):
    assert skew_from(date, 1_800_000_000.0, 1_800_000_001.0) is None
