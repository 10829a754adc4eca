"""The wall shows what holds, important things first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.feed.board import Board
from kiosk.core.wall.placement import next_turn, showable
from tests.support.values import offer

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


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
    assert bool(showable(Board.of([offer("a", **fields)]), "S-01", NOW, UTC)) is shown


@pytest.mark.parametrize(
    ("fields", "shown"),
    [({}, True), ({"valid_from": NOW - HOUR}, False), ({"valid_until": NOW + HOUR}, False)],
)
def test_with_a_clock_that_is_not_believed_nothing_time_limited_is_shown(fields, shown):
    board = Board.of([offer("a", **fields)])
    assert bool(showable(board, "S-01", NOW, UTC, clock_believed=False)) is shown


def test_the_important_stand_first():
    board = Board.of([offer("a", priority=1), offer("b", priority=9), offer("c", priority=1)])
    assert [o.id for o in showable(board, "S", NOW, UTC)] == ["b", "a", "c"]


def test_the_next_turn_is_the_nearest_begin_or_end_to_come():
    board = Board.of(
        [offer("a", valid_from=NOW - HOUR, valid_until=NOW + 2 * HOUR), offer("b", valid_from=NOW)]
    )
    assert next_turn(board, NOW, UTC) == NOW + 2 * HOUR
    assert next_turn(Board(), NOW, UTC) is None


@pytest.mark.parametrize(
    ("fields", "shown"),
    [({}, True), ({"valid_from": NOW - HOUR}, False), ({"valid_until": NOW + HOUR}, False)],
)
def test_a_clock_that_is_not_believed_hides_what_has_a_beginning_or_an_end(fields, shown):
    board = Board.of([offer("a", **fields)])
    assert bool(showable(board, "S", NOW, UTC, clock_believed=False)) is shown
