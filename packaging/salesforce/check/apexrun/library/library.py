"""The platform's classes put together: functions, constructors and methods by their names.

All names are in small letters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from apexrun.database.saving import Saved
from apexrun.values.faults import ApexError, NotModelledError
from apexrun.values.kinds import (
    ApexMap,
    ApexSet,
    Bag,
    Blob,
    ClassToken,
    EnumValue,
    FieldToken,
    Id,
    ObjectToken,
    Record,
    RowError,
    Value,
)
from apexrun.values.text import type_name

Function = Callable[..., Value]
# Of each Python type the Apex types whose methods its values have.
_KINDS: dict[type, tuple[str, ...]] = {
    bool: ("boolean",),
    int: ("integer", "decimal"),
    Decimal: ("decimal",),
    str: ("string",),
    Id: ("id", "string"),
    list: ("list",),
    ApexSet: ("set",),
    ApexMap: ("map",),
    Blob: ("blob",),
    datetime: ("datetime",),
    date: ("date",),
    EnumValue: ("enum",),
    ClassToken: ("type",),
    Record: ("sobject",),
    RowError: ("database.error",),
    Saved: ("database.saveresult",),
    ApexError: ("exception",),
    FieldToken: ("sobjectfield",),
    ObjectToken: ("sobjecttype",),
}


@dataclass(slots=True)
class Part:
    """A few classes. `functions`: as `string.join`; `readers`, `writers`: static properties.

    `makers`: constructors; `methods`: of each type; `enums`: names of types whose values are
    whatever is written behind them.
    """

    functions: Mapping[str, Function] = field(default_factory=dict)
    readers: Mapping[str, Callable[[], Value]] = field(default_factory=dict)
    writers: Mapping[str, Callable[[Value], None]] = field(default_factory=dict)
    makers: Mapping[str, Function] = field(default_factory=dict)
    methods: Mapping[str, Mapping[str, Function]] = field(default_factory=dict)
    enums: tuple[str, ...] = ()


class Library:
    def __init__(self, parts: Iterable[Part]) -> None:
        self.functions: dict[str, Function] = {}
        self.readers: dict[str, Callable[[], Value]] = {}
        self.writers: dict[str, Callable[[Value], None]] = {}
        self.makers: dict[str, Function] = {}
        self._methods: dict[str, dict[str, Function]] = {}
        self._known: dict[tuple[str | type, str], Function] = {}
        self._enums: dict[str, str] = {}
        for part in parts:
            self.functions |= part.functions
            self.readers |= part.readers
            self.writers |= part.writers
            self.makers |= part.makers
            self._enums |= {name.lower(): name for name in part.enums}
            for kind, methods in part.methods.items():
                self._methods.setdefault(kind, {}).update(methods)

    def enum_value(self, type_: str, name: str) -> EnumValue | None:
        """The value of an enum of the platform; None where there is no such enum."""
        key = type_.lower().removeprefix("system.").removeprefix("schema.")
        found = self._enums.get(key)
        return EnumValue(name.upper(), found) if found else None

    def method(self, value: Value, name: str) -> Function:
        """The method of the value's type, whose first argument is the value itself."""
        asked = (value.type if isinstance(value, Bag) else type(value), name)
        if known := self._known.get(asked):
            return known
        for kind in _kinds_of(value):
            if found := self._methods.get(kind, {}).get(name.lower()):
                self._known[asked] = found
                return found
        raise NotModelledError(f"the method {type_name(value)}.{name}")


def _kinds_of(value: Value) -> tuple[str, ...]:
    if isinstance(value, Bag):
        return (value.type.lower(),)
    return next((_KINDS[each] for each in type(value).__mro__ if each in _KINDS), ())
