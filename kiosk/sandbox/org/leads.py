"""`POST /services/apexrest/kiosk/v1/leads`: inserts new leads and never changes existing ones."""

from __future__ import annotations

from kiosk.core.feed.capture_time import MARK, CaptureTime
from kiosk.core.form.email_address import salesforce_takes
from kiosk.core.form.standard_fields import STANDARD_FIELDS
from kiosk.sandbox.org.api_error import RowFault
from kiosk.sandbox.org.lead_records import KEY
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.row_rules import ObjectRules, Row, result, without_blanks

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
    **STANDARD_FIELDS,
    # The org's own fields, as in kiosk.example.toml; any other field is refused as not deployed.
    "Interest__c": 255,
    "Member_Number__c": 20,
}


def _bad_email(name: str, value: object) -> RowFault | None:
    if name != "Email" or salesforce_takes(str(value)):
        return None
    return RowFault("INVALID_EMAIL_ADDRESS", "Email: invalid email address", (name,))


LEAD_RULES = ObjectRules(
    sobject="Lead",
    listed="leads",
    required=("LastName", "Company", KEY),
    lengths=TEXT_LENGTHS,
    flags=frozenset({"Marketing_Opt_In__c"}),
    moments=frozenset({"Captured_At__c", "Consent_At__c"}),
    picklists={MARK: frozenset(CaptureTime)},
    further=(_bad_email,),
)


def take_leads(org: Org, body: object, now: int) -> list[dict[str, object]]:
    """Insert the leads of one call; returns a result per row, in order. `now` is in ms since 1970.

    Raises:
        ApiError: the whole call is invalid; nothing was inserted.
    """
    return [take_lead(org, row, now) for row in LEAD_RULES.rows_of(body)]


def take_lead(org: Org, raw: Row, now: int) -> dict[str, object]:
    """Insert one lead if it does not exist yet; returns the result."""
    row = without_blanks(raw)
    fault = LEAD_RULES.fault_of(row)
    if fault is not None:
        return result(raw.get(KEY), "rejected", error=fault)
    key = str(row[KEY])
    known = org.receipt(key)
    if known is not None:
        return result(key, "exists", salesforce_id=known)
    return result(key, "created", salesforce_id=org.insert_lead(key, row, now).id)
