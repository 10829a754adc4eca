"""The rules for leads: inserted if absent, each row on its own, in Salesforce's words."""

from __future__ import annotations

import pytest

from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.leads import TEXT_LENGTHS, take_leads
from kiosk.sandbox.org.org import Org

FULL = {
    "FirstName": "Ada",
    "LastName": "Lovelace",
    "Company": "Private customer",
    "Email": "ada@example.com",
    "Phone": "+44 20 7946 0000",
    "Description": "Please call",
    "LeadSource": "Kiosk",
    "Kiosk_Id__c": "K-001",
    "Store_Code__c": "S-01",
    "Offer_Number__c": "A-1",
    "Captured_At__c": "2026-11-24T10:00:00Z",
    "Consent_Version__c": "2026-01",
    "Consent_At__c": "2026-11-24T10:00:00.123+01:00",
    "Marketing_Opt_In__c": True,
    "Language__c": "en",
    "Referred_By__c": "5f0c8e1e-5b5e-4b3f-9c3a-0f3f6f1f2a10",
}


def lead(key: str = "k-1", **fields):
    return {**FULL, "Kiosk_Lead_Id__c": key, **fields}


@pytest.fixture
def org():
    return Org(lambda change: None)


def take(org, *rows):
    return take_leads(org, {"leads": list(rows)}, now=1_000)


def test_a_lead_with_every_field_is_created_and_kept_as_it_came(org):
    (result,) = take(org, lead())
    assert result["status"] == "created"
    assert result["salesforce_id"].startswith("00Q")
    (kept,) = org.leads
    assert (kept.id, kept.fields) == (result["salesforce_id"], lead())


def test_a_lead_sent_again_exists_and_what_is_there_is_not_touched(org):
    (first,) = take(org, lead())
    (again,) = take(org, lead(LastName="Byron"))
    assert again == {**first, "status": "exists"}
    assert [one.fields["LastName"] for one in org.leads] == ["Lovelace"]


def test_a_deleted_lead_still_exists_by_its_receipt(org):
    (first,) = take(org, lead())
    org.delete_lead(first["salesforce_id"])
    assert take(org, lead()) == [{**first, "status": "exists"}]
    assert org.leads == ()


def test_results_stand_in_the_order_of_the_request_and_a_bad_row_harms_no_other(org):
    rows = [lead("k-1"), lead("k-2", LastName=" "), lead("k-3"), lead("k-1"), lead("K-3")]
    results = take(org, *rows)
    assert [(r["id"], r["status"]) for r in results] == [
        ("k-1", "created"),
        ("k-2", "rejected"),
        ("k-3", "created"),
        ("k-1", "exists"),
        ("K-3", "exists"),
    ]
    assert len(org.leads) == 2


@pytest.mark.parametrize(
    ("fields", "code", "named"),
    [
        ({"LastName": None}, "REQUIRED_FIELD_MISSING", ("LastName",)),
        ({"Company": ""}, "REQUIRED_FIELD_MISSING", ("Company",)),
        ({"LastName": "", "Company": ""}, "REQUIRED_FIELD_MISSING", ("LastName", "Company")),
        ({"Kiosk_Lead_Id__c": "  "}, "REQUIRED_FIELD_MISSING", ("Kiosk_Lead_Id__c",)),
        *[
            ({name: "x" * (length + 1)}, "STRING_TOO_LONG", (name,))
            for name, length in TEXT_LENGTHS.items()
        ],
        ({"LastName": 7}, "INVALID_TYPE_ON_FIELD_IN_RECORD", ("LastName",)),
        ({"LastName": {}}, "INVALID_TYPE_ON_FIELD_IN_RECORD", ("LastName",)),
        ({"Kiosk_Lead_Id__c": [1]}, "INVALID_TYPE_ON_FIELD_IN_RECORD", ("Kiosk_Lead_Id__c",)),
        (
            {"Marketing_Opt_In__c": "yes"},
            "INVALID_TYPE_ON_FIELD_IN_RECORD",
            ("Marketing_Opt_In__c",),
        ),
        ({"Captured_At__c": "noon"}, "INVALID_TYPE_ON_FIELD_IN_RECORD", ("Captured_At__c",)),
        *[
            ({"Email": text}, "INVALID_EMAIL_ADDRESS", ("Email",))
            for text in (
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "ada@example.c",
                "ada@@example.com",
                "ada lovelace@example.com",
                ".ada@example.com",
                "ada@example.c0m",
                "jürgen@müller.de",
                '"ada"@example.com',
                "ada@example..com",
                "ada@example.com, b@example.com",
                "ada@example.com\n",
            )
        ],
    ],
)
def test_a_row_that_breaks_a_rule_is_rejected_with_the_code_and_the_field(org, fields, code, named):
    (result,) = take(org, lead(**fields))
    assert (result["status"], result["salesforce_id"]) == ("rejected", None)
    assert (result["error"].code, result["error"].fields) == (code, named)
    assert org.leads == ()


@pytest.mark.parametrize("name", sorted(set(TEXT_LENGTHS) - {"Email"}))
def test_a_text_may_be_as_long_as_its_field(org, name):
    (result,) = take(org, lead(**{name: "x" * TEXT_LENGTHS[name]}))
    assert result["status"] == "created"


@pytest.mark.parametrize(
    "email",
    [
        *("o'hara+x@sub.example.co.uk", "a..b@test.jp", "a.@test.jp"),
        *("juergen@xn--mller-kva.de", "ada@xn--e1afmkfd.xn--p1ai"),
    ],
)
def test_unusual_addresses_that_salesforce_takes_are_taken(org, email):
    assert take(org, lead(Email=email))[0]["status"] == "created"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (None, "JSON_PARSER_ERROR"),
        ([], "JSON_PARSER_ERROR"),
        ("leads", "JSON_PARSER_ERROR"),
        ({}, "JSON_PARSER_ERROR"),
        ({"leads": None}, "JSON_PARSER_ERROR"),
        ({"leads": {"0": {}}}, "JSON_PARSER_ERROR"),
        ({"leads": [lead(), "lead"]}, "JSON_PARSER_ERROR"),
        ({"leads": [lead(), lead("k-2", Nope__c=1)]}, "INVALID_FIELD"),
        ({"leads": [{}] * 201}, "EXCEEDED_ID_LIMIT"),
    ],
)
def test_a_call_that_is_wrong_as_a_whole_inserts_nothing(org, body, code):
    with pytest.raises(ApiError) as refusal:
        take_leads(org, body, now=1)
    assert (refusal.value.status, refusal.value.code) == (400, code)
    assert org.leads == ()


def test_two_hundred_leads_go_in_one_call_and_none_is_no_error(org):
    results = take(org, *[lead(f"k-{n}") for n in range(200)])
    assert {result["status"] for result in results} == {"created"}
    assert len({result["salesforce_id"] for result in results}) == 200
    assert take(org) == []
