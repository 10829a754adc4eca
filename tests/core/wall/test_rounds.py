"""Pages come in turn, and of many the important ones more often."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.wall.rounds import Rounds


def walk(count, steps):
    page, rounds = 0, Rounds()
    for _ in range(steps):
        page, rounds = rounds.after(page, count)
        yield page


@pytest.mark.parametrize("count", [1, 2, 8])
def test_few_pages_come_one_after_the_other(count):
    assert list(walk(count, 2 * count)) == [*range(1, count), 0] * 2


def test_of_many_pages_the_first_come_in_each_round():
    assert list(walk(11, 16)) == [1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 8, 9, 10, 0, 1]


@given(st.integers(1, 400))
def test_each_page_comes_and_the_first_ones_at_least_every_eighth_time(count):
    seen = list(walk(count, 4 * count + 16))
    assert set(seen) == set(range(count))
    first = [at for at, page in enumerate(seen) if page == 0]
    assert all(later - at <= 8 for at, later in pairwise(first))
    if count > 40:
        times = Counter(seen)
        assert times[0] > 5 * times[count - 1]


@given(st.integers(0, 400), st.integers(1, 400), st.integers(0, 500))
def test_wherever_it_stands_there_is_a_page_to_come(page, count, others):
    after, _ = Rounds(others).after(min(page, count - 1), count)
    assert 0 <= after < count
