"""Values as text: String.valueOf, joining with +, and the names of types in messages."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from apexrun.values.faults import ApexError
from apexrun.values.kinds import (
    ApexMap,
    ApexSet,
    Bag,
    Blob,
    ClassToken,
    EnumValue,
    FieldToken,
    Id,
    Instance,
    ObjectToken,
    Record,
    Value,
)

_NAMES: dict[type, str] = {
    bool: "Boolean",
    int: "Integer",
    Decimal: "Decimal",
    str: "String",
    Id: "Id",
    list: "List<ANY>",
    ApexMap: "Map<ANY,ANY>",
    ApexSet: "Set<ANY>",
    datetime: "Datetime",
    date: "Date",
    Blob: "Blob",
    ObjectToken: "Schema.SObjectType",
    FieldToken: "Schema.SObjectField",
}


def string_of(value: Value) -> str:
    """The text of a value; null is "null"."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, (list, ApexSet, ApexMap)):
        return _text_of_many(value)
    return _text_of_object(value)


def _text_of_many(value: Value) -> str:
    if isinstance(value, ApexMap):
        pairs = (f"{string_of(key)}={string_of(one)}" for key, one in value.items())
        return "{" + ", ".join(pairs) + "}"
    start, end = "()" if isinstance(value, list) else "{}"
    return start + ", ".join(map(string_of, value)) + end


def _text_of_object(value: Value) -> str:
    if isinstance(value, (EnumValue, ClassToken)):
        return value.name
    if isinstance(value, (ObjectToken, FieldToken)):
        return value.object if isinstance(value, ObjectToken) else value.field
    if isinstance(value, Record):
        return f"{value.object}:" + _text_of_many(ApexMap(value.fields))
    if isinstance(value, Instance):
        return f"{value.info.full_name}:" + _text_of_many(ApexMap(value.attributes))
    if isinstance(value, ApexError):
        return f"{value.type}: {value.message}"
    return str(value)


def type_name(value: Value) -> str:
    if value is None:
        return "null"
    if isinstance(value, Instance):
        return value.info.full_name
    if isinstance(value, Record):
        return value.object
    if isinstance(value, (Bag, EnumValue)):
        return value.type
    if isinstance(value, ClassToken):
        return "System.Type"
    return _NAMES.get(type(value), type(value).__name__)
