"""The fields of the contact form: the configured rules, checked against Salesforce's own."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.form.regions import REGIONS
from kiosk.core.form.standard_fields import (
    PHONE_FIELDS,
    STANDARD_FIELDS,
    address_problems,
    may_be_added,
)
from kiosk.core.languages import SOURCE

# Object Reference: an org's custom field ends in __c; a package adds its prefix.
ApiName = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z][A-Za-z0-9_]{0,79}$",
        description='a field\'s API name of letters, digits and _, like "Shoe_Size__c"',
    ),
]
Label = Annotated[str, Meta(min_length=1, max_length=200)]
Labels = Mapping[str, Label]
_MOST_EXTRAS = 10
_NOT_TAKEN = f"must end in __c, or be one of {', '.join(STANDARD_FIELDS)}"


class Use(StrEnum):
    HIDDEN = "hidden"
    OPTIONAL = "optional"
    REQUIRED = "required"


class ExtraKind(StrEnum):
    TEXT = "text"
    PHONE = "phone"
    EMAIL = "email"
    CHOICE = "choice"
    YES_NO = "yes_no"


# Salesforce's data types Phone and Email.
_LONGEST_OF_KIND: Mapping[ExtraKind, int] = {ExtraKind.PHONE: 40, ExtraKind.EMAIL: 80}


class Fields(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The form's own fields, in screen order."""

    first_name: Use = Use.OPTIONAL
    last_name: Use = Use.REQUIRED
    company: Use = Use.OPTIONAL
    email: Use = Use.REQUIRED
    phone: Use = Use.OPTIONAL
    notes: Use = Use.OPTIONAL

    def use_of(self, name: str) -> Use:
        use: Use = getattr(self, name)
        return use


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A choice: `value` as in Salesforce's picklist, `label` as shown, by language."""

    value: Label
    label: Labels = {}


class ExtraField(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An extra field, stored as `salesforce_field` of the Lead. `label` is by language."""

    salesforce_field: ApiName
    label: Labels
    kind: ExtraKind = ExtraKind.TEXT
    required: bool = False
    max_length: Annotated[int, Meta(ge=1, le=32_000)] = 255
    choices: tuple[Choice, ...] = ()

    @property
    def content(self) -> ExtraKind:
        """What the field holds: a text in a standard field for phone numbers is one of them."""
        is_phone = self.kind is ExtraKind.TEXT and self.salesforce_field in PHONE_FIELDS
        return ExtraKind.PHONE if is_phone else self.kind

    @property
    def longest(self) -> int:
        """Characters that both the shop and Salesforce take."""
        of_kind = _LONGEST_OF_KIND.get(self.content, self.max_length)
        of_field = STANDARD_FIELDS.get(self.salesforce_field, self.max_length)
        return min(self.max_length, of_kind, of_field)


class FormRules(msgspec.Struct, frozen=True):
    """The form's rules.

    `region` (ISO 3166) is the country of phone numbers that do not begin with +. It is empty by
    default: such numbers are refused, and the country is asked for.
    """

    fields: Fields = Fields()
    extra: tuple[ExtraField, ...] = ()
    region: str = ""
    company_default: str = "Private customer"
    lead_source: str = "Kiosk"


def in_language(labels: Mapping[str, str], language: str) -> str:
    """The text in that language, else English, else any: a label is never empty."""
    return labels.get(language) or labels.get(SOURCE) or next(iter(labels.values()), "")


def problems(rules: FormRules, known: frozenset[str]) -> tuple[str, ...]:
    """Rules that Salesforce would refuse or nobody could fill in: one line each, with the key.

    `known`: the fields that the kiosk writes itself.
    Object Reference, "Lead": LastName and Company are required.
    """
    found = []
    if rules.fields.last_name is not Use.REQUIRED:
        found.append('fields.last_name: must be "required"; Salesforce accepts no lead without it')
    if rules.fields.company is not Use.REQUIRED and not rules.company_default.strip():
        found.append('company_default: must not be empty while company is not "required"')
    if rules.region and rules.region not in REGIONS:
        found.append(
            f'region: "{rules.region}" is not a country code; write two letters, like "DE"'
        )
    if len(rules.extra) > _MOST_EXTRAS:
        found.append(f"extra: at most {_MOST_EXTRAS} further fields")
    names = [field.salesforce_field for field in rules.extra]
    for field in rules.extra:
        found += _problems_of(field)
        if not may_be_added(field.salesforce_field) and field.salesforce_field not in known:
            found.append(f"extra: {field.salesforce_field}: {_NOT_TAKEN}")
        if field.salesforce_field in known:
            found.append(f"extra: {field.salesforce_field} is filled by the kiosk itself")
        elif names.count(field.salesforce_field) > 1:
            found.append(f"extra: {field.salesforce_field} appears twice")
    required = {field.salesforce_field: field.required for field in rules.extra}
    found += [f"extra: {text}" for text in address_problems(required)]
    return tuple(dict.fromkeys(found))


def _problems_of(field: ExtraField) -> list[str]:
    found = []
    if not field.label:
        found.append(f"extra: {field.salesforce_field} needs a label")
    if field.kind is ExtraKind.YES_NO and field.salesforce_field in STANDARD_FIELDS:
        found.append(f"extra: {field.salesforce_field} is a text in Salesforce, no yes or no")
    if (field.kind is ExtraKind.CHOICE) is not bool(field.choices):
        found.append(f'extra: {field.salesforce_field}: choices are for kind = "choice" only')
    return found
