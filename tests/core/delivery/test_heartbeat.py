"""What a kiosk tells of itself, and when: never all of a fleet at once."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.core.delivery.heartbeat import heartbeat_of
from kiosk.core.delivery.heartbeat_schedule import first_wait, next_wait
from kiosk.core.delivery.outbox import RowState
from kiosk.core.feed.feed_status import FeedState, FeedStatus

NOW = datetime(2026, 11, 25, 10, 0, 0, 123_456, tzinfo=UTC)
WHO = {"kiosk": "K-001", "store": "S-01", "version": "1.2.3"}


def beat(counts=(), oldest=None, as_of=None, skew=0.0, now=NOW):
    feed = FeedStatus(FeedState.OFFLINE, as_of=as_of)
    return heartbeat_of(WHO, dict(counts), oldest, feed, timedelta(seconds=skew), now)


def test_rows_under_way_count_as_pending_and_delivered_ones_not_at_all():
    counts = {RowState.PENDING: 5, RowState.SENDING: 2, RowState.HELD: 4, RowState.SENT: 99}
    told = beat(counts)
    assert (told.pending, told.held) == (7, 4)
    assert (beat().pending, beat().held) == (0, 0)


@pytest.mark.parametrize(("age", "told"), [(None, None), (0.0, 0), (61.9, 61), (-3_600.0, 0)])
def test_ages_are_whole_seconds_and_never_negative(age, told):
    moment = None if age is None else NOW - timedelta(seconds=age)
    assert beat(as_of=moment).feed_age_seconds == told
    assert beat(oldest=moment and moment.timestamp()).oldest_pending_seconds == told


def test_the_skew_is_in_milliseconds_with_its_sign():
    assert [beat(skew=skew).clock_skew_ms for skew in (-2.5, 0.0, 1.0004)] == [-2500, 0, 1000]


def test_its_moment_is_utc_wherever_the_shop_is():
    there = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert beat(now=there).sent_at == beat().sent_at == "2026-11-25T10:00:00.123Z"


def waits(draw):
    """The least and the greatest of many."""
    rng = random.Random(5)
    found = [draw(rng) for _ in range(20_000)]
    return pytest.approx((min(found), max(found)), rel=0.002)


@pytest.mark.parametrize(
    ("draw", "least", "greatest"),
    [
        (first_wait, 30.0, 300.0),
        (lambda rng: next_wait(240, rng), 12_960.0, 15_840.0),
        (lambda rng: next_wait(0.5, rng), 54.0, 66.0),
    ],
    ids=["the first", "as configured", "never under a minute"],
)
def test_a_fleet_is_spread(draw, least, greatest):
    assert (least, greatest) == waits(draw)
