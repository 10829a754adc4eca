"""The board equals the org, whatever came late, twice, out of order or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import MAX_OFFERS, Change, Snapshot, Withdrawn
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.version import version_of

MINUTE = 60_000
HOUR = 60 * MINUTE


def offer(offer_id: str, modified: int) -> Offer:
    return Offer(id=offer_id, number=offer_id, modified=modified, title=f"at {modified}")


def test_an_older_version_never_replaces_a_newer_one():
    board = Board().merge(Change((offer("a", 5),))).board.merge(Change((offer("a", 4),))).board
    assert board.offers["a"].modified == 5


def test_a_late_event_cannot_bring_a_withdrawn_offer_back():
    board = (
        Board()
        .merge(Change(withdrawn=(Withdrawn("a", 5),)))
        .board.merge(Change((offer("a", 4),)))
        .board
    )
    assert not board.offers


def test_an_offer_active_again_is_back():
    board = (
        Board()
        .merge(Change(withdrawn=(Withdrawn("a", 5),)))
        .board.merge(Change((offer("a", 6),)))
        .board
    )
    assert board.offers["a"].modified == 6


def test_a_late_withdrawal_does_not_remove_a_newer_version():
    board = (
        Board()
        .merge(Change((offer("a", 6),)))
        .board.merge(Change(withdrawn=(Withdrawn("a", 5),)))
        .board
    )
    assert "a" in board.offers


def test_a_snapshot_removes_ghosts_but_not_what_is_newer():
    board = Board.of([offer("ghost", 5), offer("newer", 20)])
    assert set(board.reconcile(Snapshot(10, (offer("b", 7),))).offers) == {"newer", "b"}


def test_a_removed_ghost_does_not_come_back_by_its_old_event():
    board = Board.of([offer("a", 5)]).reconcile(Snapshot(1_005, ()))
    assert not board.merge(Change((offer("a", 5),))).board.offers


SECOND = 7_000
ONE, OTHER = offer("a", SECOND), Offer(id="a", number="a", modified=SECOND, title="other")
SAVED, SAVED_AGAIN = Change((ONE,)), Change((OTHER,))
GONE = Change(withdrawn=(Withdrawn("a", SECOND),))


@pytest.mark.parametrize(
    ("first", "then", "offers", "clash"),
    [
        (SAVED, SAVED, [ONE], False),
        (GONE, GONE, [], False),
        (SAVED, SAVED_AGAIN, [OTHER], True),
        (SAVED, GONE, [], True),
        (GONE, SAVED, [ONE], True),
    ],
)
def test_of_two_saves_in_one_second_the_last_heard_stands_until_a_snapshot_tells(
    first, then, offers, clash
):
    merged = Board().merge(first).board.merge(then)
    assert list(merged.board.offers.values()) == offers
    assert merged.clash is clash


@pytest.mark.parametrize("known", [SAVED, SAVED_AGAIN, GONE])
@pytest.mark.parametrize("truth", [(), (ONE,), (OTHER,)])
def test_a_snapshot_of_a_later_second_wins_over_every_save_of_that_version(known, truth):
    board = Board().merge(known).board.reconcile(Snapshot(SECOND + 1_000, truth))
    assert tuple(board.offers.values()) == truth


@pytest.mark.parametrize("late", [SAVED, SAVED_AGAIN, GONE])
@pytest.mark.parametrize("truth", [(), (ONE,), (OTHER,)])
def test_no_late_event_of_that_version_undoes_what_the_snapshot_told(late, truth):
    board = Board().merge(SAVED).board.reconcile(Snapshot(SECOND + 1_000, truth))
    assert board.merge(late).board.offers == board.offers


@pytest.mark.parametrize(("after", "asks"), [(1_000, True), (9 * MINUTE, True), (HOUR, False)])
def test_an_event_asks_while_its_transaction_may_have_ended_after_the_snapshot(after, asks):
    board = Board().reconcile(Snapshot(SECOND + after, (ONE,)))
    assert board.merge(SAVED_AGAIN).clash is asks
    assert not board.merge(SAVED).clash


def test_a_snapshot_wins_too_where_the_count_of_saves_began_again_within_the_second():
    before, after = offer("a", version_of(SECOND, 999)), offer("a", version_of(SECOND, 1_000))
    assert after.modified < before.modified
    board = Board().merge(Change((before,))).board.reconcile(Snapshot(SECOND + 2_000, (after,)))
    assert board.offers["a"] == after


def test_a_snapshot_read_within_the_second_loses_to_what_is_newer():
    board = Board().merge(Change((offer("a", SECOND + 2),))).board
    assert board.reconcile(Snapshot(SECOND + 500, (offer("a", SECOND + 1),))) == Board(
        board.offers, {}, SECOND + 500
    )


def test_a_snapshot_names_what_may_be_saved_again_at_the_same_version():
    snapshot = Snapshot(SECOND + 999, (ONE, offer("b", SECOND - 1)))
    assert snapshot.unsettled == SAVED


def test_withdrawals_are_forgotten_after_a_week():
    week = 7 * 24 * 3600 * 1000
    board = Board.of([], [Withdrawn("a", 1)]).reconcile(Snapshot(week + 2, ()))
    assert not board.withdrawn


def test_what_the_last_snapshot_settled_cannot_be_brought_back_by_an_event_never_seen():
    board = Board().reconcile(Snapshot(MINUTE * 60, ()))
    assert not board.merge(Change((offer("a", MINUTE * 49),))).board.offers
    assert board.merge(Change((offer("a", MINUTE * 51),))).board.offers


def test_saved_while_the_org_was_reading_it_is_neither_lost_nor_undone():
    board = Board().reconcile(Snapshot(MINUTE, ())).merge(Change((offer("a", MINUTE - 1),))).board
    assert set(board.offers) == {"a"}


def test_a_version_from_the_future_does_not_outlive_the_next_snapshot():
    far = 10**18
    board = Board().merge(Change((offer("a", far), offer("b", far)), (Withdrawn("c", far),))).board
    truth = (offer("b", 5), offer("c", 6))
    board = board.reconcile(Snapshot(10, truth))
    assert dict(board.offers) == {o.id: o for o in truth}


def test_a_board_takes_no_more_offers_than_it_can_hold():
    many = tuple(offer(f"{n}", 1) for n in range(MAX_OFFERS))
    board = (
        Board().merge(Change(many)).board.merge(Change((offer("one more", 1), offer("7", 2)))).board
    )
    assert len(board.offers) == MAX_OFFERS
    assert board.offers["7"].modified == 2


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
            board = board.merge(events[index % len(events)]).board if events else board
    board = board.reconcile(Snapshot((len(history) + 1) * HOUR, tuple(org.values())))
    assert dict(board.offers) == org
    for index in late:
        board = board.merge(events[index % len(events)]).board if events else board
    assert dict(board.offers) == org


close_steps = st.lists(
    st.tuples(
        st.sampled_from("ab"),
        st.sampled_from(["save", "withdraw", "snapshot"]),
        st.sampled_from([0, 1, 300, 999, 1_000, HOUR]),
        st.lists(st.integers(0, 99), max_size=3),
    ),
    max_size=30,
)


@given(close_steps, st.none() | st.integers(990, 1_000), st.lists(st.integers(0, 99), max_size=20))
def test_saves_within_one_second_end_right_after_the_next_snapshot(history, saves, late):
    """With saves counted, from just below where the count begins again, and without."""
    org: dict[str, Offer] = {}
    events: list[Change] = []
    board, now = Board(), HOUR
    for step, (name, act, passed, arriving) in enumerate(history):
        now += passed
        saves = None if saves is None else saves + 1
        version = version_of(now // 1_000 * 1_000, saves)
        if act == "save":
            org[name] = Offer(id=name, number=name, modified=version, title=f"step {step}")
            events.append(Change((org[name],)))
        elif act == "withdraw":
            org.pop(name, None)
            events.append(Change(withdrawn=(Withdrawn(name, version),)))
        else:
            board = board.reconcile(snapshot_of(org, now))
        for index in arriving:
            board = board.merge(events[index % len(events)]).board if events else board
    board = board.reconcile(snapshot_of(org, now + 2_000))
    assert dict(board.offers) == org
    board = board.reconcile(snapshot_of(org, now + HOUR))
    for index in late:
        board = board.merge(events[index % len(events)]).board if events else board
    assert dict(board.offers) == org


def snapshot_of(org, now):
    return Snapshot(max([now, *(o.modified for o in org.values())]), tuple(org.values()))
