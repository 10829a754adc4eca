"""Whether a value may stand where a type is declared; which overload a call means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal

from apexrun.machine.program import ClassInfo, Program
from apexrun.syntax.declarations import Constructor, Method, Parameter
from apexrun.syntax.expressions import TypeRef
from apexrun.values.faults import BUILT_IN, ApexError
from apexrun.values.ids import id_of
from apexrun.values.kinds import (
    ApexMap,
    ApexSet,
    Bag,
    Blob,
    EnumValue,
    FieldToken,
    Id,
    Instance,
    ObjectToken,
    Record,
    RowError,
    Value,
)


def _is_whole(value: Value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Value) -> bool:
    return _is_whole(value) or isinstance(value, Decimal)


_PLAIN: dict[str, Callable[[Value], bool]] = {
    "object": lambda _: True,
    "string": lambda value: isinstance(value, str),
    "id": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": _is_whole,
    "long": _is_whole,
    "decimal": _is_number,
    "double": _is_number,
    "datetime": lambda value: isinstance(value, datetime),
    "date": lambda value: isinstance(value, date) and not isinstance(value, datetime),
    "blob": lambda value: isinstance(value, Blob),
    "sobject": lambda value: isinstance(value, Record),
    "sobjectfield": lambda value: isinstance(value, FieldToken),
    "sobjecttype": lambda value: isinstance(value, ObjectToken),
}
_PREFIXES = ("system.", "schema.")
_OF_PLAIN_TYPES = (str, int, Decimal, list, ApexMap, ApexSet, Blob, date)


class Conforming:
    def __init__(self, program: Program) -> None:
        self._program = program

    def fits(self, value: Value, type_: TypeRef) -> bool:
        """Null fits everywhere. Of a list's contents the first is looked at."""
        if value is None:
            return True
        key = type_.key
        if "." in key:
            for prefix in _PREFIXES:
                key = key.removeprefix(prefix)
        if key in _PLAIN:
            return _PLAIN[key](value)
        if key in ("list", "iterable"):
            return isinstance(value, list) and all(
                self.fits(one, type_.arguments[0]) for one in value[:1] if type_.arguments
            )
        if key in ("set", "map"):
            return isinstance(value, ApexSet if key == "set" else ApexMap)
        return self._fits_named(value, type_.name)

    def _fits_named(self, value: Value, name: str) -> bool:
        if isinstance(value, ApexError):
            return name.lower() in ("exception", value.type.lower())
        if isinstance(value, Record):
            return value.object.lower() == name.lower()
        if isinstance(value, Instance):
            is_root = name.lower() == "exception" and self._program.is_exception(value.info)
            return is_root or self._program.is_a(value.info, name)
        last = name.rpartition(".")[2].lower()
        if isinstance(value, RowError):
            return last == "error"
        if isinstance(value, (Bag, EnumValue)):
            return value.type.rpartition(".")[2].lower() == last
        # Of the platform's other classes the model knows no kinship.
        return last not in BUILT_IN and not isinstance(value, _OF_PLAIN_TYPES)

    def coerced(self, value: Value, type_: TypeRef) -> Value:
        """The value as a variable of this type holds it."""
        if value is None:
            return None
        if type_.key == "id" and not isinstance(value, Id):
            return id_of(value)
        if type_.key in ("decimal", "double") and _is_whole(value):
            return Decimal(value)
        return value

    def method(self, methods: Sequence[Method], values: Sequence[Value]) -> Method | None:
        for one in methods:
            if self._takes(one.parameters, values):
                return one
        return None

    def constructor(self, info: ClassInfo, values: Sequence[Value]) -> Constructor | None:
        constructors = info.declaration.constructors
        return next((one for one in constructors if self._takes(one.parameters, values)), None)

    def _takes(self, parameters: Sequence[Parameter], values: Sequence[Value]) -> bool:
        if len(parameters) != len(values):
            return False
        for value, parameter in zip(values, parameters, strict=True):
            if not self.fits(value, parameter.type):
                return False
        return True
