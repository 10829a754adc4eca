"""The board equals the org, whatever came late, twice, out of order or not at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import MAX_OFFERS, Change, Snapshot, Withdrawn, check_of
from kiosk.core.feed.offer import Offer
from tests.support.values import offer


def test_an_older_version_never_replaces_a_newer_one():
    board = Board().apply(Change((offer("a", 5),))).apply(Change((offer("a", 4),)))
    assert board.offers["a"].modified == 5


def test_a_late_event_cannot_bring_a_withdrawn_offer_back():
    board = Board().apply(Change(withdrawn=(Withdrawn("a", 5),))).apply(Change((offer("a", 5),)))
    assert not board.offers


def test_an_offer_active_again_is_back():
    board = Board().apply(Change(withdrawn=(Withdrawn("a", 5),))).apply(Change((offer("a", 6),)))
    assert board.offers["a"].modified == 6


def test_a_late_withdrawal_does_not_remove_a_newer_version():
    board = Board().apply(Change((offer("a", 6),))).apply(Change(withdrawn=(Withdrawn("a", 5),)))
    assert "a" in board.offers


def test_a_snapshot_removes_ghosts_but_not_what_is_newer():
    board = Board.of([offer("ghost", 5), offer("newer", 20)])
    assert set(board.reconcile(Snapshot(10, (offer("b", 7),))).offers) == {"newer", "b"}


def test_a_removed_ghost_does_not_come_back_by_its_old_event():
    board = Board.of([offer("a", 5)]).reconcile(Snapshot(10, ()))
    assert not board.apply(Change((offer("a", 5),))).offers


def test_withdrawals_are_forgotten_after_a_week():
    week = 7 * 24 * 3600 * 1000
    board = Board.of([], [Withdrawn("a", 1)]).reconcile(Snapshot(week + 2, ()))
    assert not board.withdrawn


def test_the_check_tells_a_board_that_missed_something():
    board = Board.of([offer("a", 5)])
    assert board.agrees_with(check_of([offer("a", 5)]))
    assert not board.agrees_with(check_of([offer("a", 6)]))


def test_what_the_last_snapshot_settled_cannot_be_brought_back_by_an_event_never_seen():
    board = Board().reconcile(Snapshot(MINUTE * 60, ()))
    assert not board.apply(Change((offer("a", MINUTE * 49),))).offers
    assert board.apply(Change((offer("a", MINUTE * 51),))).offers


def test_saved_while_the_org_was_reading_it_is_neither_lost_nor_undone():
    board = Board().reconcile(Snapshot(MINUTE, ())).apply(Change((offer("a", MINUTE - 1),)))
    assert set(board.offers) == {"a"}


def test_a_version_from_the_future_does_not_outlive_the_next_snapshot():
    far = 10**18
    board = Board().apply(Change((offer("a", far), offer("b", far)), (Withdrawn("c", far),)))
    truth = (offer("b", 5), offer("c", 6))
    board = board.reconcile(Snapshot(10, truth))
    assert dict(board.offers) == {o.id: o for o in truth}


def test_a_board_takes_no_more_offers_than_it_can_hold():
    many = tuple(offer(f"{n}", 1) for n in range(MAX_OFFERS))
    board = Board().apply(Change(many)).apply(Change((offer("one more", 1), offer("7", 2))))
    assert len(board.offers) == MAX_OFFERS
    assert board.offers["7"].modified == 2


MINUTE = 60_000
HOUR = 60 * MINUTE
steps = st.lists(
    st.tuples(
        st.sampled_from("abcd"),
        st.sampled_from(["save", "withdraw", "snapshot", "restart"]),
        st.lists(st.integers(0, 99), max_size=3),
    ),
    max_size=40,
)


@given(steps, st.lists(st.integers(0, 99), max_size=20))
def test_after_the_next_snapshot_the_board_equals_the_org(history, late):
    """Each step: the org saves, withdraws or is read; then any earlier events arrive, or again."""
    org: dict[str, Offer] = {}
    events: list[Change] = []
    board = Board()
    for hour, (name, act, arriving) in enumerate(history, start=1):
        now = hour * HOUR
        if act == "save":
            org[name] = offer(name, now)
            events.append(Change((org[name],)))
        elif act == "withdraw":
            org.pop(name, None)
            events.append(Change(withdrawn=(Withdrawn(name, now),)))
        elif act == "snapshot":
            board = board.reconcile(Snapshot(now, tuple(org.values())))
        for index in arriving:
            board = board.apply(events[index % len(events)]) if events else board
    board = board.reconcile(Snapshot((len(history) + 1) * HOUR, tuple(org.values())))
    assert dict(board.offers) == org
    for index in late:
        board = board.apply(events[index % len(events)]) if events else board
    assert dict(board.offers) == org
