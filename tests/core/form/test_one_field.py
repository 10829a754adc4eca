"""A field that is left is checked alone, by the rules of the whole form."""

from __future__ import annotations

import pytest

from kiosk.core.form.field_error import FieldError
from kiosk.core.form.form import ExtraField, Fields, FormRules, Use
from kiosk.core.form.lead import LeadDraft, error_of_any, validate

MEMBER = ExtraField(salesforce_field="Member__c", label={"en": "Member"}, required=True)
RULES = FormRules(Fields(phone=Use.HIDDEN), extra=(MEMBER,), region="DE")


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("last_name", FieldError.REQUIRED),
        ("email", FieldError.EMAIL_AT),
        ("first_name", None),
        ("phone", None),
        ("Member__c", FieldError.REQUIRED),
        ("Nobody__c", None),
    ],
)
def test_one_field_is_judged_as_in_the_whole_form(name, error):
    draft = LeadDraft(key="k", last_name="", email="no address", phone="no number", consent=True)
    assert error_of_any(name, draft, RULES) == error
    assert validate(draft, RULES).get(name) == error
