"""A board in three numbers: the org's own check, and the newest version that was heard of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.board import Board
from kiosk.core.feed.board_figures import BoardFigures, figures_of
from kiosk.core.feed.change import Withdrawn, check_of
from kiosk.core.feed.offer import Offer

VERSIONS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 2**53), max_size=8)


def offers(versions):
    return [Offer(id=key, number=key, modified=at) for key, at in versions.items()]


@given(VERSIONS, VERSIONS)
def test_count_and_sum_are_the_checks_and_newest_counts_withdrawals_too(shown, gone):
    board = Board.of(offers(shown), [Withdrawn(key, at) for key, at in gone.items()])
    figures, check = figures_of(board), check_of(offers(shown))
    assert (figures.count, figures.sum) == (check.count, check.sum)
    assert figures.newest == max([*shown.values(), *gone.values()], default=None)


def test_a_board_that_has_heard_of_nothing_has_no_newest():
    assert figures_of(Board()) == BoardFigures(newest=None, count=0, sum=0)
