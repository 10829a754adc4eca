"""Customers are told how old the wall is only when it is not live."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.wall.board_age import Age, board_age
from kiosk.core.wall.burn_in import shift

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
OFFLINE, CATCHING_UP = FeedState.OFFLINE, FeedState.CATCHING_UP


@pytest.mark.parametrize(
    ("state", "since", "as_of", "age"),
    [
        (FeedState.LIVE, None, timedelta(days=2), Age.CURRENT),
        (CATCHING_UP, None, timedelta(days=2), Age.CURRENT),
        (CATCHING_UP, timedelta(seconds=30), timedelta(hours=2), Age.CURRENT),
        (CATCHING_UP, timedelta(minutes=2), timedelta(hours=2), Age.TODAY),
        (OFFLINE, timedelta(0), timedelta(hours=2), Age.TODAY),
        (OFFLINE, timedelta(0), timedelta(hours=13), Age.YESTERDAY),
        (OFFLINE, timedelta(0), timedelta(days=2), Age.EARLIER),
        (OFFLINE, timedelta(0), None, Age.UNKNOWN),
        (OFFLINE, timedelta(0), -timedelta(hours=13), Age.TODAY),
    ],
)
def test_the_age_of_the_wall(state, since, as_of, age):
    status = FeedStatus(
        state,
        since=None if since is None else NOW - since,
        as_of=None if as_of is None else NOW - as_of,
    )
    assert board_age(status, NOW).age is age


def test_the_picture_walks_one_px_a_step_and_comes_round():
    places = [shift(step, 3) for step in range(13)]
    assert places[0] == places[12] == (0, 0)
    assert set(places) == {(x, y) for x in range(4) for y in range(4)} - {
        (1, 1), (1, 2), (2, 1), (2, 2),
    }  # fmt: skip
    for (x, y), (next_x, next_y) in pairwise(places):
        assert abs(x - next_x) + abs(y - next_y) == 1
    assert shift(5, 0) == (0, 0)
