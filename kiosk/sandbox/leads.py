"""`POST /services/apexrest/kiosk/v1/leads`: insert what is absent, never touch what is there."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime

import msgspec

from kiosk.sandbox.api_error import ApiError, RowFault
from kiosk.sandbox.lead_records import KEY
from kiosk.sandbox.org import Org

MAX_ROWS = 200
REQUIRED = ("LastName", "Company", KEY)
TEXT_LENGTHS = {
    "FirstName": 40,
    "LastName": 80,
    "Company": 255,
    "Email": 80,
    "Phone": 40,
    "Description": 32_000,
    "LeadSource": 255,
    KEY: 36,
    "Kiosk_Id__c": 255,
    "Store_Code__c": 255,
    "Offer_Number__c": 40,
    "Consent_Version__c": 255,
    "Language__c": 255,
    "Referred_By__c": 36,
    # Fields of an org's own, those of kiosk.example.toml; any other is refused as one not deployed.
    "Interest__c": 255,
    "Member_Number__c": 20,
}
FLAGS = frozenset({"Marketing_Opt_In__c"})
MOMENTS = frozenset({"Captured_At__c", "Consent_At__c"})
FIELDS = frozenset(TEXT_LENGTHS) | FLAGS | MOMENTS

# Salesforce takes the RFC's atoms before the @ and consecutive dots, but no dot at either end.
_EMAIL = re.compile(r"(?!\.)[\w.!#$%&'*+/=?^`{|}~-]+(?<!\.)@(?:[\w-]+\.)+[^\W\d_]{2,}")

Row = Mapping[str, object]


def take_leads(org: Org, body: object, now: int) -> list[dict[str, object]]:
    """Insert the leads of one call; a result for each row, in order. `now` in ms since 1970.

    Raises:
        ApiError: the call as a whole cannot be used; nothing was inserted.
    """
    return [take_lead(org, row, now) for row in rows_of(body)]


def rows_of(body: object) -> list[Row]:
    """The rows of a call's body. Raises ApiError."""
    leads = body.get("leads") if isinstance(body, dict) else None
    if not isinstance(leads, list) or not all(isinstance(row, dict) for row in leads):
        raise ApiError(400, "JSON_PARSER_ERROR", 'Expected {"leads": [{...}, ...]}')
    if len(leads) > MAX_ROWS:
        raise ApiError(400, "EXCEEDED_ID_LIMIT", f"No more than {MAX_ROWS} leads in one call")
    unknown = sorted({name for row in leads for name in row} - FIELDS)
    if unknown:
        message = f"No such column '{unknown[0]}' on sobject of type Lead"
        raise ApiError(400, "INVALID_FIELD", message)
    return leads


def take_lead(org: Org, raw: Row, now: int) -> dict[str, object]:
    """Insert one lead if it is absent; its result."""
    row = {name: value for name, value in raw.items() if not is_blank(value)}
    fault = fault_of(row)
    if fault is not None:
        return _result(raw.get(KEY), "rejected", error=fault)
    key = str(row[KEY])
    known = org.receipt(key)
    if known is not None:
        return _result(key, "exists", salesforce_id=known)
    return _result(key, "created", salesforce_id=org.insert_lead(key, row, now).id)


def _result(
    key: object, status: str, *, salesforce_id: str | None = None, error: RowFault | None = None
) -> dict[str, object]:
    name = key if isinstance(key, str) else None
    return {"id": name, "status": status, "salesforce_id": salesforce_id, "error": error}


def fault_of(row: Row) -> RowFault | None:
    """The first rule that a row without blanks breaks."""
    missing = tuple(name for name in REQUIRED if name not in row)
    if missing:
        message = f"Required fields are missing: [{', '.join(missing)}]"
        return RowFault("REQUIRED_FIELD_MISSING", message, missing)
    for rule in _RULES:
        for name, value in row.items():
            fault = rule(name, value)
            if fault is not None:
                return fault
    return None


def _wrong_type(name: str, value: object) -> RowFault | None:
    kind: type = bool if name in FLAGS else datetime if name in MOMENTS else str
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return RowFault("INVALID_TYPE_ON_FIELD_IN_RECORD", f"{name}: bad value type", (name,))
    return None


def _too_long(name: str, value: object) -> RowFault | None:
    limit = TEXT_LENGTHS.get(name)
    if limit is None or len(str(value)) <= limit:
        return None
    message = f"{name}: data value too large (max length={limit})"
    return RowFault("STRING_TOO_LONG", message, (name,))


def _bad_email(name: str, value: object) -> RowFault | None:
    if name != "Email" or _EMAIL.fullmatch(str(value)):
        return None
    return RowFault("INVALID_EMAIL_ADDRESS", "Email: invalid email address", (name,))


_RULES: tuple[Callable[[str, object], RowFault | None], ...] = (_wrong_type, _too_long, _bad_email)


def is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
