"""Which sentence explains a verdict, and that each of the sentences is of use."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from kiosk.core.counter.redemption import Earlier, Outcome, Why
from kiosk.core.counter.undo import Undo
from kiosk.core.counter.verdict import Verdict
from kiosk.core.counter.verdict_words import Because, because_of

EARLIER = Earlier(datetime(2026, 11, 24, tzinfo=UTC), "K-002", "Mia")


@pytest.mark.parametrize(
    ("verdict", "because"),
    [
        (Verdict(Outcome.ACCEPTED), Because.NOTHING),
        (Verdict(Outcome.ACCEPTED, repeated=True), Because.COUNTS_ONCE),
        (Verdict(Outcome.ACCEPTED_OFFLINE), Because.TO_BE_CONFIRMED),
        (Verdict(Outcome.ALREADY_USED), Because.NOTHING),
        (Verdict(Outcome.ALREADY_USED, earlier=EARLIER), Because.USED_BEFORE),
        (Verdict(Outcome.LIMIT_REACHED), Because.USED_UP),
        (Verdict(Outcome.NOT_NOW), Because.AT_OTHER_TIMES),
        (Verdict(Outcome.UNKNOWN_CODE), Because.NOT_OF_THIS_SHOP),
        (Verdict(Outcome.UNKNOWN_CODE, Why.NOT_OURS), Because.NOT_OF_THIS_STORE),
        (Verdict(Outcome.DAMAGED_CODE), Because.TO_BE_READ_AGAIN),
        (Verdict(Outcome.COULD_NOT_CHECK, Why.NO_KEY), Because.NO_KEY),
        (Verdict(Outcome.COULD_NOT_CHECK, Why.DISK), Because.NOT_WRITTEN_DOWN),
        (Verdict(Outcome.EXPIRED), Because.IS_OVER),
        (Verdict(Outcome.NOT_STARTED), Because.BEGINS_LATER),
        (Verdict(Outcome.WITHDRAWN), Because.TAKEN_OFF),
        (Verdict(Outcome.OTHER_STORE), Because.OF_OTHER_STORES),
    ],
    ids=repr,
)
def test_a_verdict_is_explained_where_its_headline_does_not_say_all(verdict, because):
    assert because_of(verdict, None) is because


@pytest.mark.parametrize("why", Why)
def test_what_could_not_be_checked_is_never_left_unexplained(why):
    assert because_of(Verdict(Outcome.COULD_NOT_CHECK, why), None) is not Because.NOTHING


@pytest.mark.parametrize("undone", Undo)
def test_the_answer_to_an_undo_is_told_whatever_the_verdict_was(undone):
    told = {because_of(Verdict(outcome), undone) for outcome in Outcome}
    assert len(told) == 1
    assert told != {Because.NOTHING}


def test_each_sentence_is_of_use():
    verdicts = [
        Verdict(outcome, why, repeated=repeated, earlier=EARLIER)
        for outcome, why, repeated in product(Outcome, Why, (False, True))
    ]
    said = {because_of(verdict, None) for verdict in verdicts}
    undone = {because_of(verdicts[0], undo) for undo in Undo}
    assert said | undone == set(Because)
