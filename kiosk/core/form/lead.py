"""A lead: a customer's details, validated against Salesforce's rules."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import assert_never

import msgspec
from msgspec.structs import replace

from kiosk.core.feed.capture_time import MARK, Stamp
from kiosk.core.form.email_address import email_address
from kiosk.core.form.field_error import FieldError, FieldTextError
from kiosk.core.form.form import ExtraField, ExtraKind, FormRules, Use
from kiosk.core.form.phone_number import phone_number
from kiosk.core.form.typed import typed_lines, typed_text

# Lengths of Salesforce's Lead (Object Reference: Lead); the form enforces the same.
MAX_LENGTH: Mapping[str, int] = {
    "first_name": 40,
    "last_name": 80,
    "company": 255,
    "email": 80,
    "phone": 40,
    "notes": 32_000,
}
FLAGS = ("consent", "marketing")
_API_NAMES: Mapping[str, str] = {
    "first_name": "FirstName",
    "last_name": "LastName",
    "company": "Company",
    "email": "Email",
    "phone": "Phone",
    "notes": "Description",
}
_CONTENTS: Mapping[str, ExtraKind] = {"email": ExtraKind.EMAIL, "phone": ExtraKind.PHONE}
SALESFORCE_LENGTH: Mapping[str, int] = {
    _API_NAMES[name]: longest for name, longest in MAX_LENGTH.items()
}
KIOSK_FIELDS = frozenset(
    {
        *_API_NAMES.values(),
        *("LeadSource", "Kiosk_Lead_Id__c", "Kiosk_Id__c", "Store_Code__c", "Offer_Number__c"),
        *("Captured_At__c", "Consent_Version__c", "Consent_At__c", "Marketing_Opt_In__c"),
        *("Language__c", "Referred_By__c", MARK),
    }
)


class LeadDraft(msgspec.Struct, frozen=True):
    """The contents of the form as typed. `key` is made when the form is opened.

    `extra` is keyed by Salesforce field. `consent_version` names the wording that was shown
    (core.consent). `referred_by` is the key of the lead of the customer who named this friend.
    """

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
    language: str = ""
    consent_version: str = ""
    referred_by: str = ""
    extra: Mapping[str, str | bool] = msgspec.field(default_factory=dict)

    def text_of(self, name: str) -> str:
        """The text of one of the form's lines, standard or extra, as it was typed."""
        typed = getattr(self, name) if name in MAX_LENGTH else self.extra.get(name)
        return typed if isinstance(typed, str) else ""

    def with_value(self, name: str, value: str | bool) -> LeadDraft:
        """The draft with another value of one of the form's fields, standard or extra."""
        if name in MAX_LENGTH or name in FLAGS:
            return replace(self, **{name: value})  # names are checked
        return replace(self, extra={**self.extra, name: value})


class LeadOrigin(msgspec.Struct, frozen=True):
    """What the kiosk adds to every lead."""

    kiosk: str
    store: str


class Lead(msgspec.Struct, frozen=True):
    """A lead ready for the outbox; `fields` maps Salesforce's API names to JSON values."""

    key: str
    fields: Mapping[str, object]


def new_lead_key() -> str:
    """A new key for a form session: double taps, crashes and re-sends remain one lead."""
    return str(uuid.uuid4())


def validate(draft: LeadDraft, rules: FormRules) -> dict[str, FieldError]:
    """Errors by field (the Salesforce field for extra ones), in the order of the form."""
    errors: dict[str, FieldError] = {}
    for name in MAX_LENGTH:
        if error := error_of(name, getattr(draft, name), rules):
            errors[name] = error
    for extra in rules.extra:
        if error := _error_of_extra(extra, draft.extra.get(extra.salesforce_field), rules):
            errors[extra.salesforce_field] = error
    if not draft.consent:
        errors["consent"] = FieldError.REQUIRED
    return errors


