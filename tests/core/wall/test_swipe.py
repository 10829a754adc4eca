"""A finger's way across the wall turns its pages both ways, in each direction of reading."""

from __future__ import annotations

import pytest

from kiosk.core.wall.paging import Pages
from kiosk.core.wall.swipe import Turn, swiped

WIDTH = 1000


@pytest.mark.parametrize(
    ("distance", "speed", "turn"),
    [
        (-200, 0, Turn.ON),
        (200, 0, Turn.BACK),
        (-199, 0, Turn.NONE),
        (-30, -0.4, Turn.ON),
        (30, 0.4, Turn.BACK),
        (30, 0.39, Turn.NONE),
        (-400, 0.5, Turn.NONE),  # it came back
        (-400, 0.1, Turn.ON),
        (0, 0, Turn.NONE),
        (0, -2, Turn.NONE),
    ],
)
def test_far_or_fast_turns_and_coming_back_does_not(distance, speed, turn):
    assert swiped(distance, speed, WIDTH, right_to_left=False) is turn
    mirrored = {Turn.ON: Turn.BACK, Turn.BACK: Turn.ON, Turn.NONE: Turn.NONE}
    assert swiped(distance, speed, WIDTH, right_to_left=True) is mirrored[turn]


def test_pages_turn_back_by_the_way_they_came_and_from_the_first_to_the_last():
    first = Pages.of("abcdefg", 3)
    second = first.turn("abcdefg")
    third = second.turn("abcdefg")
    assert third.turn_back("abcdefg") == second
    assert second.turn_back("abcdefg") == first
    assert first.turn_back("abcdefg") == third


def test_a_page_that_lost_offers_is_filled_on_the_way_back():
    here = Pages(("a",), ("d", "e", "f"), ("g",), 3)
    assert here.turn_back("adefg") == Pages((), ("a", "d", "e"), ("f", "g"), 3)
