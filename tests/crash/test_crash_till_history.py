"""The checker of the crash test at the till: what it calls wrong, and what it lets pass."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.core.delivery.outbox import RowState
from tests.crash.history import Attempt, History, OrgRecord, Violation, Wrong
from tests.crash.till_history import REASON, TillRow, wrong_at_the_till, wrong_with_the_org

KEY, OTHER_KEY, VOUCHER, CUP = "k1", "k2", "0a" * 13, "CAP2"
SCAN = Attempt("scan 1", VOUCHER, {"code": "…"})
SAID = {"Redemption_Key__c": KEY, "Event__c": "redeemed", "Voucher__c": VOUCHER}
BODY = {**SAID, "Kiosk_Id__c": "K-001"}
PENDING = TillRow(KEY, RowState.PENDING, BODY, said=SAID)
SENT = TillRow(KEY, RowState.SENT, None, said=SAID)
REFUSED = replace(
    PENDING, said={**SAID, "Event__c": "refused"}, body={**BODY, "Event__c": "refused"}
)
SECOND = TillRow(OTHER_KEY, RowState.SENT, None, said={**SAID, "Redemption_Key__c": OTHER_KEY})
OF_CUP = replace(SENT, said={"Event__c": "redeemed", "Offer_Number__c": CUP})
RECORD = OrgRecord(KEY, VOUCHER, {**BODY, REASON: None})
AGAIN = OrgRecord(OTHER_KEY, VOUCHER, {**BODY, "Redemption_Key__c": OTHER_KEY})
REFUSED_THERE = OrgRecord(OTHER_KEY, VOUCHER, {**AGAIN.content, "Event__c": "refused"})
USED = OrgRecord(
    OTHER_KEY, VOUCHER, {**AGAIN.content, "Kiosk_Id__c": "K-002", REASON: "already_used"}
)


def kinds(found):
    assert all(isinstance(one, Violation) and one.what for one in found)
    return {one.wrong for one in found}


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"rows": (PENDING,)}, set()),
        ({"rows": (SENT,)}, set()),
        ({"told": frozenset()}, set()),
        ({"told": frozenset(), "rows": (REFUSED,)}, set()),
        ({}, {Wrong.UNSAVED}),
        ({"rows": (REFUSED,)}, {Wrong.UNSAVED}),
        ({"rows": (replace(PENDING, undone=True),)}, {Wrong.UNSAVED}),
        ({"rows": (replace(PENDING, said=None),)}, {Wrong.UNSAVED, Wrong.LOST}),
        ({"rows": (replace(PENDING, body={**BODY, "Event__c": "refused"}),)}, {Wrong.ALTERED}),
        ({"rows": (SENT, SECOND)}, {Wrong.AGAIN, Wrong.DOUBLE}),
        ({"rows": (SENT, SECOND), "before": frozenset({KEY})}, {Wrong.AGAIN}),
        ({"rows": (SENT, replace(SECOND, undone=True)), "fresh": (SCAN, SCAN)}, set()),
        ({"rows": (SENT,), "fresh": ()}, {Wrong.INVENTED}),
        ({"rows": (SENT,), "fresh": (), "before": frozenset({KEY})}, set()),
        ({"rows": (OF_CUP,), "before": frozenset({KEY})}, set()),
        (
            {"rows": (OF_CUP, replace(OF_CUP, key="k3")), "before": frozenset({KEY, "k3"})},
            {Wrong.AGAIN},
        ),
    ],
)
def test_the_till_after_a_kill(given, wrong):
    usual = {"told": frozenset({KEY}), "fresh": (SCAN,)}
    assert kinds(wrong_at_the_till(History((SCAN,), **usual | given), {CUP: 1})) == wrong


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({}, set()),
        ({"org": ()}, {Wrong.LOST, Wrong.UNPROVEN}),
        ({"rows": (PENDING,)}, {Wrong.STUCK}),
        ({"seen": frozenset()}, {Wrong.INVENTED}),
        ({"org": (RECORD, RECORD)}, {Wrong.DOUBLE, Wrong.AGAIN}),
        ({"org": (RECORD, REFUSED_THERE)}, {Wrong.DOUBLE}),
        ({"org": (RECORD, REFUSED_THERE), "attempts": (SCAN, SCAN)}, set()),
        ({"org": (RECORD, AGAIN), "attempts": (SCAN, SCAN)}, {Wrong.AGAIN}),
        ({"bodies": {KEY: BODY}}, set()),
        ({"bodies": {KEY: SAID}}, {Wrong.ALTERED}),
        ({"rows": (replace(SENT, conflict="withdrawn"),)}, {Wrong.DISAGREED}),
        ({"rows": (replace(SENT, conflict="used_elsewhere"),)}, {Wrong.DISAGREED}),
        (
            {
                "rows": (replace(SENT, conflict="used_elsewhere"),),
                "org": (RECORD, USED),
                "attempts": (SCAN, SCAN),
            },
            set(),
        ),
        (
            {"org": (OrgRecord(KEY, VOUCHER, {**BODY, REASON: "withdrawn"}),)},
            {Wrong.DISAGREED},
        ),
    ],
)
def test_till_and_org_in_the_end(given, wrong):
    usual = {
        "attempts": (SCAN,),
        "told": frozenset({KEY}),
        "rows": (SENT,),
        "org": (RECORD,),
        "seen": frozenset({KEY, OTHER_KEY}),
        "well": True,
    }
    assert kinds(wrong_with_the_org(History(**usual | given))) == wrong
