"""When two values are the same: for Apex's ==, for Assert, and for SOQL."""

from __future__ import annotations

from apexrun.values.ids import is_same_id
from apexrun.values.kinds import ApexSet, Id, Record, Value


def equal(one: Value, other: Value) -> bool:
    """As ==: texts without case, ids by the record that they name."""
    if isinstance(one, str) and isinstance(other, str):
        if isinstance(one, Id) or isinstance(other, Id):
            return is_same_id(one, other)
        return one.casefold() == other.casefold()
    if isinstance(one, bool) != isinstance(other, bool):
        return False
    if isinstance(one, Record) and isinstance(other, Record):
        return one.object == other.object and one.fields == other.fields
    return bool(one == other)


def same(one: Value, other: Value) -> bool:
    """As Assert.areEqual and List.contains: texts with their case."""
    if isinstance(one, str) and isinstance(other, str):
        if isinstance(one, Id) or isinstance(other, Id):
            return is_same_id(one, other)
        return one == other
    if isinstance(one, ApexSet):
        return isinstance(other, ApexSet) and set(one) == set(other)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return equal(one, other)


def key_of(value: Value) -> Value:
    """What SOQL tells a value apart by: texts without case, ids with it."""
    if isinstance(value, Id) or not isinstance(value, str):
        return value
    return value.casefold()
