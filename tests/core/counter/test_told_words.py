"""Words of the counter that the org and the disks of shops know never change."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from kiosk.core.counter.redemption import Outcome, Why
from kiosk.core.counter.redemption_record import MAX_REASON, RedemptionEvent
from kiosk.core.counter.scan_target import CodeKind
from tests.support.root import ROOT

FIELDS = ROOT / "packaging/salesforce/force-app/main/default/objects/Offer_Redemption__c/fields"
_VALUE = "{http://soap.sforce.com/2006/04/metadata}value"
_NAME = "{http://soap.sforce.com/2006/04/metadata}fullName"


@pytest.mark.parametrize(
    ("field", "words"),
    [("Event__c", RedemptionEvent), ("Kind__c", CodeKind), ("Outcome__c", Outcome)],
)
def test_the_orgs_picklists_have_each_word(field, words):
    tree = ET.parse(FIELDS / f"{field}.field-meta.xml")
    listed = {value.findtext(_NAME) for value in tree.iter(_VALUE)}
    assert set(words) <= listed


def test_the_words_stay():
    assert [*RedemptionEvent] == ["redeemed", "refused", "undone"]
    assert [*CodeKind] == ["wall", "voucher", "unknown"]
    outcomes = [
        *("accepted", "accepted_offline", "already_used", "not_started", "expired", "withdrawn"),
        *("other_store", "limit_reached", "unknown_code", "damaged_code", "could_not_check"),
        "not_now",
    ]
    assert [*Outcome] == outcomes
    assert MAX_REASON == 255


def test_the_reasons_of_commands_json_stay():
    whys = ["", "not_ours", "no_key", "board_is_old", "clock", "needs_network"]
    assert [*Why] == [*whys, "offline_limit", "disk"]
