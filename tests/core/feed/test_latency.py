"""Latencies of a day: percentiles as good as they say, and only of what came live."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Withdrawn
from kiosk.core.feed.latency import ChangeStamp, Latencies, LatencyFigures, stamps_of
from tests.support.values import offer

DAY = "2026-11-25"
SECOND = 1_795_600_800_000
moments = st.floats(1, 3_600_000) | st.floats(1, 500)


def counted(milliseconds, within=0):
    found = Latencies()
    for one in milliseconds:
        found = found.with_one(DAY, one, within)
    return found


@given(st.lists(moments, min_size=1, max_size=300))
def test_percentiles_are_the_exact_ones_within_two_and_a_half_percent(taken):
    figures = counted(taken).figures()
    assert figures.count == len(taken)
    for part, told in ((50, figures.p50_ms), (95, figures.p95_ms), (99, figures.p99_ms)):
        exact = sorted(taken)[math.ceil(part * len(taken) / 100) - 1]
        assert abs(told - exact) <= 0.025 * exact + 0.5


@given(st.lists(st.floats(-1e12, 1e12), max_size=50))
def test_whatever_comes_takes_no_more_than_some_hundred_buckets(taken):
    found = counted([*taken, *(1.02**n for n in range(800))])
    assert len(found.counts) < 320
    assert set(found.counts) <= set(range(311))
    assert msgspec.json.decode(msgspec.json.encode(found), type=Latencies) == found


def test_another_day_begins_anew_and_none_is_none():
    found = counted([10, 20], within=500)
    assert found.of_day(DAY) is found
    assert found.of_day("2026-11-26").figures() == LatencyFigures()
    assert found.with_one("2026-11-26", 30, 0).figures() == LatencyFigures(1, 30, 30, 30, 0)


def test_the_error_is_that_of_the_coarsest_stamp():
    found = counted([10], within=0).with_one(DAY, 20, 1500).with_one(DAY, 30, 500)
    assert found.figures().within_ms == 1500


def event(offers=(), withdrawn=(), **more):
    return {
        "v": 1,
        "offers": [{"id": one} for one in offers],
        "withdrawn": [{"id": one} for one in withdrawn],
        **more,
    }


OLD = Board.of([offer("a", modified=SECOND - 5000), offer("b", modified=SECOND - 5000)])
NEW = Board.of(
    [offer("a", modified=SECOND + 3), offer("c", modified=SECOND)], [Withdrawn("b", SECOND + 2)]
)


@pytest.mark.parametrize(
    ("data", "stamps"),
    [
        (event("ac", "b"), dict.fromkeys("abc", ChangeStamp(SECOND + 500, 500))),
        (event("ac", "b", sent=SECOND + 700), dict.fromkeys("abc", ChangeStamp(SECOND + 700, 0))),
        (event("a", sent="now"), {"a": ChangeStamp(SECOND + 500, 500)}),
        (event("a", sent=True), {"a": ChangeStamp(SECOND + 500, 500)}),
        (event("a", sent=10**400), {"a": ChangeStamp(SECOND + 500, 500)}),
        (event("x", "y"), {}),
        (event("a", sent=SECOND - 1), {}),
        ([], {}),
        ({"offers": [None, {"id": 7}, {}], "withdrawn": "a"}, {}),
    ],
)
def test_only_what_an_event_changed_while_the_board_was_live_has_a_stamp(data, stamps):
    assert stamps_of(data, OLD, NEW, SECOND) == stamps


def test_what_was_saved_before_the_board_was_live_was_missed_and_is_not_measured():
    assert stamps_of(event("ac", "b"), OLD, NEW, SECOND + 501) == {}


def test_what_changed_nothing_is_not_measured():
    assert stamps_of(event("ac", "b"), NEW, NEW, 0) == {}