def error_of_any(name: str, draft: LeadDraft, rules: FormRules) -> FieldError | None:
    """What is wrong with one field of the draft, standard or extra; None if nothing is."""
    if name in MAX_LENGTH:
        return error_of(name, getattr(draft, name), rules)
    extra = next((field for field in rules.extra if field.salesforce_field == name), None)
    return _error_of_extra(extra, draft.extra.get(name), rules) if extra else None


def error_of(name: str, typed: str, rules: FormRules) -> FieldError | None:
    """What is wrong with one of the form's own fields; None if nothing is."""
    use = rules.fields.use_of(name)
    if use is Use.HIDDEN:
        return None
    text = _tidy(name, typed)
    if not text:
        return FieldError.REQUIRED if use is Use.REQUIRED else None
    try:
        text = _stored(name, text, rules)
    except FieldTextError as wrong:
        return wrong.error
    return FieldError.TOO_LONG if length(text) > MAX_LENGTH[name] else None


def lead_from(draft: LeadDraft, rules: FormRules, origin: LeadOrigin, stamp: Stamp) -> Lead:
    """The Lead record of a valid draft. Empty values are left out.

    Company is always set.
    """
    captured = stamp.at.isoformat(timespec="seconds").replace("+00:00", "Z")
    own = {
        api_name: _stored(name, _tidy(name, getattr(draft, name)), rules)
        for name, api_name in _API_NAMES.items()
        if rules.fields.use_of(name) is not Use.HIDDEN
    }
    fields: dict[str, object] = {
        "Kiosk_Lead_Id__c": draft.key,
        **own,
        "Company": own.get("Company") or rules.company_default,
        "LeadSource": rules.lead_source,
        "Kiosk_Id__c": origin.kiosk,
        "Store_Code__c": origin.store,
        "Offer_Number__c": draft.offer_number,
        "Captured_At__c": captured,
        "Consent_Version__c": draft.consent_version,
        "Consent_At__c": captured,
        MARK: stamp.worth,
        "Marketing_Opt_In__c": draft.marketing,
        "Language__c": draft.language,
        "Referred_By__c": draft.referred_by,
    }
    for extra in rules.extra:
        value = draft.extra.get(extra.salesforce_field, "")
        if isinstance(value, str):
            value = _sent(extra.content, typed_text(value), rules)
        fields[extra.salesforce_field] = value
    return Lead(draft.key, {name: value for name, value in fields.items() if value != ""})


def length(text: str) -> int:
    """Length in UTF-16 code units, as Apex and Qt count: an emoji counts as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _error_of_extra(
    extra: ExtraField, value: str | bool | None, rules: FormRules
) -> FieldError | None:
    empty = FieldError.REQUIRED if extra.required else None
    if extra.content is ExtraKind.YES_NO:
        return None if value else empty
    text = typed_text(value) if isinstance(value, str) else ""
    return _error_of_text(text, extra, rules) if text else empty


def _error_of_text(text: str, extra: ExtraField, rules: FormRules) -> FieldError | None:
    if extra.kind is ExtraKind.CHOICE and text not in {c.value for c in extra.choices}:
        return FieldError.CHOICE
    try:
        text = _sent(extra.content, text, rules)
    except FieldTextError as wrong:
        return wrong.error
    return FieldError.TOO_LONG if length(text) > extra.longest else None


def _stored(name: str, text: str, rules: FormRules) -> str:
    """The value of one of the form's own fields for Salesforce. Raises FieldTextError."""
    return _sent(_CONTENTS.get(name, ExtraKind.TEXT), text, rules)


def _sent(content: ExtraKind, text: str, rules: FormRules) -> str:
    """The text as Salesforce gets it, by what it holds. Raises FieldTextError."""
    match content:
        case ExtraKind.EMAIL:
            return email_address(text) if text else ""
        case ExtraKind.PHONE:
            return phone_number(text, rules.region) if text else ""
        case ExtraKind.TEXT | ExtraKind.CHOICE | ExtraKind.YES_NO:
            return text
        case _:
            assert_never(content)


def _tidy(name: str, typed: str) -> str:
    return typed_lines(typed) if name == "notes" else typed_text(typed)
