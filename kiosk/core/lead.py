"""A lead: what a customer typed, checked against what Salesforce will accept."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# Lengths of Salesforce's Lead (Object Reference: Lead); the form enforces the same.
MAX_LENGTH: Mapping[str, int] = {
    "first_name": 40,
    "last_name": 80,
    "company": 255,
    "email": 80,
    "phone": 40,
    "notes": 32_000,
}
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_PHONE = re.compile(r"\+?[\d\s()/.-]{5,}")


class FieldError(StrEnum):
    """What is wrong with a field; the screen turns it into words."""

    REQUIRED = "required"
    TOO_LONG = "too_long"
    EMAIL = "email"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class LeadDraft:
    """What stands in the form, untouched. `key` is made when the form is opened."""

    key: str
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    notes: str = ""
    consent: bool = False
    marketing: bool = False
    offer_number: str = ""


@dataclass(frozen=True, slots=True)
class LeadOrigin:
    """What the kiosk adds to every lead."""

    kiosk: str
    store: str
    language: str
    lead_source: str
    company_default: str
    consent_version: str


@dataclass(frozen=True, slots=True)
class Lead:
    """A lead ready for the outbox; `fields` are Salesforce's API names with JSON values."""

    key: str
    fields: Mapping[str, object]


def new_lead_key() -> str:
    """One per form session, so that double taps, crashes and re-sends are one lead."""
    return str(uuid.uuid4())


def validate(draft: LeadDraft) -> dict[str, FieldError]:
    """Field name to error, in the order of the form; empty when all is well."""
    errors: dict[str, FieldError] = {}
    for name, limit in MAX_LENGTH.items():
        if len(getattr(draft, name).strip()) > limit:
            errors[name] = FieldError.TOO_LONG
    if not draft.last_name.strip():
        errors["last_name"] = FieldError.REQUIRED
    email, phone = draft.email.strip(), draft.phone.strip()
    if not email:
        errors["email"] = FieldError.REQUIRED
    elif not _EMAIL.fullmatch(email):
        errors.setdefault("email", FieldError.EMAIL)
    if phone and not _PHONE.fullmatch(phone):
        errors.setdefault("phone", FieldError.PHONE)
    if not draft.consent:
        errors["consent"] = FieldError.REQUIRED
    return errors


def lead_from(draft: LeadDraft, origin: LeadOrigin, now: datetime) -> Lead:
    """The record Salesforce gets. Empty values are left out, Company is always filled."""
    captured = now.isoformat(timespec="seconds").replace("+00:00", "Z")
    fields = {
        "Kiosk_Lead_Id__c": draft.key,
        "FirstName": draft.first_name.strip(),
        "LastName": draft.last_name.strip(),
        "Company": draft.company.strip() or origin.company_default,
        "Email": draft.email.strip(),
        "Phone": draft.phone.strip(),
        "Description": draft.notes.strip(),
        "LeadSource": origin.lead_source,
        "Kiosk_Id__c": origin.kiosk,
        "Store_Code__c": origin.store,
        "Offer_Number__c": draft.offer_number,
        "Captured_At__c": captured,
        "Consent_Version__c": origin.consent_version,
        "Consent_At__c": captured,
        "Marketing_Opt_In__c": draft.marketing,
        "Language__c": origin.language,
    }
    return Lead(draft.key, {name: value for name, value in fields.items() if value != ""})
