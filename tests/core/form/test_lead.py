"""The form accepts people as they are, and nothing Salesforce would refuse."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.capture_time import CaptureTime, Stamp
from kiosk.core.form.field_error import FieldError
from kiosk.core.form.form import Choice, ExtraField, ExtraKind, Fields, FormRules, Use
from kiosk.core.form.lead import (
    KIOSK_FIELDS,
    MAX_LENGTH,
    LeadDraft,
    LeadOrigin,
    lead_from,
    length,
    new_lead_key,
    validate,
)

NOW = datetime(2026, 11, 23, 12, 0, 5, tzinfo=UTC)
STAMP = Stamp(NOW, CaptureTime.TRUE)
ORIGIN = LeadOrigin("K-001", "S-01")
RULES = FormRules(region="DE")
INTEREST = ExtraField(
    salesforce_field="Interest__c",
    label={"en": "Interested in"},
    kind=ExtraKind.CHOICE,
    choices=(Choice("Coffee"), Choice("Tea")),
)
REFERENCE = ExtraField(salesforce_field="Reference__c", label={"en": "Reference"}, max_length=5)
MEMBER = ExtraField(salesforce_field="Member__c", label={"en": "Member"}, kind=ExtraKind.YES_NO)


def draft(**fields) -> LeadDraft:
    return LeadDraft(
        **{"key": "k", "last_name": "Lovelace", "email": "ada@example.com", "consent": True}
        | fields
    )


@pytest.mark.parametrize(
    "name",
    [
        "O", "Ng", "李", "김", "Ó", "O'Connor", "D\u2019Angelo", "van der Berg", "de la Cruz",
        "Müller-Lüdenscheidt", "Łęcki", "Đặng", "Þórsdóttir", "Şahin", "Žižek", "Ngũgĩ",
        "Иванова", "Παπαδόπουλος", "محمد", "כהן", "शर्मा", "สมชาย", "田中", "Mc Donald",
        "St. John", "Smith, Jr.", "Null", "Test", "X Æ A-12", "Robert'); DROP TABLE Lead;--",
        "x" * 80, "ß" * 80, "李" * 80,
    ],
)  # fmt: skip
def test_people_have_the_names_they_have(name):
    assert validate(draft(last_name=name), RULES) == {}
    assert lead_from(draft(last_name=name), RULES, ORIGIN, STAMP).fields["LastName"] == name


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("  Ada  ", "Ada"),
        ("Ada \t Maria", "Ada Maria"),
        ("Ada\nMaria", "Ada Maria"),
        ("Ada\x00\x07", "Ada"),
        ("Ame\u0301lie", "Amélie"),
        ("Ada\ud800", "Ada"),
        ("\u202bمحمد", "\u202bمحمد"),
    ],
)
def test_a_name_is_tidied_and_not_changed(typed, stored):
    assert lead_from(draft(first_name=typed), RULES, ORIGIN, STAMP).fields["FirstName"] == stored


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({"last_name": "  "}, {"last_name": FieldError.REQUIRED}),
        ({"last_name": "\x00"}, {"last_name": FieldError.REQUIRED}),
        ({"last_name": "x" * 81}, {"last_name": FieldError.TOO_LONG}),
        ({"last_name": "😀" * 41}, {"last_name": FieldError.TOO_LONG}),
        ({"first_name": "x" * 41}, {"first_name": FieldError.TOO_LONG}),
        ({"company": "x" * 256}, {"company": FieldError.TOO_LONG}),
        ({"notes": "x" * 32_001}, {"notes": FieldError.TOO_LONG}),
        ({"email": ""}, {"email": FieldError.REQUIRED}),
        ({"email": "ada@example"}, {"email": FieldError.EMAIL_DOMAIN}),
        ({"email": "a" * 60 + "@" + "b" * 20 + ".example"}, {"email": FieldError.TOO_LONG}),
        ({"phone": "call me"}, {"phone": FieldError.PHONE_LETTERS}),
        ({"phone": "030"}, {"phone": FieldError.PHONE}),
        ({"consent": False}, {"consent": FieldError.REQUIRED}),
        (
            {"last_name": "", "email": "", "consent": False},
            dict.fromkeys(("last_name", "email", "consent"), FieldError.REQUIRED),
        ),
    ],
)
def test_what_salesforce_would_refuse_is_told_at_the_field(fields, errors):
    assert validate(draft(**fields), RULES) == errors


@pytest.mark.parametrize(
    ("use", "typed", "error"),
    [
        (Use.OPTIONAL, "", None),
        (Use.REQUIRED, "", FieldError.REQUIRED),
        (Use.REQUIRED, "030 901820", None),
        (Use.OPTIONAL, "nonsense", FieldError.PHONE_LETTERS),
        (Use.HIDDEN, "nonsense", None),
    ],
)
def test_which_fields_are_asked_is_configuration(use, typed, error):
    rules = FormRules(fields=Fields(phone=use), region="DE")
    assert validate(draft(phone=typed), rules).get("phone") == error


def test_a_hidden_field_is_never_sent():
    rules = FormRules(fields=Fields(phone=Use.HIDDEN, company=Use.HIDDEN))
    fields = lead_from(draft(phone="030 901820", company="ACME"), rules, ORIGIN, STAMP).fields
    assert "Phone" not in fields
    assert fields["Company"] == "Private customer"


@pytest.mark.parametrize(
    ("extra", "value", "error"),
    [
        (INTEREST, "Tea", None),
        (INTEREST, "", None),
        (INTEREST, "Rum", FieldError.CHOICE),
        (INTEREST, True, None),
        (REFERENCE, "abcde", None),
        (REFERENCE, "abcdef", FieldError.TOO_LONG),
        (MEMBER, False, None),
        (MEMBER, True, None),
    ],
)
def test_further_fields_are_checked_too(extra, value, error):
    rules = FormRules(extra=(extra,))
    found = validate(draft(extra={extra.salesforce_field: value}), rules)
    assert found.get(extra.salesforce_field) == error


def test_further_fields_go_to_salesforce_under_their_names():
    rules = FormRules(extra=(INTEREST, REFERENCE, MEMBER))
    typed = draft(extra={"Interest__c": "Tea", "Reference__c": " a  b ", "Member__c": False})
    fields = lead_from(typed, rules, ORIGIN, STAMP).fields
    assert (fields["Interest__c"], fields["Reference__c"], fields["Member__c"]) == (
        "Tea",
        "a b",
        False,
    )


def test_the_record_has_company_filled_and_nothing_empty():
    typed = draft(
        first_name=" Ada ",
        phone="030 901820",
        notes="  one  \r\n two ",
        language="de",
        consent_version="2026-1/de/sha256:0",
        referred_by="other",
    )
    fields = lead_from(typed, RULES, ORIGIN, STAMP).fields
    assert fields == {
        "Kiosk_Lead_Id__c": "k",
        "FirstName": "Ada",
        "LastName": "Lovelace",
        "Company": "Private customer",
        "Email": "ada@example.com",
        "Phone": "+4930901820",
        "Description": "one\n two",
        "LeadSource": "Kiosk",
        "Kiosk_Id__c": "K-001",
        "Store_Code__c": "S-01",
        "Captured_At__c": "2026-11-23T12:00:05Z",
        "Consent_Version__c": "2026-1/de/sha256:0",
        "Consent_At__c": "2026-11-23T12:00:05Z",
        "Capture_Time__c": "True",
        "Marketing_Opt_In__c": False,
        "Language__c": "de",
        "Referred_By__c": "other",
    }
    assert set(fields) <= KIOSK_FIELDS


def test_each_form_session_has_a_key_of_its_own_in_lower_case():
    keys = {new_lead_key() for _ in range(100)}
    assert len(keys) == 100
    assert all(len(key) == 36 and key == key.lower() for key in keys)


texts = st.text(max_size=300)


@given(texts, texts, texts, texts, texts, st.text(max_size=400))
def test_whatever_is_typed_what_passes_fits_salesforce(first, last, company, email, phone, notes):
    typed = draft(
        first_name=first, last_name=last, company=company, email=email, phone=phone, notes=notes
    )
    if validate(typed, RULES):
        return
    fields = lead_from(typed, RULES, ORIGIN, STAMP).fields
    limits = dict(zip(("FirstName", "LastName", "Company"), (40, 80, 255), strict=True))
    assert all(length(str(fields.get(name, ""))) <= limit for name, limit in limits.items())
    assert fields["LastName"]
    assert fields["Company"]
    assert json.loads(json.dumps(fields)) == fields


def test_every_own_field_has_a_length():
    assert set(MAX_LENGTH) == set(Fields.__struct_fields__)


@pytest.mark.parametrize("blank", ["\u200b", " \u200d\ufeff", "\u3164", "\u2800", "\u202e"])
def test_a_name_of_invisible_characters_is_none(blank):
    assert validate(draft(last_name=blank), RULES)["last_name"] is FieldError.REQUIRED
    assert "Description" not in lead_from(draft(notes=blank), RULES, ORIGIN, STAMP).fields


@pytest.mark.parametrize(
    ("name", "longest"),
    [("PostalCode", 20), ("Title", 128), ("CountryCode", 10), ("Interest__c", 255)],
)
def test_a_further_field_takes_no_more_than_salesforce_does(name, longest):
    rules = FormRules(extra=(ExtraField(salesforce_field=name, label={"en": "x"}),))
    assert validate(draft(extra={name: "x" * longest}), rules) == {}
    assert validate(draft(extra={name: "x" * (longest + 1)}), rules) == {name: FieldError.TOO_LONG}


def typed_as(kind, name, text, **more):
    extra = ExtraField(salesforce_field=name, label={"en": "More"}, kind=kind, **more)
    return draft(extra={name: text}), FormRules(extra=(extra,), region="CH")


@pytest.mark.parametrize(
    ("kind", "name", "text", "sent"),
    [
        (ExtraKind.TEXT, "MobilePhone", "078 129 14 17", "+41781291417"),
        (ExtraKind.PHONE, "MobilePhone", "+49 30 901820 x12", "+4930901820 x12"),
        (ExtraKind.PHONE, "Office__c", "044 668 18 00", "+41446681800"),
        (ExtraKind.PHONE, "Office__c", "", None),
        (ExtraKind.EMAIL, "Second__c", "Ada@MÜNCHEN.de", "Ada@xn--mnchen-3ya.de"),
        (ExtraKind.TEXT, "Office__c", "078 129 14 17", "078 129 14 17"),
    ],
)
def test_a_further_number_or_address_is_sent_as_it_was_read(kind, name, text, sent):
    typed, rules = typed_as(kind, name, text)
    assert validate(typed, rules) == {}
    assert lead_from(typed, rules, ORIGIN, STAMP).fields.get(name) == sent


@pytest.mark.parametrize(
    ("kind", "name", "text", "error"),
    [
        (ExtraKind.TEXT, "MobilePhone", "abends", FieldError.PHONE_LETTERS),
        (ExtraKind.PHONE, "Office__c", "12", FieldError.PHONE),
        (ExtraKind.EMAIL, "Second__c", "ada", FieldError.EMAIL_AT),
        (ExtraKind.EMAIL, "Second__c", f"ada@{'a' * 60}.{'b' * 20}.ch", FieldError.TOO_LONG),
    ],
)
def test_a_further_number_or_address_that_is_none_is_refused_with_the_reason(
    kind, name, text, error
):
    assert validate(*typed_as(kind, name, text)) == {name: error}


def test_a_further_number_is_measured_as_it_is_sent():
    typed, rules = typed_as(ExtraKind.PHONE, "Office__c", "044 668 18 00", max_length=10)
    assert validate(typed, rules) == {"Office__c": FieldError.TOO_LONG}
