"""The org that the package makes has the fields that kiosk and sandbox know, as they know them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from kiosk.core.form.lead import KIOSK_FIELDS
from kiosk.sandbox.org.leads import LEAD_RULES
from kiosk.sandbox.org.redemptions import REDEMPTION_RULES
from tests.support.root import ROOT

OBJECTS = ROOT / "packaging/salesforce/force-app/main/default/objects"
CODES = ROOT / "docs/decisions/0013-codes-and-redemptions.md"
# Fields of an org's own, as in kiosk.example.toml: an admin makes them, not the package.
OF_THE_ORGS_OWN = {"Interest__c", "Member_Number__c"}
OFFER = [
    *("Offer_Number__c", "Offer_Description__c", "Status__c", "Title__c", "Discount_Label__c"),
    *("Terms__c", "Image_URL__c", "Valid_From__c", "Valid_Until__c", "Priority__c"),
    *("Store_Codes__c", "Max_Redemptions__c", "Version__c"),
]
KEYS = [
    ("Lead", "Kiosk_Lead_Id__c"),
    ("Kiosk_Receipt__c", "Kiosk_Lead_Id__c"),
    ("Offer_Redemption__c", "Redemption_Key__c"),
    ("Offer__c", "Offer_Number__c"),
    ("Kiosk__c", "Kiosk_Id__c"),
    ("Offer_Stat__c", "Day_Key__c"),
    ("Kiosk_Store_Hour__c", "Hour_Key__c"),
]


def elements_of(thing, name):
    """What a field's file says, each element by its name."""
    root = ET.parse(OBJECTS / thing / "fields" / f"{name}.field-meta.xml").getroot()
    return {child.tag.partition("}")[2]: child.text for child in root}


def ours(names):
    return sorted(name for name in names if name.endswith("__c") and name not in OF_THE_ORGS_OWN)


SAME = [
    (thing, rules, name)
    for thing, rules in (("Lead", LEAD_RULES), ("Offer_Redemption__c", REDEMPTION_RULES))
    for name in ours(rules.fields)
]


@pytest.mark.parametrize(("thing", "rules", "name"), SAME, ids=lambda one: str(one)[:24])
def test_the_sandboxs_fields_have_the_types_and_lengths_of_the_orgs(thing, rules, name):
    field = elements_of(thing, name)
    if name in rules.lengths:
        assert (field["type"], int(field["length"])) == ("Text", rules.lengths[name])
    else:
        kinds = {
            **dict.fromkeys(rules.flags, "Checkbox"),
            **dict.fromkeys(rules.moments, "DateTime"),
            **dict.fromkeys((*rules.picklists, *rules.open_picklists), "Picklist"),
        }
        assert field["type"] == kinds[name]


def test_the_org_has_every_field_of_a_lead_that_the_kiosk_fills():
    there = {path.name.split(".")[0] for path in (OBJECTS / "Lead/fields").iterdir()}
    assert set(ours(KIOSK_FIELDS)) <= there
    assert ours(KIOSK_FIELDS) == ours(LEAD_RULES.fields)


@pytest.mark.parametrize("name", OFFER)
def test_an_offer_has_the_contracts_fields(name):
    assert elements_of("Offer__c", name)["fullName"] == name


def redemption_fields():
    """Of the decision's table of fields, whose rows begin with names."""
    rows = re.findall(r"^\| (`\w+__c`(?:, `\w+__c`)*) \|", CODES.read_text("utf-8"), re.MULTILINE)
    return [name for row in rows for name in re.findall(r"\w+__c", row)]


def test_the_decision_names_the_fields_of_a_redemption():
    assert len(redemption_fields()) >= 14


@pytest.mark.parametrize("name", [*redemption_fields(), "Conflict__c", "Conflict_Reason__c"])
def test_a_redemption_has_the_decisions_fields(name):
    assert elements_of("Offer_Redemption__c", name)["fullName"] == name


@pytest.mark.parametrize(("thing", "name"), KEYS)
def test_a_key_is_unique_so_that_a_race_ends_in_one_record(thing, name):
    field = elements_of(thing, name)
    assert (field["unique"], field["caseSensitive"]) == ("true", "false")
