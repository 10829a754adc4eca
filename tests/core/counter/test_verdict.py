"""What staff see of a scan: the way to take it back only where something was redeemed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.counter.redemption import Decision, Earlier, Outcome, Why
from kiosk.core.counter.redemption_record import record_of
from kiosk.core.counter.scan_target import CodeKind, Standing, Target
from kiosk.core.counter.verdict import Verdict, verdict_of
from kiosk.core.feed.offer import Offer

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
UNTIL = NOW + timedelta(minutes=15)
TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1, title="Tea")


def seen(decision):
    target = Target(CodeKind.WALL, Standing.ON_BOARD, TEA)
    return verdict_of(record_of("key", target, decision, "Ada", NOW, live=True), decision, UNTIL)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_what_was_redeemed_can_be_taken_back(outcome):
    verdict = seen(Decision(outcome))
    can = outcome in {Outcome.ACCEPTED, Outcome.ACCEPTED_OFFLINE}
    assert (verdict.key, verdict.undo_until) == (("key", UNTIL) if can else ("", None))


def test_it_names_offer_moment_and_cause():
    earlier = Earlier(NOW - timedelta(hours=1), "K-002", "Bob")
    decision = Decision(Outcome.ALREADY_USED, Why.NOTHING, earlier)
    assert seen(decision) == Verdict(
        outcome=Outcome.ALREADY_USED,
        kind=CodeKind.WALL,
        offer_id=TEA.id,
        number="TEA15",
        title="Tea",
        at=NOW,
        earlier=earlier,
    )
    assert seen(Decision(Outcome.COULD_NOT_CHECK, Why.DISK)).why is Why.DISK


def test_a_verdict_on_nothing_names_nothing_and_is_no_repetition():
    bare = Verdict(Outcome.UNKNOWN_CODE)
    assert (bare.key, bare.offer_id, bare.number, bare.title) == ("",) * 4
    assert not bare.repeated
