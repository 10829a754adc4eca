"""The form accepts people as they are, and nothing Salesforce would refuse."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.lead import (
    FieldError,
    LeadDraft,
    LeadOrigin,
    lead_from,
    new_lead_key,
    validate,
)

NOW = datetime(2026, 11, 23, 12, 0, 5, tzinfo=UTC)
ORIGIN = LeadOrigin("K-001", "S-01", "en", "Kiosk", "Private customer", "2026-1")


def draft(**fields) -> LeadDraft:
    return LeadDraft(
        **{"key": "k", "last_name": "Lovelace", "email": "ada@example.com", "consent": True}
        | fields
    )


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"last_name": "O"},
        {"last_name": "O'Connor-Łęcki"},
        {"last_name": "李"},
        {"email": "a.b+c@sub.example.co.uk"},
        {"phone": "+49 (0)30 / 123-456"},
        {"last_name": "x" * 80},
    ],
)
def test_real_people_pass(fields):
    assert validate(draft(**fields)) == {}


@pytest.mark.parametrize(
    ("fields", "field", "error"),
    [
        ({"last_name": "  "}, "last_name", FieldError.REQUIRED),
        ({"last_name": "x" * 81}, "last_name", FieldError.TOO_LONG),
        ({"first_name": "x" * 41}, "first_name", FieldError.TOO_LONG),
        ({"email": ""}, "email", FieldError.REQUIRED),
        ({"email": "ada@example"}, "email", FieldError.EMAIL),
        ({"email": "ada example@example.com"}, "email", FieldError.EMAIL),
        ({"email": "a" * 70 + "@example.com"}, "email", FieldError.TOO_LONG),
        ({"phone": "call me"}, "phone", FieldError.PHONE),
        ({"consent": False}, "consent", FieldError.REQUIRED),
    ],
)
def test_what_salesforce_would_refuse_is_told_at_the_field(fields, field, error):
    assert validate(draft(**fields)) == {field: error}


def test_the_record_has_company_filled_and_nothing_empty():
    fields = lead_from(draft(first_name=" Ada "), ORIGIN, NOW).fields
    assert fields["Company"] == "Private customer"
    assert fields["FirstName"] == "Ada"
    assert fields["Captured_At__c"] == "2026-11-23T12:00:05Z"
    assert "Phone" not in fields
    assert fields["Marketing_Opt_In__c"] is False


def test_each_form_session_has_a_key_of_its_own_in_lower_case():
    keys = {new_lead_key() for _ in range(100)}
    assert len(keys) == 100
    assert all(len(key) == 36 and key == key.lower() for key in keys)
