"""Correcting what Salesforce refused, field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from unicodedata import category

import msgspec

from kiosk.core.form.lead import SALESFORCE_LENGTH, length
from kiosk.core.form.standard_fields import STANDARD_FIELDS


@dataclass(frozen=True, slots=True)
class CorrectionRules:
    """What a correction must leave alone, what it must not empty, and the longest texts.

    `longest` counts characters; a field that is named there may be added.
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
    """What is wrong with a change, in words for the one who typed it."""


def corrected(
    body: bytes, changes: Sequence[str], rules: CorrectionRules = LEAD_CORRECTION
) -> bytes:
    """The body with each FIELD=VALUE in it; an empty value takes the field out.

    Raises CorrectionError.
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
        raise CorrectionError(f"{name}: says where the row comes from and stays as it is")
    if name not in fields and name not in rules.longest and not name.endswith("__c"):
        raise CorrectionError(f"{name}: is no field of this row")
    if not value and name in rules.required:
        raise CorrectionError(f"{name}: Salesforce takes no row without it")
    if not _is_text(name + value):
        raise CorrectionError(f"{name!a}: holds characters that are no text")
    longest = rules.longest.get(name)
    if longest and length(value) > longest:
        raise CorrectionError(f"{name}: at most {longest} characters")


def _is_text(given: str) -> bool:
    """JSON carries no lone surrogates, which a shell makes of what is not UTF-8."""
    return not any(category(character) == "Cs" for character in given)


def _typed(value: str, before: object) -> object:
    """A checkbox stays a checkbox."""
    if not isinstance(before, bool):
        return value
    if value.lower() not in ("true", "false"):
        raise CorrectionError("a yes or no: write true or false")
    return value.lower() == "true"
