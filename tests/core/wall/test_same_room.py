"""A screen that says nonsense, or the same as before, changes nothing."""

from __future__ import annotations

import pytest

from kiosk.core.wall.eye import Eye
from kiosk.core.wall.paging import Pages


@pytest.mark.parametrize(
    ("told", "counts"), [(0, 96), (19.9, 96), (20, 20), (200, 200), (500, 500), (501, 96)]
)
def test_a_screen_that_tells_nonsense_about_its_size_counts_as_an_ordinary_one(told, counts):
    assert Eye.at(told, 0.6) == Eye(counts / 25.4, 600)


def test_as_many_places_as_before_turn_no_page():
    pages = Pages.of("abcde", 2, 1)
    assert pages.resize("abcde", 2) is pages


def test_the_first_card_shown_stays_when_places_are_added_or_taken():
    pages = Pages.of("abcdef", 2, 1)
    assert pages.shown == ("c", "d")
    assert "c" in pages.resize("abcdef", 3).shown
    assert "c" in pages.resize("abcdef", 1).shown
