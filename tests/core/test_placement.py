"""The wall shows what holds, important things first, and does not reshuffle."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.board import Board
from kiosk.core.offer import Offer
from kiosk.core.placement import grid_for, next_turn, place, showable

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def offer(offer_id, **fields) -> Offer:
    return Offer(id=offer_id, number=offer_id, modified=1, **fields)


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({}, True),
        ({"valid_from": NOW}, True),
        ({"valid_from": NOW + HOUR}, False),
        ({"valid_until": NOW}, False),
        ({"valid_until": NOW + HOUR}, True),
        ({"stores": ("S-01",)}, True),
        ({"stores": ("S-02",)}, False),
    ],
)
def test_only_what_holds_here_and_now_is_shown(fields, shown):
    assert bool(showable(Board.of([offer("a", **fields)]), "S-01", NOW)) is shown


@pytest.mark.parametrize(
    ("fields", "shown"),
    [({}, True), ({"valid_from": NOW - HOUR}, False), ({"valid_until": NOW + HOUR}, False)],
)
def test_with_a_clock_that_is_not_believed_nothing_time_limited_is_shown(fields, shown):
    board = Board.of([offer("a", **fields)])
    assert bool(showable(board, "S-01", NOW, clock_believed=False)) is shown


def test_the_important_stand_first():
    board = Board.of([offer("a", priority=1), offer("b", priority=9), offer("c", priority=1)])
    assert [o.id for o in showable(board, "S", NOW)] == ["b", "a", "c"]


def test_the_next_turn_is_the_nearest_begin_or_end_to_come():
    board = Board.of(
        [offer("a", valid_from=NOW - HOUR, valid_until=NOW + 2 * HOUR), offer("b", valid_from=NOW)]
    )
    assert next_turn(board, NOW) == NOW + 2 * HOUR
    assert next_turn(Board(), NOW) is None


@pytest.mark.parametrize(
    ("standing", "wanted", "places", "placed"),
    [
        ("", "bca", 4, "bca"),
        ("abc", "xabc", 4, "abcx"),
        ("abc", "ac", 4, "ac"),
        ("abc", "xabc", 3, "abxc"),
        ("abcd", "xyabcd", 3, "axybcd"),
    ],
)
def test_who_stands_keeps_the_place_and_a_newcomer_is_seen(standing, wanted, places, placed):
    assert "".join(place(standing, wanted, places)) == placed


ids = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(ids, ids, st.integers(1, 9))
def test_placing_loses_and_doubles_nobody(standing, wanted, places):
    assert sorted(place(standing, wanted, places)) == sorted(wanted)


@given(st.floats(-10, 4000), st.floats(-10, 4000), st.integers(0, 300), st.floats(8, 40))
def test_there_is_always_a_grid(width, height, count, unit):
    assert grid_for(width, height, count, unit).places >= 1


@pytest.mark.parametrize(
    ("width", "height", "count", "columns", "rows"),
    [(1020, 1650, 8, 2, 4), (1850, 850, 8, 4, 2), (1020, 1650, 1, 1, 1)],
)
def test_cards_are_as_large_as_their_number_allows(width, height, count, columns, rows):
    grid = grid_for(width, height, count, 19)
    assert (grid.columns, grid.rows) == (columns, rows)
