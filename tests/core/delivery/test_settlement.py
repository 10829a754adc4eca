"""Each row of a delivery meets exactly one fate."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.core.delivery.settlement import settle

ROWS = [Row(key, "lead", b"{}", attempts=3, tries=2) for key in "abc"]
NOW = 1000.0


def settled(*outcomes, fault=None):
    return settle(ROWS, Delivery(outcomes, fault), NOW, random.Random(1))


def test_outcomes_decide_and_a_fault_is_for_the_others_alone():
    done, held = RowOutcome("a", Action.DONE, "00Qa"), RowOutcome("b", Action.HOLD_ROW, code="X")
    result = settled(done, held, fault=Fault(Action.RETRY, "ReadTimeout"))
    assert (result.sent, result.held) == ((done,), (held,))
    (left,) = result.postponed
    assert (left.id, left.code, left.at, left.counts) == ("c", "ReadTimeout", NOW, False)


def test_a_delivery_that_says_nothing_proves_nothing():
    assert [p.id for p in settled().postponed] == ["a", "b", "c"]


def test_an_attempt_that_does_not_count_makes_nobody_wait_longer():
    result = settled(*(RowOutcome(key, Action.RETRY, counts=False) for key in "abc"))
    assert all(p.at <= NOW + 2.0 and not p.counts for p in result.postponed)


actions = st.sampled_from([Action.DONE, Action.TAKEN, Action.RETRY, Action.HOLD_ROW])
outcomes = st.lists(
    st.builds(RowOutcome, st.sampled_from(["a", "b", "c", "stranger"]), actions),
    unique_by=lambda outcome: outcome.id,
)
faults = st.one_of(st.none(), st.just(Fault(Action.HOLD_LANE, "X")))


@given(outcomes, faults)
def test_no_row_is_left_out_and_no_stranger_let_in(given_outcomes, fault):
    result = settle(ROWS, Delivery(tuple(given_outcomes), fault), NOW, random.Random(1))
    fates = [one.id for one in (*result.sent, *result.held, *result.postponed, *result.taken)]
    assert sorted(fates) == ["a", "b", "c"]
    assert {one.id for one in result.sent} == {
        outcome.id
        for outcome in given_outcomes
        if outcome.action is Action.DONE and outcome.id in {"a", "b", "c"}
    }
