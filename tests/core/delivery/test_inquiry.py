"""Who is ill: bad rows are found and held, good ones arrive, and an ill org holds nobody."""

from __future__ import annotations

import math
import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.delivery.inquiry import MAX_CALLS, UNFINISHED, Inquiry
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome

SPOILT = Fault(Action.SPLIT, "APEX_ERROR", reason="apex_limit", sentence="Lighten it.")


def some_rows(count):
    return [Row(f"r{number:03}", "lead", b"{}", 0) for number in range(count)]


class Org:
    """Refuses a call with a bad row: as a whole, or each of its rows with the same code."""

    def __init__(self, bad=(), *, by_row=False, ill_calls=0):
        self.bad, self.by_row, self.ill_calls = set(bad), by_row, ill_calls
        self.asked = []

    def take(self, part):
        self.asked.append(len(part))
        ill = len(self.asked) <= self.ill_calls
        if not ill and not self.bad & {row.id for row in part}:
            return Delivery(tuple(RowOutcome(r.id, Action.DONE, created=True) for r in part))
        if self.by_row:
            return Delivery(
                tuple(RowOutcome(r.id, Action.DOUBT, code="UNKNOWN_EXCEPTION") for r in part)
            )
        return Delivery(fault=SPOILT)


def one_round(rows, org, *, suspected=False, seed=0, **more):
    inquiry = Inquiry(rows, random.Random(seed), suspected=suspected, **more)
    while (part := inquiry.next_part()) is not None:
        inquiry.heard(org.take(part))
    return inquiry.end(), inquiry


def rounds(rows, org, seed=0, most=400):
    """What became of each row after so many rounds that nothing moves any more."""
    fate, before = {}, {}
    for number in range(most):
        left = [row for row in rows if row.id not in fate]
        if not left:
            break
        delivery, inquiry = one_round(left, org, seed=seed + number, **before)
        before = {"suspected": inquiry.org_is_ill, "taken": inquiry.goes_on}
        fate |= {one.id: one.action for one in delivery.outcomes}
    return fate


@pytest.mark.parametrize("by_row", [False, True])
@pytest.mark.parametrize("count", [2, 3, 5])
def test_every_proper_subset_of_bad_rows_is_held_and_all_others_arrive(count, by_row):
    rows = some_rows(count)
    for size in range(count):
        for bad in combinations([row.id for row in rows], size):
            fate = rounds(rows, Org(bad, by_row=by_row))
            assert fate == {
                row.id: Action.HOLD_ROW if row.id in bad else Action.DONE for row in rows
            }


@given(
    st.integers(2, 120).flatmap(
        lambda n: st.tuples(st.just(n), st.sets(st.integers(0, n - 1), max_size=n - 1))
    ),
    st.booleans(),
    st.integers(0, 2**20),
)
def test_bad_rows_wherever_they_stand_block_no_good_one(case, by_row, seed):
    count, bad = case
    rows = some_rows(count)
    names = {rows[at].id for at in bad}
    fate = rounds(rows, Org(names, by_row=by_row), seed)
    assert {name for name, action in fate.items() if action is Action.HOLD_ROW} == names
    assert len(fate) == count


@given(st.integers(1, 200), st.booleans(), st.integers(1, 60), st.integers(0, 2**20))
def test_an_org_that_refuses_everything_for_a_while_holds_nobody(count, by_row, calls, seed):
    org = Org(by_row=by_row, ill_calls=calls)
    fate = rounds(some_rows(count), org, seed)
    assert set(fate.values()) == {Action.DONE}
    assert len(fate) == count


@pytest.mark.parametrize("count", [1, 2, 20, 200])
def test_where_every_row_is_bad_the_lane_waits_and_says_whose_fault_it_is(count):
    rows = some_rows(count)
    org = Org([row.id for row in rows])
    delivery, inquiry = one_round(rows, org)
    assert inquiry.org_is_ill
    assert delivery.outcomes == ()
    assert (delivery.fault.code, delivery.fault.reason, delivery.fault.action) == (
        "APEX_ERROR",
        "org_ill",
        Action.RETRY,
    )
    assert org.asked.count(1) <= 2
    before = len(org.asked)
    one_round(rows, org, suspected=True)
    assert len(org.asked) - before <= 2


@given(st.sets(st.integers(0, 199), min_size=1, max_size=6), st.integers(0, 2**20))
def test_bad_rows_cost_a_path_of_calls_each(bad, seed):
    org = Org([f"r{at:03}" for at in bad])
    delivery, _ = one_round(some_rows(200), org, seed=seed)
    assert delivery.fault in (None, UNFINISHED)
    assert len(org.asked) <= min(MAX_CALLS, 2 * math.ceil(math.log2(200)) * (len(bad) + 1))


def test_an_org_that_only_says_exists_has_not_shown_that_it_takes_rows():
    rows = some_rows(3)

    def take(part):
        known = tuple(RowOutcome(r.id, Action.DONE) for r in part if r.id == "r000")
        rest = tuple(
            RowOutcome(r.id, Action.DOUBT, code="UNKNOWN_EXCEPTION") for r in part if r.id != "r000"
        )
        return Delivery(known + rest)

    inquiry = Inquiry(rows, random.Random(0))
    while (part := inquiry.next_part()) is not None:
        inquiry.heard(take(part))
    delivery = inquiry.end()
    assert [(one.id, one.action) for one in delivery.outcomes] == [("r000", Action.DONE)]
    assert delivery.fault.reason == "org_ill"


def test_a_fault_that_says_nothing_about_rows_ends_the_round_at_once():
    away = Fault(Action.RETRY, "ConnectError")
    inquiry = Inquiry(some_rows(5), random.Random(0))
    inquiry.next_part()
    inquiry.heard(Delivery(fault=away))
    assert inquiry.next_part() is None
    assert inquiry.end() == Delivery(fault=away)
    assert not inquiry.org_is_ill


def test_a_row_doubted_beside_rows_that_pass_is_held_only_after_it_failed_alone():
    rows = some_rows(4)
    asked = []

    def take(part):
        asked.append([row.id for row in part])
        return Delivery(
            tuple(
                RowOutcome(r.id, Action.DOUBT, code="X")
                if r.id == "r002" and len(part) > 1
                else RowOutcome(r.id, Action.DONE, created=True)
                for r in part
            )
        )

    inquiry = Inquiry(rows, random.Random(0))
    while (part := inquiry.next_part()) is not None:
        inquiry.heard(take(part))
    assert asked == [["r000", "r001", "r002", "r003"], ["r002"]]
    assert {one.action for one in inquiry.end().outcomes} == {Action.DONE}
