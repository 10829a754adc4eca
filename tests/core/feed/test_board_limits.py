"""Where exactly a board forgets, believes and has no more room."""

from __future__ import annotations

import pytest

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Change, Snapshot, Withdrawn
from kiosk.core.feed.offer import Offer

AS_OF = 10_000_000_000
WEEK = 604_800_000
TEN_MINUTES = 600_000


def offer(modified, name="a"):
    return Offer(id=name, number=name.upper(), modified=modified)


@pytest.mark.parametrize(("age", "remembered"), [(WEEK, True), (WEEK + 1, False)])
def test_a_withdrawal_is_remembered_for_a_week(age, remembered):
    board = Board.of([], [Withdrawn("a", AS_OF - age)]).reconcile(Snapshot(AS_OF, ()))
    assert ("a" in board.withdrawn) is remembered
    assert board.as_of == AS_OF


def test_of_withdrawals_that_a_snapshot_has_settled_only_the_latest_are_remembered():
    settled = [Withdrawn(f"s{age}", AS_OF - 2 * TEN_MINUTES - age) for age in range(3_000)]
    open_still = [Withdrawn(f"o{age}", AS_OF - TEN_MINUTES + age) for age in range(3_000)]
    board = Board.of([], settled + open_still).reconcile(Snapshot(AS_OF, ()))
    assert board.withdrawn.keys() == {w.id for w in settled[:1_000] + open_still}


@pytest.mark.parametrize(("ahead", "believed"), [(TEN_MINUTES, True), (TEN_MINUTES + 1, False)])
def test_a_version_is_believed_ten_minutes_ahead_of_a_snapshot(ahead, believed):
    known = Board.of([offer(AS_OF + ahead)], [Withdrawn("b", AS_OF + ahead)])
    board = known.reconcile(Snapshot(AS_OF, ()))
    assert ("a" in board.offers) is believed
    assert ("b" in board.withdrawn) is believed


@pytest.mark.parametrize(("age", "stays"), [(1, False), (0, False), (-1, True)])
def test_what_a_snapshot_does_not_list_stays_only_if_it_is_newer(age, stays):
    board = Board.of([offer(AS_OF - age)]).reconcile(Snapshot(AS_OF, ()))
    assert ("a" in board.offers) is stays
    assert ("a" in board.withdrawn) is not stays


@pytest.mark.parametrize(("age", "new"), [(TEN_MINUTES, False), (TEN_MINUTES - 1, True)])
def test_an_offer_never_seen_that_the_snapshot_had_settled_is_old_news(age, new):
    board = Board.of([], as_of=AS_OF).merge(Change((offer(AS_OF - age),))).board
    assert ("a" in board.offers) is new


def test_an_offer_that_is_active_again_is_no_more_withdrawn():
    board = Board.of([], [Withdrawn("a", 5)]).merge(Change((offer(6),))).board
    assert (set(board.offers), dict(board.withdrawn)) == ({"a"}, {})


@pytest.mark.parametrize("modified", [0, 1])
def test_a_withdrawal_is_remembered_at_its_own_version(modified):
    gone = Change(withdrawn=(Withdrawn("a", modified),))
    assert dict(Board().merge(gone).board.withdrawn) == {"a": modified}


def test_four_times_as_many_withdrawals_as_offers_are_remembered():
    gone = tuple(Withdrawn(str(number), 1) for number in range(20_001))
    assert len(Board().merge(Change(withdrawn=gone)).board.withdrawn) == 20_000


def test_before_the_first_snapshot_nothing_is_settled():
    assert (Board().as_of, Board.of([]).as_of) == (0, 0)
