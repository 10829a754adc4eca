"""A newcomer is on the screen at once, and nobody else moves for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.wall.paging import Pages


def pages(before, shown, after, places) -> Pages:
    return Pages(tuple(before), tuple(shown), tuple(after), places)


@pytest.mark.parametrize(
    ("standing", "wanted", "followed"),
    [
        (pages("", "", "", 4), "bca", ("", "bca", "")),
        (pages("", "abc", "", 4), "xabc", ("", "abcx", "")),
        (pages("", "abc", "", 4), "ac", ("", "ac", "")),
        (pages("", "abc", "", 3), "xabc", ("", "abx", "c")),
        (pages("", "abc", "d", 3), "xyabcd", ("", "axy", "bcd")),
        (pages("", "abc", "de", 3), "acde", ("", "adc", "e")),
        (pages("abc", "def", "gh", 3), "abcxdefgh", ("abc", "dex", "fgh")),
        (pages("abc", "def", "", 3), "acdef", ("ac", "def", "")),
        (pages("abc", "def", "", 3), "abcxdf", ("abc", "dxf", "")),
        (pages("abc", "d", "", 3), "abc", ("", "abc", "")),
        (pages("", "ab", "", 2), "wxyzab", ("", "wx", "yzab")),
    ],
)
def test_who_stands_keeps_the_place_and_a_newcomer_is_seen(standing, wanted, followed):
    now = standing.follow(tuple(wanted))
    assert (now.before, now.shown, now.after) == tuple(tuple(part) for part in followed)


def test_pages_turn_by_importance_and_begin_anew():
    first = Pages.of("abcde", 2)
    second = first.turn("abcde")
    third = second.turn("abcde")
    assert [first.shown, second.shown, third.shown] == [("a", "b"), ("c", "d"), ("e",)]
    assert [first.page, second.page, third.page] == [0, 1, 2]
    assert {first.count, second.count, third.count} == {3}
    assert third.turn("edcba").shown == ("e", "d")


def test_another_size_keeps_the_first_card_in_sight():
    second = Pages.of("abcdefgh", 3).turn("abcdefgh")
    assert "d" in second.resize("abcdefgh", 2).shown
    assert "d" in second.resize("abcdefgh", 8).shown


ids = st.lists(st.sampled_from("abcdefghijkl"), unique=True)
moves = st.lists(st.one_of(ids, st.none()), max_size=6)


@given(ids, st.integers(1, 5), moves)
def test_whatever_comes_nobody_is_lost_doubled_or_squeezed(first, places, steps):
    wanted, now = first, Pages.of(first, places)
    for step in steps:
        before = now
        if step is None:
            now = now.turn(wanted)
        else:
            newcomers = [i for i in step if i not in wanted]
            wanted, now = step, now.follow(step)
            seen = set(now.shown) & set(newcomers)
            assert len(seen) == min(len(newcomers), places)
            stay = [i for i in before.shown if i in now.shown]
            if len(now.shown) == len(before.shown):
                assert all(now.shown.index(i) == before.shown.index(i) for i in stay)
        everyone = [*now.before, *now.shown, *now.after]
        assert sorted(everyone) == sorted(wanted)
        assert len(now.shown) <= places
        assert bool(now.shown) is bool(wanted)
        assert 0 <= now.page < now.count


def test_what_is_no_news_waits_for_its_page_in_order_of_importance():
    first = Pages.of("abc", 2)
    assert first.follow("abcxyz", news=()) == Pages((), ("a", "b"), ("c", "x", "y", "z"), 2)
    assert first.follow("xaybcz", news=("y",)).shown == ("a", "y")


@given(ids, st.integers(1, 5), st.integers(1, 12))
def test_read_in_parts_a_board_stands_in_the_order_of_importance(wanted, places, part):
    now = Pages(places=places)
    for end in range(part, len(wanted) + part, part):
        now = now.follow(wanted[:end], news=())
    assert now == Pages.of(wanted, places)


@given(ids, st.integers(1, 5), st.integers(0, 12))
def test_a_page_holds_its_own_offers_alone(wanted, places, page):
    at = Pages.of(wanted, places).at(wanted, page)
    start = at.page * places
    assert at.shown == tuple(wanted[start : start + places])
