"""A held lead can be corrected where that makes sense, and nowhere else."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.core.form.correction import CorrectionError, CorrectionRules, corrected

BODY = {
    "Kiosk_Lead_Id__c": "k",
    "LastName": "Lovelace",
    "Company": "x",
    "Email": "wrong@",
    "Marketing_Opt_In__c": True,
    "Interest__c": "Tea",
}


def after(*changes):
    return msgspec.json.decode(corrected(msgspec.json.encode(BODY), changes))


@pytest.mark.parametrize(
    ("changes", "differs"),
    [
        (["Email=ada@example.com"], {"Email": "ada@example.com"}),
        (["Email= ada@example.com "], {"Email": "ada@example.com"}),
        (["Email=ada@m\u00fcnchen.de\u200b"], {"Email": "ada@xn--mnchen-3ya.de"}),
        (["LastName=\u3164King\u200b"], {"LastName": "King"}),
        (["Description=a\r\n\tb"], {"Description": "a\n\tb"}),
        (["Description=a=b"], {"Description": "a=b"}),
        (["Marketing_Opt_In__c=false"], {"Marketing_Opt_In__c": False}),
        (["Other__c=1"], {"Other__c": "1"}),
        (["LastName=King", "Phone=+49 1"], {"LastName": "King", "Phone": "+49 1"}),
    ],
)
def test_fields_are_replaced_and_the_rest_stays(changes, differs):
    assert after(*changes) == BODY | differs


def test_an_empty_value_takes_the_field_out():
    assert "Email" not in after("Email=")
    assert "Email" not in after("Email=\u200b\u3164")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("Email", "FIELD=VALUE"),
        ("=x", "FIELD=VALUE"),
        ("Emial=x", "not a field of this row"),
        ("Kiosk_Lead_Id__c=other", "cannot be changed"),
        ("Consent_Version__c=other", "cannot be changed"),
        ("LastName=", "Salesforce requires it"),
        ("LastName=\u200b\u3164", "Salesforce requires it"),
        ("Email=" + "x" * 81, "at most 80"),
        ("Email=still@wrong", "not an address that Salesforce takes"),
        ("Marketing_Opt_In__c=perhaps", "true or false"),
        ("LastName=x\udcff", "not text"),
        ("Fav\udcff__c=x", "not text"),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_reason(change, why):
    with pytest.raises(CorrectionError, match=why):
        after(change)


def test_another_kind_of_row_has_its_own_rules():
    rules = CorrectionRules(frozenset({"Key__c"}), frozenset({"Answer__c"}), {"Remark": 3})
    body = b'{"Key__c":"k","Answer__c":"yes"}'
    assert b'"no"' in corrected(body, ["Answer__c=no"], rules)
    for change in ("Key__c=x", "Answer__c=", "Remark=long", "Email=ada@example.com"):
        with pytest.raises(CorrectionError):
            corrected(body, [change], rules)
