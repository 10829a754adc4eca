"""Why Salesforce would not save a record: its fields, the rules, and what must be unique."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from apexrun.database.session import Session
from apexrun.database.tables import Tables
from apexrun.knobs import Knobs
from apexrun.schema.field import PICKLISTS, TEXTS, Field
from apexrun.schema.objects import ObjectType, Schema
from apexrun.values.comparing import key_of
from apexrun.values.kinds import Id, Record, RowError, Value

_EMAIL = re.compile(r"(?!\.)[\w.!#$%&'*+/=?^`{|}~-]+(?<!\.)@(?:[\w-]+\.)+[^\W\d_]{2,}")
_DUPLICATE = {"Username": "DUPLICATE_USERNAME"}

Check = Callable[[ObjectType, Record], RowError | None]
Claim = tuple[str, str, Value]


class RowChecks:
    """For the rows of one statement, in order: what is unique counts among them too.

    `taken` are unique values of others who save at the same time.
    """

    def __init__(
        self, schema: Schema, tables: Tables, session: Session, knobs: Knobs, taken: set[Claim]
    ) -> None:
        self._schema = schema
        self._tables = tables
        self._session = session
        self._knobs = knobs
        self._taken = taken
        self._claims: dict[Claim, Id | None] = {}

    def begin(self, name: str) -> None:
        """Learn what is unique in an object's records."""
        self._claims = {
            claim: record.id
            for record in self._tables.all(name)
            if not record.fields.get("IsDeleted")
            for claim in self._claims_of(record)
        }

    def fault_of(self, record: Record) -> RowError | None:
        """The first fault of a record, complete as it would be saved."""
        one = self._schema.object(record.object)
        checks: tuple[Check, ...] = (
            self._licence,
            self._required,
            self._values,
            self._unique,
            self._rules,
        )
        return next((fault for check in checks if (fault := check(one, record))), None)

    def accept(self, record: Record) -> None:
        """Count it among those that the following rows must differ from."""
        for claim in self._claims_of(record):
            self._claims[claim] = record.id
            self._session.claimed.setdefault(claim)

    def _licence(self, one: ObjectType, record: Record) -> RowError | None:
        """In System.runAs Salesforce does not count licences."""
        is_new = record.id is None
        if one.name != "User" or not is_new or not self._knobs.no_licences:
            return None
        if self._session.run_as_depth:
            return None
        return RowError("LICENSE_LIMIT_EXCEEDED", "license limit exceeded")

    def _required(self, one: ObjectType, record: Record) -> RowError | None:
        if one.is_metadata or one.is_setting:
            return None
        missing = tuple(
            field.name
            for field in one.fields.values()
            if field.is_required and record.fields.get(field.name) in (None, "")
        )
        message = f"Required fields are missing: [{', '.join(missing)}]"
        return RowError("REQUIRED_FIELD_MISSING", message, missing) if missing else None

    def _values(self, one: ObjectType, record: Record) -> RowError | None:
        for name, value in record.fields.items():
            field = one.find(name)
            if field is None or value is None:
                continue
            if fault := _fault_of_value(field, value):
                return RowError(*fault, (field.name,))
        return None

    def _unique(self, _: ObjectType, record: Record) -> RowError | None:
        for claim in self._claims_of(record):
            field = claim[1]
            owner = self._claims.get(claim)
            if claim in self._taken or (owner is not None and owner != record.id):
                message = (
                    f"duplicate value found: {field} duplicates value on record with id: {owner}"
                )
                # Salesforce names the field in the message alone.
                return RowError(_DUPLICATE.get(field, "DUPLICATE_VALUE"), message)
        return None

    def _rules(self, one: ObjectType, record: Record) -> RowError | None:
        for rule in one.rules:
            if rule.condition.evaluate(record.fields.get):
                fields = (rule.field,) if rule.field else ()
                return RowError("FIELD_CUSTOM_VALIDATION_EXCEPTION", rule.message, fields)
        return None

    def _claims_of(self, record: Record) -> Iterator[Claim]:
        for field in self._schema.object(record.object).fields.values():
            value = record.fields.get(field.name) if field.is_unique else None
            if value is not None:
                yield record.object, field.name, key_of(value)


def _fault_of_value(field: Field, value: Value) -> tuple[str, str] | None:
    """Code and message."""
    if field.length and isinstance(value, str) and len(value) > field.length:
        message = f"{field.name}: data value too large (max length={field.length})"
        return "STRING_TOO_LONG", message
    if field.type == "Email" and not _EMAIL.fullmatch(value):
        return "INVALID_EMAIL_ADDRESS", f"{field.name}: invalid email address: {value}"
    if field.type in PICKLISTS and field.is_restricted:
        chosen = value.split(";") if field.type == "MultiselectPicklist" else [value]
        if not set(chosen) <= set(field.values):
            message = f"{field.name}: bad value for restricted picklist field: {value}"
            return "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message
    return None


def stored(field: Field | None, value: Value) -> Value:
    """The value as the database keeps it: trimmed, and nothing for a blank text."""
    if field is None or not isinstance(value, str) or isinstance(value, Id):
        return value
    return value.strip() or None if field.type in (*TEXTS, *PICKLISTS) else value
