"""How far this computer's clock can be believed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.clock import ClockLimits, is_believable, is_known, skew_from

RELEASED = datetime(2026, 11, 24, tzinfo=UTC)
LIMITS = ClockLimits(RELEASED, timedelta(seconds=300))
NOON = 1_800_000_000.0


@pytest.mark.parametrize(
    ("server", "asked", "answered", "skew"),
    [
        (NOON, NOON, NOON + 0.2, 0),
        (NOON, NOON + 0.9, NOON + 1.0, 0),
        (NOON + 60, NOON, NOON, 60),
        (NOON - 60, NOON, NOON, -59),
        (NOON - 10, NOON - 12, NOON, 0),
        (NOON + 60, NOON, NOON + 20, 40),
    ],
)
def test_only_what_the_exchange_does_not_explain_is_skew(server, asked, answered, skew):
    date = formatdate(server, usegmt=True)
    assert skew_from(date, asked, answered).total_seconds() == pytest.approx(skew, abs=0.01)


@given(st.integers(-(10**8), 10**8), st.floats(0, 20), st.floats(0, 1))
def test_a_true_date_never_makes_more_of_the_skew_than_there_is(real, took, when):
    """The server answers somewhere within the exchange; the estimate is between zero and truth."""
    answered_at = NOON + real + took * when
    skew = skew_from(formatdate(int(answered_at), usegmt=True), NOON, NOON + took)
    assert abs(skew.total_seconds()) <= abs(real) + 1.001


@pytest.mark.parametrize("date", ["", "yesterday", "Tue, 99 Nov 2026 00:00:00 GMT", "0"])
def test_what_is_no_date_says_nothing(date):
    assert skew_from(date, NOON, NOON) is None


@pytest.mark.parametrize(
    ("now", "skew", "believed"),
    [
        (RELEASED + timedelta(days=1), 0, True),
        (RELEASED - timedelta(days=1), 0, False),
        (datetime(1970, 1, 1, tzinfo=UTC), 0, False),
        (RELEASED + timedelta(days=1), 299, True),
        (RELEASED + timedelta(days=1), -299, True),
        (RELEASED + timedelta(days=1), 301, False),
        (RELEASED + timedelta(days=1), -86_400, False),
    ],
)
def test_a_clock_before_the_release_or_far_from_the_server_is_not_believed(now, skew, believed):
    assert is_believable(now, timedelta(seconds=skew), LIMITS) is believed


@pytest.mark.parametrize(("told", "believed"), [(False, False), (True, True)])
def test_a_memory_counts_until_a_server_agrees_with_this_computer(told, believed):
    now, later = RELEASED + timedelta(days=1), RELEASED + timedelta(days=365)
    limits = ClockLimits(RELEASED, timedelta(seconds=300), remembered=later)
    assert is_believable(now, timedelta(), limits, told=told) is believed


@pytest.mark.parametrize(
    ("own", "server", "known"),
    [
        (datetime(2026, 12, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC), True),
        (datetime(1970, 1, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC), True),
        (datetime(2045, 1, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC), False),
        (datetime(2026, 12, 1, tzinfo=UTC), datetime(2027, 12, 1, tzinfo=UTC), False),
        (datetime(1970, 1, 1, tzinfo=UTC), datetime(2001, 1, 1, tzinfo=UTC), False),
    ],
)
def test_a_told_time_is_evidence_where_the_own_clock_agrees_or_is_impossible(own, server, known):
    assert is_known(own, server - own, LIMITS) is known
