"""Fields of records in memory: read and written by the rules of their types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from apexrun.schema.field import NUMBERS, PICKLISTS, TEXTS, Field
from apexrun.schema.objects import ObjectType, Schema
from apexrun.values.faults import ApexError
from apexrun.values.ids import id_of
from apexrun.values.kinds import Blob, Id, Record, Value
from apexrun.values.moments import moment_of
from apexrun.values.text import type_name

_REFERENCES = ("Id", "Lookup", "MasterDetail")


def _is_number(value: Value) -> bool:
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def _is_text(value: Value) -> bool:
    return isinstance(value, str)


_FITS: dict[str, Callable[[Value], bool]] = {
    **dict.fromkeys((*TEXTS, *PICKLISTS, *_REFERENCES), _is_text),
    **dict.fromkeys(NUMBERS, _is_number),
    "Checkbox": lambda value: isinstance(value, bool),
    "DateTime": lambda value: isinstance(value, datetime),
    "Date": lambda value: isinstance(value, date) and not isinstance(value, datetime),
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Base64": lambda value: isinstance(value, Blob),
}


def put(schema: Schema, record: Record, name: str, value: Value) -> None:
    """Raises SObjectException for a field that is not there or not to be written, or a bad type."""
    one = schema.object(record.object)
    parent = one.parent(name)
    if parent is not None and isinstance(value, Record):
        record.fields[parent.relationship] = value
        return
    field = one.field(name)
    if not field.is_writable and field.type != "Id":
        raise ApexError("SObjectException", f"Field is not writeable: {one.name}.{field.name}")
    if value is not None:
        if not _FITS[field.type](value):
            message = f"Illegal assignment from {type_name(value)} to {field.type}"
            raise ApexError("SObjectException", message)
        value = _kept(field, value)
    record.fields[field.name] = value


def get(schema: Schema, record: Record, name: str) -> Value:
    """A checkbox that nobody has set is false. A query's record has what was asked for alone."""
    if record.object == "AggregateResult":
        return record.fields[name]
    one = schema.object(record.object)
    field = one.find(name)
    if field is None:
        return _related(one, record, name)
    if field.name not in record.fields and record.is_queried:
        message = (
            "SObject row was retrieved via SOQL without querying the requested field: "
            f"{record.object}.{field.name}"
        )
        raise ApexError("SObjectException", message)
    value = record.fields.get(field.name)
    return False if value is None and field.type == "Checkbox" else value


def _related(one: ObjectType, record: Record, name: str) -> Value:
    """The record that a lookup refers to, or the list of a subquery."""
    parent = one.parent(name)
    if parent is not None:
        return record.fields.get(parent.relationship)
    children = {key.lower(): key for key in record.fields}
    if name.lower() in children:
        return record.fields[children[name.lower()]]
    raise ApexError("SObjectException", f"Invalid field {name} for {one.name}")


def from_json(schema: Schema, name: str, values: dict[str, Value]) -> Record:
    """A record as JSON.deserialize makes it; system fields may be set so."""
    record = Record(name)
    for key, value in values.items():
        if key == "attributes":
            continue
        field = schema.object(name).field(key)
        record.fields[field.name] = None if value is None else _from_text(field, value)
    return record


def _from_text(field: Field, value: Value) -> Value:
    if field.type == "DateTime":
        return moment_of(value)
    return _kept(field, value)


def _kept(field: Field, value: Value) -> Value:
    if field.type in _REFERENCES:
        return value if isinstance(value, Id) else id_of(value)
    return Decimal(value) if field.type in NUMBERS else value
