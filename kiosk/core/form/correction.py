"""Corrects fields of a row that Salesforce refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from unicodedata import category

import msgspec

from kiosk.core.form.email_address import NotAnEmailError, email_address
from kiosk.core.form.lead import SALESFORCE_LENGTH, length
from kiosk.core.form.standard_fields import STANDARD_FIELDS
from kiosk.core.form.typed import typed_lines


class CorrectionRules(msgspec.Struct, frozen=True):
    """Fields that a correction may not change or empty, and the longest texts.

    `longest` counts characters; a field listed there may be added.
    """

    fixed: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    longest: Mapping[str, int] = msgspec.field(default_factory=dict)


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


class CorrectionProblem(StrEnum):
    """Why a change is not possible; the staff's screen has the sentence for each."""

    NOT_A_CHANGE = "not_a_change"
    FIXED = "fixed"
    NOT_A_FIELD = "not_a_field"
    REQUIRED = "required"
    NOT_TEXT = "not_text"
    TOO_LONG = "too_long"
    EMAIL = "email"
    YES_OR_NO = "yes_or_no"
    NOT_HERE = "not_here"


class CorrectionError(ValueError):
    """A change that is not possible; the text, in English, is meant for the person who typed it.

    `limit` is the most characters of a text that is too long.
    """

    def __init__(
        self, problem: CorrectionProblem, text: str, name: str = "", limit: int = 0
    ) -> None:
        super().__init__(text)
        self.problem = problem
        self.name = name
        self.limit = limit


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
            told = f'"{name}": write FIELD=VALUE, like Email=ada@example.com'
            raise CorrectionError(CorrectionProblem.NOT_A_CHANGE, told, name)
        text = typed_lines(value) if _is_text(value) else value
        _check(name, text, fields, rules)
        if text:
            fields[name] = _typed(name, text, fields.get(name))
        else:
            fields.pop(name, None)
    return msgspec.json.encode(fields)


def _check(name: str, value: str, fields: dict[str, object], rules: CorrectionRules) -> None:
    longest = rules.longest.get(name, 0)
    known = name in fields or name in rules.longest or name.endswith("__c")
    problem: CorrectionProblem | None = None
    told, why = name, ""
    if name in rules.fixed:
        problem, why = CorrectionProblem.FIXED, "identifies the row and cannot be changed"
    elif not known:
        problem, why = CorrectionProblem.NOT_A_FIELD, "not a field of this row"
    elif not value and name in rules.required:
        problem, why = CorrectionProblem.REQUIRED, "must not be empty; Salesforce requires it"
    elif not _is_text(name + value):
        problem, why = CorrectionProblem.NOT_TEXT, "contains characters that are not text"
        told = f"{name!a}"
    elif longest and length(value) > longest:
        problem, why = CorrectionProblem.TOO_LONG, f"at most {longest} characters"
    elif name == "Email" and value and not _is_address(value):
        problem, why = CorrectionProblem.EMAIL, "not an address that Salesforce takes"
    if problem:
        raise CorrectionError(problem, f"{told}: {why}", name, longest)


def _is_address(value: str) -> bool:
    try:
        email_address(value)
    except NotAnEmailError:
        return False
    return True


def _is_text(given: str) -> bool:
    """Whether JSON can carry the text: a shell turns invalid UTF-8 into lone surrogates."""
    return not any(category(character) == "Cs" for character in given)


def _typed(name: str, value: str, before: object) -> object:
    """The value with its original type, so that a checkbox stays a boolean."""
    if not isinstance(before, bool):
        return email_address(value) if name == "Email" else value
    if value.lower() not in ("true", "false"):
        raise CorrectionError(CorrectionProblem.YES_OR_NO, f"{name}: must be true or false", name)
    return value.lower() == "true"
