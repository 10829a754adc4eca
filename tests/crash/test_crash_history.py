"""The checker of the crash test: what it calls wrong, and what it lets pass."""

from __future__ import annotations

import pytest

from kiosk.core.delivery.outbox import RowState
from tests.crash.history import (
    Attempt,
    History,
    OrgRecord,
    StoreRow,
    Violation,
    Wrong,
    wrong_in_the_end,
    wrong_in_the_store,
)

KEY, MARK = "k1", "M1"
CONTENT = {"LastName": MARK}
ATTEMPT = Attempt(KEY, MARK, CONTENT)
RECORD = OrgRecord(KEY, MARK, {**CONTENT, "Kiosk_Id__c": "K-001"})
PENDING = StoreRow(KEY, RowState.PENDING, RECORD.content)
SENT = StoreRow(KEY, RowState.SENT, None)
HELD = StoreRow(KEY, RowState.HELD, RECORD.content, "STRING_TOO_LONG")
OTHER = {"LastName": "somebody else"}


def history(told=(KEY,), **given):
    return History((ATTEMPT,), frozenset(told), **given)


def kinds(found):
    assert all(isinstance(one, Violation) and one.what for one in found)
    return {one.wrong for one in found}


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"rows": (PENDING,)}, set()),
        ({"rows": (SENT,)}, set()),
        ({"told": ()}, set()),
        ({"told": (), "rows": (PENDING,)}, set()),
        ({}, {Wrong.UNSAVED}),
        ({"rows": (PENDING, StoreRow("k2", RowState.SENT, None))}, {Wrong.INVENTED}),
        ({"rows": (StoreRow(KEY, RowState.SENT, CONTENT),)}, {Wrong.KEPT}),
        ({"rows": (StoreRow(KEY, RowState.SENDING, None),)}, {Wrong.LOST}),
        ({"rows": (PENDING,), "bodies": {KEY: RECORD.content}}, set()),
        ({"rows": (PENDING,), "bodies": {KEY: OTHER}}, {Wrong.ALTERED}),
        ({"rows": (HELD,)}, {Wrong.BLAMELESS}),
        ({"rows": (HELD,), "reasons": frozenset({"STRING_TOO_LONG"})}, set()),
    ],
)
def test_the_store_after_a_kill(given, wrong):
    assert kinds(wrong_in_the_store(history(**given))) == wrong


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"rows": (SENT,), "org": (RECORD,)}, set()),
        ({"org": (RECORD,)}, set()),
        ({"told": (), "org": (RECORD,)}, set()),
        ({"told": ()}, set()),
        ({"rows": (PENDING,)}, set()),
        ({"rows": (PENDING,), "well": True}, {Wrong.STUCK}),
        ({"rows": (HELD,)}, set()),
        ({"rows": (HELD,), "well": True}, {Wrong.STUCK}),
        ({}, {Wrong.LOST}),
        ({"rows": (SENT,)}, {Wrong.LOST, Wrong.UNPROVEN}),
        ({"told": (), "rows": (SENT,)}, {Wrong.UNPROVEN}),
        ({"org": (RECORD, RECORD)}, {Wrong.DOUBLE}),
        (
            {"org": (RECORD, OrgRecord("k2", MARK, RECORD.content))},
            {Wrong.DOUBLE, Wrong.INVENTED},
        ),
        ({"org": (OrgRecord(KEY, MARK, OTHER),)}, {Wrong.ALTERED}),
        ({"org": (RECORD,), "bodies": {KEY: RECORD.content}}, set()),
        ({"org": (RECORD,), "bodies": {KEY: CONTENT}}, {Wrong.ALTERED}),
    ],
)
def test_store_and_org_in_the_end(given, wrong):
    assert kinds(wrong_in_the_end(history(**given))) == wrong
