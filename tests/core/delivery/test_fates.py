"""What each action does to a row, and for how long one that failed waits."""

from __future__ import annotations

import random

import pytest
from msgspec.structs import fields

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.core.delivery.settlement import Postponed, settle

NOW = 1_000.0
ROW = Row("a", "lead", b"{}", attempts=9, tries=9)


def settled(outcome, seed=1):
    return settle([ROW], Delivery((outcome,)), NOW, random.Random(seed))


@pytest.mark.parametrize("action", list(Action))
def test_only_what_is_done_is_sent_and_only_what_is_refused_is_held(action):
    outcome = RowOutcome("a", action, code="X")
    result = settled(outcome)
    assert result.sent == ((outcome,) if action is Action.DONE else ())
    assert result.held == ((outcome,) if action is Action.HOLD_ROW else ())
    assert result.taken == ((outcome,) if action is Action.TAKEN else ())
    waits = action not in {Action.DONE, Action.HOLD_ROW, Action.TAKEN}
    assert [(one.id, one.code) for one in result.postponed] == ([("a", "X")] if waits else [])


@pytest.mark.parametrize(("counts", "longest"), [(True, 300.0), (False, 2.0)])
def test_how_long_a_row_waits_goes_by_the_tries_that_said_something_of_it(counts, longest):
    outcome = RowOutcome("a", Action.RETRY, counts=counts)
    waits = [settled(outcome, seed).postponed[0].at - NOW for seed in range(200)]
    assert 0.9 * longest < max(waits) <= longest
    assert min(waits) >= 0.5


@pytest.mark.parametrize(
    ("fault", "code"), [(Fault(Action.RETRY, "ReadTimeout"), "ReadTimeout"), (None, "NO_OUTCOME")]
)
def test_a_row_of_which_nothing_is_said_may_go_again_at_once(fault, code):
    result = settle([ROW], Delivery(fault=fault), NOW, random.Random(1))
    assert result.postponed == (Postponed("a", code, NOW, counts=False),)


@pytest.mark.parametrize(
    ("bare", "given"),
    [
        (RowOutcome("a", Action.DONE), {"id", "action", "counts"}),
        (Fault(Action.RETRY, "X"), {"action", "code"}),
        (Row("a", "lead", b"x", 3), {"id", "kind", "body", "attempts"}),
    ],
)
def test_a_value_says_no_more_than_it_was_given(bare, given):
    """A conflict, a reason or a match that nobody found would be shown to staff."""
    assert {field.name for field in fields(bare) if getattr(bare, field.name)} == given
