"""Corrects fields of a row that Salesforce refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from unicodedata import category

import msgspec

from kiosk.core.form.email_address import salesforce_takes
from kiosk.core.form.lead import SALESFORCE_LENGTH, length
from kiosk.core.form.standard_fields import STANDARD_FIELDS


@dataclass(frozen=True, slots=True)
class CorrectionRules:
    """Fields that a correction may not change or empty, and the longest texts.

    `longest` counts characters; a field listed there may be added.
    """

    fixed: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    longest: Mapping[str, int] = field(default_factory=dict)


LEAD_CORRECTION = CorrectionRules(
    fixed=frozenset(
        {
            *("Kiosk_Lead_Id__c", "Kiosk_Id__c", "Store_Code__c", "Captured_At__c"),
            *("Consent_Version__c", "Consent_At__c", "Capture_Time__c"),
        }
    ),
    required=frozenset({"LastName", "Company"}),
    longest={**SALESFORCE_LENGTH, **STANDARD_FIELDS},
)


class CorrectionError(ValueError):
    """A change that is not possible; the text is meant for the person who typed it."""


def corrected(
    body: bytes, changes: Sequence[str], rules: CorrectionRules = LEAD_CORRECTION
) -> bytes:
    """The body with each FIELD=VALUE applied; an empty value removes the field.

    Raises:
        CorrectionError: a change is not possible.
    """
    fields: dict[str, object] = msgspec.json.decode(body)
    for change in changes:
        name, given, value = change.partition("=")
        if not given or not name.strip():
            raise CorrectionError(f'"{name}": write FIELD=VALUE, like Email=ada@example.com')
        _check(name, value.strip(), fields, rules)
        if value.strip():
            fields[name] = _typed(value.strip(), fields.get(name))
        else:
            fields.pop(name, None)
    return msgspec.json.encode(fields)


def _check(name: str, value: str, fields: dict[str, object], rules: CorrectionRules) -> None:
    if name in rules.fixed:
        raise CorrectionError(f"{name}: identifies the row and cannot be changed")
    if name not in fields and name not in rules.longest and not name.endswith("__c"):
        raise CorrectionError(f"{name}: not a field of this row")
    if not value and name in rules.required:
        raise CorrectionError(f"{name}: must not be empty; Salesforce requires it")
    if not _is_text(name + value):
        raise CorrectionError(f"{name!a}: contains characters that are not text")
    longest = rules.longest.get(name)
    if longest and length(value) > longest:
        raise CorrectionError(f"{name}: at most {longest} characters")
    if name == "Email" and value and not salesforce_takes(value):
        raise CorrectionError("Email: not an address that Salesforce takes")


def _is_text(given: str) -> bool:
    """Whether JSON can carry the text: a shell turns invalid UTF-8 into lone surrogates."""
    return not any(category(character) == "Cs" for character in given)


def _typed(value: str, before: object) -> object:
    """The value with its original type, so that a checkbox stays a boolean."""
    if not isinstance(before, bool):
        return value
    if value.lower() not in ("true", "false"):
        raise CorrectionError("must be true or false")
    return value.lower() == "true"
