"""The board equals the org, whatever came late, twice, out of order or not at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.board import Board
from kiosk.core.change import Change, Snapshot, Withdrawn, check_of
from kiosk.core.offer import Offer


def offer(offer_id: str, modified: int) -> Offer:
    return Offer(id=offer_id, number=offer_id, modified=modified, title=f"at {modified}")


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


steps = st.lists(
    st.tuples(st.sampled_from("abcd"), st.booleans(), st.booleans(), st.integers(0, 5)),
    max_size=40,
)


@given(steps, st.randoms(use_true_random=False))
def test_after_the_next_snapshot_the_board_equals_the_org(history, rng):
    """Each step of the org: whose turn, active or not, event lost or not, and its delay."""
    org: dict[str, Offer] = {}
    events: list[Change] = []
    board = Board()
    for time, (name, active, lost, _) in enumerate(history, start=1):
        if active:
            org[name] = offer(name, time)
            change = Change((org[name],))
        else:
            org.pop(name, None)
            change = Change(withdrawn=(Withdrawn(name, time),))
        if not lost:
            events.append(change)
        if rng.random() < 0.3 and events:
            board = board.apply(rng.choice(events))
        if rng.random() < 0.1:
            board = board.reconcile(Snapshot(time, tuple(org.values())))
    board = board.reconcile(Snapshot(len(history) + 1, tuple(org.values())))
    assert dict(board.offers) == org
    rng.shuffle(events)
    for late in events:
        again = board.apply(late)
        known = {w.id for w in late.withdrawn} | {o.id for o in late.offers}
        assert {k: v for k, v in again.offers.items() if k not in known} == {
            k: v for k, v in org.items() if k not in known
        }
