"""The account sees whatever must not be, and finds nothing where all is well."""

from __future__ import annotations

import pytest

from kiosk.core.delivery.outbox import RowState
from tests.crash.history import Wrong
from tests.crash_hub.account import KeptRow, Story, wrongs

LEAD = {"Kiosk_Lead_Id__c": "l", "Email": "a@example.com"}
SCAN = {"Redemption_Key__c": "r", "Voucher__c": "v", "Event__c": "redeemed"}
DAY = {"number": "d", "taps": 1}
TOLD = (
    {"what": "trying", "key": "l", "email": "a@example.com"},
    {"what": "saved", "key": "l"},
    {"what": "given", "name": "v", "url": "u"},
    {"what": "accepted", "voucher": "v", "key": "r"},
    {"what": "counted", "key": "d"},
)
ROWS = (
    KeptRow("l", "lead", RowState.SENT, has_body=False),
    KeptRow("r", "redemption", RowState.SENT, has_body=False),
    KeptRow("d", "stat", RowState.SENT, has_body=False),
)


def found(told=TOLD, rows=ROWS, leads=(LEAD,), scans=(SCAN,), days=(DAY,)) -> set[Wrong]:
    return {one.wrong for one in wrongs([Story("K-001", told, rows)], leads, scans, days)}


def test_nothing_is_wrong_where_all_is_well():
    assert found() == set()
    assert found(scans=(SCAN, SCAN | {"Redemption_Key__c": "r2", "Conflict__c": True})) == set()


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"rows": ROWS[1:]}, Wrong.UNSAVED),
        ({"leads": ()}, Wrong.LOST),
        ({"leads": ()}, Wrong.UNPROVEN),
        ({"days": ()}, Wrong.LOST),
        ({"days": ({**DAY, "taps": 2},)}, Wrong.DOUBLE),
        ({"leads": (LEAD, LEAD)}, Wrong.DOUBLE),
        ({"leads": (LEAD, LEAD | {"Kiosk_Lead_Id__c": "x"})}, Wrong.INVENTED),
        ({"leads": (LEAD | {"Email": "b@example.com"},)}, Wrong.ALTERED),
        ({"scans": (SCAN, SCAN)}, Wrong.DOUBLE),
        ({"scans": (SCAN, SCAN | {"Redemption_Key__c": "r2"})}, Wrong.AGAIN),
        ({"told": (*TOLD, TOLD[3] | {"key": "r2"})}, Wrong.AGAIN),
        ({"told": (*TOLD, TOLD[2])}, Wrong.GIVEN_TWICE),
        ({"rows": (KeptRow("l", "lead", RowState.SENT, has_body=True), *ROWS[1:])}, Wrong.KEPT),
        ({"rows": (KeptRow("l", "lead", RowState.HANDED, has_body=False), *ROWS[1:])}, Wrong.LOST),
        ({"rows": (KeptRow("l", "lead", RowState.HANDED, has_body=True), *ROWS[1:])}, Wrong.STUCK),
    ],
)
def test_what_must_not_be_is_seen(change, wrong):
    assert wrong in found(**change)
