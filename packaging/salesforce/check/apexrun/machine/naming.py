"""Names: variables, fields, classes and namespaces, read and written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from apexrun.library.describing import described
from apexrun.library.library import Library
from apexrun.machine.program import ClassInfo, Program
from apexrun.machine.references import ClassReference, EnumReference, Namespace
from apexrun.machine.scope import Scope
from apexrun.schema.objects import Schema
from apexrun.schema.records import get, put
from apexrun.syntax.expressions import Expression, Get, Name
from apexrun.values.faults import ApexError, NotModelledError, null_pointer
from apexrun.values.kinds import (
    Bag,
    EnumValue,
    FieldToken,
    Instance,
    ObjectToken,
    Record,
    Value,
)
from apexrun.values.text import type_name

_OBJECT_TYPE = "schema.sobjecttype"


class Evaluates(Protocol):
    def value(self, expression: Expression, scope: Scope) -> Value: ...


class HasStatics(Protocol):
    def statics(self, info: ClassInfo) -> dict[str, Value]: ...


class Naming:
    def __init__(
        self,
        program: Program,
        schema: Schema,
        library: Library,
        evaluating: Evaluates,
        classes: HasStatics,
    ) -> None:
        self._program = program
        self._schema = schema
        self._library = library
        self._evaluating = evaluating
        self._classes = classes

    def named(self, name: Name, scope: Scope) -> Value:
        """A variable, else a field of the object, else of the classes around, else a class."""
        if name.key in scope.variables:
            return scope.variables[name.key]
        holder = self._holder(name.key, scope)
        if holder is not None:
            return holder[name.key]
        return self._type(name.name, scope.info) or Namespace(name.name)

    def member(self, one: Get, scope: Scope) -> Value:
        target = self._evaluating.value(one.target, scope)
        if target is None:
            if one.is_safe:
                return None
            raise null_pointer(f".{one.name}")
        if isinstance(target, Namespace):
            return self._of_namespace(target.name, one.name)
        if isinstance(target, ClassReference):
            return self._of_class(target.info, one.name)
        if isinstance(target, EnumReference):
            return _enum_value(target, one.name)
        return self._of_object(target, one.name)

    def store_name(self, name: Name, value: Value, scope: Scope) -> None:
        holder = self._holder(name.key, scope)
        if holder is None:
            raise NotModelledError(f"an assignment to {name.name}")
        holder[name.key] = value

    def store_member(self, one: Get, value: Value, scope: Scope) -> None:
        target = self._evaluating.value(one.target, scope)
        key = one.name.lower()
        if target is None:
            raise null_pointer(f".{one.name}")
        if isinstance(target, Record):
            put(self._schema, target, one.name, value)
        elif isinstance(target, Instance):
            target.attributes[key] = value
        elif isinstance(target, Bag):
            target.properties[key] = value
        elif isinstance(target, ClassReference):
            self._classes.statics(target.info)[key] = value
        else:
            path = f"{target.name}.{one.name}" if isinstance(target, Namespace) else one.name
            if path.lower() not in self._library.writers:
                raise NotModelledError(f"an assignment to {path}")
            self._library.writers[path.lower()](value)

    def _holder(self, key: str, scope: Scope) -> dict[str, Value] | None:
        found = scope.holder(key)
        if found is not None:
            return found
        if scope.this is not None and key in scope.this.attributes:
            return scope.this.attributes
        for info in self._around(scope.info):
            statics = self._classes.statics(info)
            if key in statics:
                return statics
        return None

    def _around(self, info: ClassInfo | None) -> Iterator[ClassInfo]:
        """A class and its parents, then the class around it and its parents."""
        while info is not None:
            at: ClassInfo | None = info
            while at is not None:
                yield at
                at = self._program.parent(at)
            info = info.outer

    def _type(self, name: str, near: ClassInfo | None) -> ClassReference | EnumReference | None:
        if info := self._program.find(name, near):
            return ClassReference(info)
        if enum := self._program.find_enum(name, near):
            return EnumReference(enum)
        return None

    def _of_class(self, info: ClassInfo, name: str) -> Value:
        key = name.lower()
        for one in self._around(info):
            statics = self._classes.statics(one)
            if key in statics:
                return statics[key]
        found = self._type(f"{info.full_name}.{name}", None)
        if found is None:
            raise NotModelledError(f"{info.full_name}.{name}")
        return found

    def _of_namespace(self, space: str, name: str) -> Value:
        path = f"{space}.{name}"
        if path.lower() in self._library.readers:
            return self._library.readers[path.lower()]()
        if (value := self._library.enum_value(space, name)) is not None:
            return value
        if space.lower() == _OBJECT_TYPE:
            return described(self._schema.object(name).name)
        if space.lower() in self._schema:
            return self._token(space, name)
        return Namespace(path)

    def _token(self, space: str, name: str) -> ObjectToken | FieldToken:
        one = self._schema.object(space)
        if name.lower() == "sobjecttype":
            return ObjectToken(one.name)
        return FieldToken(one.name, one.field(name).name)

    def _of_object(self, target: Value, name: str) -> Value:
        if isinstance(target, list):
            target = only_record(target)
        if isinstance(target, Record):
            return get(self._schema, target, name)
        holder: dict[str, Value] = {}
        if isinstance(target, Instance):
            holder = target.attributes
        elif isinstance(target, Bag):
            holder = target.properties
        if name.lower() not in holder:
            raise NotModelledError(f"{type_name(target)}.{name}")
        return holder[name.lower()]


def only_record(found: list[Value]) -> Record:
    """The record that a query found where one is expected; raises QueryException."""
    if len(found) != 1:
        what = "more than 1 row" if found else "no rows"
        raise ApexError("QueryException", f"List has {what} for assignment to SObject")
    record: Record = found[0]
    return record


def _enum_value(reference: EnumReference, name: str) -> EnumValue:
    declared = reference.declaration
    for value in declared.values:
        if value.lower() == name.lower():
            return EnumValue(value, declared.name)
    raise NotModelledError(f"{declared.name}.{name}")
