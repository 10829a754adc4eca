"""The one table: every code a lead sync meets has a rule, and every rule a sentence."""

from __future__ import annotations

import pytest

from kiosk.core.delivery.outcome import Action
from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.reason_advice import sentence_for
from kiosk.salesforce.api_names import api_names
from kiosk.salesforce.errors import RULES, clean_code, rule_for_call, rule_for_row
from kiosk.salesforce.judge import row_error

HOLD_ROW, RETRY, STOP, SPLIT = Action.HOLD_ROW, Action.RETRY, Action.HOLD_LANE, Action.SPLIT
DOUBT = Action.DOUBT
CALL = [
    (401, "INVALID_SESSION_ID", Action.REAUTHENTICATE),
    (401, "INVALID_AUTH_HEADER", STOP),
    (403, "CLIENT_NOT_ACCESSIBLE_FOR_USER", STOP),
    (403, "REQUEST_LIMIT_EXCEEDED", Action.WAIT_FOR_QUOTA),
    (403, "TOO_MANY_APEX_REQUESTS", RETRY),
    (503, "SERVER_UNAVAILABLE", RETRY),
    (503, "ORG_IN_MAINTENANCE", RETRY),
    (400, "UNABLE_TO_LOCK_ROW", RETRY),
    (500, "UNKNOWN_EXCEPTION", RETRY),
    (500, "APEX_ERROR", SPLIT),
    (400, "QUERY_TIMEOUT", SPLIT),
    (413, "NO_CODE", SPLIT),
    (400, "EXCEEDED_ID_LIMIT", SPLIT),
    (403, "STORAGE_LIMIT_EXCEEDED", STOP),
    (403, "API_CURRENTLY_DISABLED", STOP),
    (400, "DUPLICATE_VALUE", SPLIT),
    (400, "DUPLICATES_DETECTED", SPLIT),
    (300, "MULTIPLE_CHOICES", SPLIT),
    (400, "STRING_TOO_LONG", SPLIT),
    (400, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", SPLIT),
    (400, "INVALID_FIELD", STOP),
    (403, "INSUFFICIENT_ACCESS", STOP),
    (403, "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", SPLIT),
    (403, "TXN_SECURITY_NO_ACCESS", STOP),
    (403, "TXN_SECURITY_METERING_ERROR", RETRY),
    (404, "NOT_FOUND", STOP),
    (400, "JSON_PARSER_ERROR", SPLIT),
    (410, "GONE", STOP),
    (403, "LICENSE_LIMIT_EXCEEDED", RETRY),
    (400, "BRAND_NEW", SPLIT),
    (403, "BRAND_NEW", STOP),
    (502, "BRAND_NEW", RETRY),
]
ROW = [
    ("UNABLE_TO_LOCK_ROW", RETRY),
    ("DUPLICATE_VALUE", RETRY),
    ("DUPLICATES_DETECTED", HOLD_ROW),
    ("DUPLICATE_EXTERNAL_ID", HOLD_ROW),
    ("REQUIRED_FIELD_MISSING", HOLD_ROW),
    ("STRING_TOO_LONG", HOLD_ROW),
    ("INVALID_EMAIL_ADDRESS", HOLD_ROW),
    ("FIELD_CUSTOM_VALIDATION_EXCEPTION", HOLD_ROW),
    ("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", HOLD_ROW),
    ("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", DOUBT),
    ("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", DOUBT),
    ("CANNOT_UPDATE_CONVERTED_LEAD", HOLD_ROW),
    ("ENTITY_IS_DELETED", HOLD_ROW),
    ("ENTITY_IS_LOCKED", HOLD_ROW),
    ("INACTIVE_OWNER_OR_USER", DOUBT),
    ("ALL_OR_NONE_OPERATION_ROLLED_BACK", RETRY),
    ("PROCESSING_HALTED", RETRY),
    ("STORAGE_LIMIT_EXCEEDED", STOP),
    ("INVALID_FIELD", STOP),
    ("IDEMPOTENCY_ANYTHING", DOUBT),
    ("BRAND_NEW", DOUBT),
]


@pytest.mark.parametrize(("status", "code", "action"), CALL)
def test_a_refused_call(status, code, action):
    assert rule_for_call(status, code).action is action


@pytest.mark.parametrize(("code", "action"), ROW)
def test_a_refused_row(code, action):
    rule = rule_for_row(code)
    assert (DOUBT if rule.doubt else rule.action) is action


@pytest.mark.parametrize("code", sorted(RULES))
@pytest.mark.parametrize("status", [0, 200, 400, 403, 500, 503])
def test_no_call_condemns_a_row_or_is_done(status, code):
    rule = rule_for_call(status, code)
    assert rule.action not in {HOLD_ROW, Action.DONE}
    assert rule.whole


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("ENTITY_IS_DELETED", Reason.DELETED),
        ("ENTITY_IS_LOCKED", Reason.LOCKED),
        ("CANNOT_UPDATE_CONVERTED_LEAD", Reason.CONVERTED),
    ],
)
def test_a_record_that_cannot_be_touched_says_why(code, reason):
    rule = rule_for_row(code)
    assert (rule.action, rule.ours, rule.reason) == (HOLD_ROW, True, reason)


def test_the_kiosks_own_restraint_is_no_quota_that_is_used_up():
    mine, theirs = (
        rule_for_call(403, "QUOTA_SHARE_USED"),
        rule_for_call(403, "REQUEST_LIMIT_EXCEEDED"),
    )
    assert mine.action is theirs.action is Action.WAIT_FOR_QUOTA
    assert (mine.reason, theirs.reason) == (Reason.QUOTA_SHARE, Reason.QUOTA)
    assert "[salesforce] quota_share" in sentence_for(mine.reason)


@pytest.mark.parametrize("rule", RULES.values())
def test_each_reason_of_the_table_is_told(rule):
    assert sentence_for(rule.reason)


def test_what_must_pass_by_itself_uses_up_no_attempt():
    for code in ("ORG_IN_MAINTENANCE", "ALL_OR_NONE_OPERATION_ROLLED_BACK", "PROCESSING_HALTED"):
        assert not rule_for_row(code).counts


def test_only_codes_and_names_are_passed_on():
    """A message, or what stands where a code should, may quote a customer."""
    assert clean_code("Ada Lovelace <ada@example.com>") == "UNKNOWN"
    assert clean_code(7) == "UNKNOWN"
    assert api_names(["LastName", "Ada Lovelace", 7, None, "x" * 81]) == ("LastName",)
    error = row_error("STRING_TOO_LONG", "Ada", ["LastName"], ["00Q000000000001AAA", "Ada"])
    assert (error.fields, error.matches) == (("LastName",), ("00Q000000000001AAA",))
    assert "(LastName)" in sentence_for(Reason.TOO_LONG, error.fields)
