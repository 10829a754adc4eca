"""The package locks nothing that every call for the same offer waits for, but for one short lock.

Decision 61 has the arithmetic.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from tests.support.root import ROOT

SOURCE = ROOT / "packaging/salesforce/force-app/main/default"
NAMESPACE = "{http://soap.sforce.com/2006/04/metadata}"
CLASSES = sorted((SOURCE / "classes").rglob("*.cls"))
QUERY = re.compile(r"\[\s*SELECT\b.*?\]", re.DOTALL)
# By the class: the object, and why its records are waited for by nobody else, or briefly.
LOCKS = {
    "KioskHubEnrolment": {"Kiosk__c"},  # one kiosk, whose code is just being used
    "KioskOfferCountBook": {"Kiosk_Offer_Count__c"},  # last thing of a call; only with a limit
    "KioskRedemptionBook": {"Offer_Redemption__c"},  # what the call takes back
    "KioskRedemptionDays": {"Offer_Redemption__c", "Kiosk_Redemption_Day__c"},  # the nightly job
    "KioskRedemptionPurge": {"Offer_Redemption__c"},  # the nightly job
    "KioskStatBook": {"Offer_Stat__c", "Kiosk_Store_Hour__c"},  # a store's day, told once a day
}


def locked_in(text):
    queries = [one for one in QUERY.findall(text) if "FOR UPDATE" in one]
    return {re.search(r"\bFROM (\w+)", one)[1] for one in queries}


def test_only_these_classes_lock_only_these_objects():
    found = {path.stem: locked_in(path.read_text(encoding="utf-8")) for path in CLASSES}
    assert {name: locked for name, locked in found.items() if locked} == LOCKS


def test_a_count_is_locked_after_the_redemptions_are_saved():
    source = (SOURCE / "classes/redemptions/KioskRedemptionIntake.cls").read_text(encoding="utf-8")
    steps = ["KioskHalves.saveEach(redemptions", "saveAgain(redemptions", "KioskOfferCounts.count("]
    places = [source.index(step) for step in steps]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "path",
    sorted(SOURCE.glob("objects/*/fields/*.field-meta.xml")),
    ids=lambda path: f"{path.parent.parent.name}.{path.name.split('.')[0]}",
)
def test_a_lookup_does_not_lock_the_record_it_names(path):
    """Salesforce's record locking cheat sheet: unless it is cleared when that record is deleted."""
    root = ET.parse(path).getroot()
    if root.findtext(f"{NAMESPACE}type") in {"Lookup", "MasterDetail"}:
        assert root.findtext(f"{NAMESPACE}deleteConstraint") == "SetNull"
