"""Calls: of the package's methods, and of the platform's."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol

from apexrun.library.library import Function, Library
from apexrun.machine.conforming import Conforming
from apexrun.machine.naming import Evaluates
from apexrun.machine.program import ClassInfo, Program
from apexrun.machine.references import ClassReference, EnumReference, Namespace
from apexrun.machine.scope import Scope
from apexrun.syntax.declarations import Method
from apexrun.syntax.expressions import Call, Get, Super
from apexrun.values.faults import NotModelledError, null_pointer
from apexrun.values.kinds import EnumValue, Instance, Record, RowError, Value
from apexrun.values.text import type_name

# The attribute of an exception of the package's own that holds its message.
MESSAGE = "$message"


# What most calls are of, and none of our own kinds is.
_PLAIN = frozenset({str, int, bool, Decimal, list})


class Invokes(Protocol):
    """Runs a method of the package."""

    def invoke(
        self, method: Method, info: ClassInfo, this: Instance | None, values: list[Value]
    ) -> Value: ...


class Calling:
    def __init__(
        self,
        program: Program,
        conforming: Conforming,
        library: Library,
        evaluating: Evaluates,
        classes: Invokes,
    ) -> None:
        self._program = program
        self._conforming = conforming
        self._library = library
        self._evaluating = evaluating
        self._classes = classes

    def call(self, one: Call, scope: Scope) -> Value:
        if one.target is None:
            return self._own(one, scope)
        if isinstance(one.target, Super):
            return self._of_parent(one, scope)
        if one.name.lower() == "adderror":
            return self._add_error(one, scope)
        target = self._evaluating.value(one.target, scope)
        if target is not None:
            return self._on(target, one, self._values(one, scope))
        if one.is_safe:
            return None
        raise null_pointer(f".{one.name}()")

    def _on(self, target: Value, one: Call, values: list[Value]) -> Value:
        if type(target) in _PLAIN:
            return _result(self._library.method(target, one.name), one.name, [target, *values])
        if isinstance(target, ClassReference):
            return self._static(target.info, one, values)
        if isinstance(target, EnumReference):
            return _values_of_enum(target, one.name)
        if isinstance(target, Namespace):
            return self._of_library(f"{target.name}.{one.name}", values)
        if isinstance(target, Instance):
            return self.on_instance(target, one.name, values)
        method = self._library.method(target, one.name)
        return _result(method, one.name, [target, *values])

    def on_instance(self, target: Instance, name: str, values: list[Value]) -> Value:
        """The most derived method of this name that takes the values."""
        found = self._find(target.info, name, values)
        if found is not None:
            method, info = found
            return self._classes.invoke(method, info, target, values)
        return self._of_exception(target, name, values)

    def _values(self, one: Call, scope: Scope) -> list[Value]:
        return [self._evaluating.value(argument, scope) for argument in one.arguments]

    def _own(self, one: Call, scope: Scope) -> Value:
        """A method of the object, of its class, or of a class around it."""
        values = self._values(one, scope)
        seen_from = [scope.this.info] if scope.this is not None else []
        at = scope.info
        while at is not None:
            seen_from.append(at)
            at = at.outer
        for info in seen_from:
            if found := self._find(info, one.name, values):
                method, owner = found
                this = None if method.is_static else scope.this
                return self._classes.invoke(method, owner, this, values)
        if scope.this is None:
            raise NotModelledError(f"{one.name} with {len(values)} arguments")
        return self._of_exception(scope.this, one.name, values)

    def _of_parent(self, one: Call, scope: Scope) -> Value:
        values = self._values(one, scope)
        parent = self._program.parent(scope.info) if scope.info else None
        found = self._find(parent, one.name, values) if parent else None
        if found is None:
            raise NotModelledError(f"super.{one.name}")
        method, info = found
        return self._classes.invoke(method, info, scope.this, values)

    def _static(self, info: ClassInfo, one: Call, values: list[Value]) -> Value:
        found = self._find(info, one.name, values)
        if found is None or not found[0].is_static:
            given = ", ".join(map(type_name, values))
            raise NotModelledError(f"{info.full_name}.{one.name}({given})")
        return self._classes.invoke(*found, None, values)

    def _of_library(self, path: str, values: list[Value]) -> Value:
        function = self._library.functions.get(path.lower().removeprefix("system.system."))
        if function is None:
            function = self._library.functions.get(path.lower().removeprefix("system."))
        if function is not None:
            return _result(function, path, values)
        space, _, name = path.rpartition(".")
        of_object = self._library.functions.get(f"sobject.{name}".lower())
        if of_object is None:
            raise NotModelledError(f"{path} with {len(values)} arguments")
        return _result(of_object, path, [space, *values])

    def _find(
        self, info: ClassInfo | None, name: str, values: list[Value]
    ) -> tuple[Method, ClassInfo] | None:
        while info is not None:
            candidates = [one for one in info.methods.get(name.lower(), ()) if one.body is not None]
            if method := self._conforming.method(candidates, values):
                return method, info
            info = self._program.parent(info)
        return None

    def _of_exception(self, target: Instance, name: str, values: list[Value]) -> Value:
        """What every exception can do."""
        if self._program.is_exception(target.info):
            key = name.lower()
            if key == "getmessage":
                return target.attributes.get(MESSAGE)
            if key == "setmessage":
                target.attributes[MESSAGE] = values[0]
                return None
            if key == "gettypename":
                return target.info.full_name
        raise NotModelledError(f"{target.info.full_name}.{name} with {len(values)} arguments")

    def _add_error(self, one: Call, scope: Scope) -> None:
        """On a record, or on one of its fields."""
        target = one.target
        fields: tuple[str, ...] = ()
        if isinstance(target, Get):
            record = self._evaluating.value(target.target, scope)
            if isinstance(record, Record):
                fields = (target.name,)
        if not fields:
            assert target is not None  # noqa: S101  whoever calls has looked
            record = self._evaluating.value(target, scope)
        message = self._values(one, scope)[0]
        code = "FIELD_CUSTOM_VALIDATION_EXCEPTION"
        record.error = RowError(code, str(message), fields)


def _values_of_enum(reference: EnumReference, name: str) -> Value:
    declared = reference.declaration
    if name.lower() != "values":
        raise NotModelledError(f"{declared.name}.{name}")
    return [EnumValue(value, declared.name) for value in declared.values]


def _result(function: Function, path: str, values: list[Value]) -> Value:
    """What a function of the platform returns; most of them refuse null."""
    try:
        return function(*values)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        if None in values:
            raise null_pointer(f"an argument of {path}") from error
        given = ", ".join(map(type_name, values))
        raise NotModelledError(f"{path}({given}): {error}") from error
