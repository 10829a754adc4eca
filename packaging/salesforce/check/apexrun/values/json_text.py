"""JSON.serialize, and what it reads back without types."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal

from apexrun.values.faults import ApexError
from apexrun.values.kinds import ApexMap, ApexSet, EnumValue, Record, Value
from apexrun.values.moments import iso
from apexrun.values.text import string_of, type_name


def json_of(value: Value) -> str:
    """The value as JSON, nulls included; raises JSONException for what cannot be written."""
    if value is None or isinstance(value, (bool, str)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (int, Decimal)):
        return format(value, "f") if isinstance(value, Decimal) else str(value)
    if isinstance(value, (datetime, date)):
        return f'"{iso(value) if isinstance(value, datetime) else value.isoformat()}"'
    if isinstance(value, (list, ApexSet)):
        return "[" + ",".join(map(json_of, value)) + "]"
    return _json_of_object(value)


def _json_of_object(value: Value) -> str:
    if isinstance(value, ApexMap):
        return _object(value)
    if isinstance(value, Record):
        return _object({"attributes": ApexMap(type=value.object), **value.fields})
    if isinstance(value, EnumValue):
        return json.dumps(value.name)
    raise ApexError("JSONException", f"not modelled: JSON of {type_name(value)}")


def _object(values: dict[Value, Value]) -> str:
    pairs = (
        json.dumps(string_of(key), ensure_ascii=False) + ":" + json_of(value)
        for key, value in values.items()
    )
    return "{" + ",".join(pairs) + "}"


def untyped(text: Value) -> Value:
    """What JSON.deserializeUntyped makes of the text; raises JSONException."""
    try:
        return _converted(json.loads(text, parse_float=Decimal, parse_constant=_refused))
    except (TypeError, ValueError, RecursionError) as error:
        raise ApexError("JSONException", str(error)) from error


def _refused(constant: str) -> Value:
    """NaN and Infinity are Python's alone."""
    raise ValueError(f"unexpected {constant}")


def _converted(value: Value) -> Value:
    if isinstance(value, dict):
        return ApexMap((key, _converted(one)) for key, one in value.items())
    if isinstance(value, list):
        return [_converted(one) for one in value]
    return value
