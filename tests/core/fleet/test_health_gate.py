"""A version on trial passes once it has shown all that is asked of it."""

from __future__ import annotations

import pytest

from kiosk.core.feed.feed_status import Cause, FeedState, FeedStatus
from kiosk.core.fleet.health_gate import STEADY_S, HealthGate, is_reached
from kiosk.core.fleet.release import HealthSign


def gate(*, needs_feed=True, painted=True, write=True, feed=True, fed_s=STEADY_S):
    one = HealthGate(needs_feed).looked(can_write=write, reaches_feed=feed)
    one = one.painted() if painted else one
    return one if fed_s is None else one.fed(100.0).fed(100.0 + fed_s)


def test_a_version_that_shows_all_passes():
    assert gate().is_passed
    assert gate().signs == set(HealthSign)


@pytest.mark.parametrize(
    ("missing", "sign"),
    [
        ({"painted": False}, HealthSign.PAINTED),
        ({"write": False}, HealthSign.STORE),
        ({"feed": False}, HealthSign.FEED),
        ({"fed_s": None}, HealthSign.WATCHDOG),
        ({"fed_s": STEADY_S - 1}, HealthSign.WATCHDOG),
    ],
)
def test_a_version_passes_with_nothing_missing(missing, sign):
    assert not gate(**missing).is_passed
    assert gate(**missing).signs == set(HealthSign) - {sign}


def test_a_feed_that_was_out_of_reach_before_is_not_the_versions_fault():
    assert gate(needs_feed=False, feed=False).is_passed


def test_a_feed_that_was_reached_once_may_drop_a_store_may_not():
    dropped = gate().looked(can_write=True, reaches_feed=False)
    assert dropped.is_passed
    assert not dropped.looked(can_write=False, reaches_feed=True).is_passed


@pytest.mark.parametrize(
    ("state", "cause", "reached"),
    [
        (FeedState.LIVE, None, True),
        (FeedState.CATCHING_UP, None, False),
        (FeedState.OFFLINE, Cause.QUOTA, True),
        *((FeedState.OFFLINE, cause, False) for cause in Cause if cause is not Cause.QUOTA),
    ],
)
def test_a_feed_is_reached_when_its_other_side_answers(state, cause, reached):
    assert is_reached(FeedStatus(state, cause)) is reached
