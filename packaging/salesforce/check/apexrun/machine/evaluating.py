"""What expressions are worth."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from apexrun.library.library import Library
from apexrun.machine.calling import Calling
from apexrun.machine.conforming import Conforming
from apexrun.machine.naming import Naming
from apexrun.machine.operators import combined, negated
from apexrun.machine.program import ClassInfo, Program
from apexrun.machine.scope import Scope
from apexrun.schema.objects import Schema
from apexrun.schema.records import put
from apexrun.soql.running import Queries
from apexrun.syntax import expressions as ex
from apexrun.values.faults import BUILT_IN, ApexError, NotModelledError, null_pointer
from apexrun.values.kinds import ApexMap, ApexSet, ClassToken, Instance, Record, Value
from apexrun.values.text import type_name

_CONVERTED = ("string", "boolean", "integer", "long", "decimal", "datetime", "map", "list")

Handler = Callable[[Value, Scope], Value]


class Makes(Protocol):
    """Makes objects of the package's classes."""

    def make(self, info: ClassInfo, values: list[Value]) -> Instance: ...


class Evaluating:
    """`value` is the way in; the parts for names and calls ask it in their turn."""

    def __init__(
        self,
        program: Program,
        schema: Schema,
        conforming: Conforming,
        library: Library,
        queries: Queries,
    ) -> None:
        self._program = program
        self._schema = schema
        self._conforming = conforming
        self._library = library
        self._queries = queries
        self._handlers: dict[type[ex.Expression], Handler] = {
            ex.Literal: lambda one, _: one.value,
            ex.This: lambda _, scope: scope.this,
            ex.ClassLiteral: lambda one, _: ClassToken(one.type.name),
            ex.Conditional: self._conditional,
            ex.Unary: lambda one, scope: negated(one.operator, self.value(one.value, scope)),
            ex.Binary: self._binary,
            ex.InstanceOf: self._instance_of,
            ex.Cast: self._cast,
            ex.Index: self._index,
            ex.Assign: self._assign,
            ex.Step: self._step,
            ex.NewCollection: self._new_collection,
            ex.New: self._new,
            ex.Soql: self._query,
        }

    def connect(self, naming: Naming, calling: Calling, classes: Makes) -> None:
        """Take in the parts that are made with this one."""
        self._naming = naming
        self._classes = classes
        self._handlers |= {
            ex.Name: naming.named,
            ex.Get: naming.member,
            ex.Call: calling.call,
        }

    def value(self, expression: ex.Expression, scope: Scope) -> Value:
        """Raises ApexError, and NotModelledError for what the model lacks."""
        handler = self._handlers.get(type(expression))
        if handler is None:
            raise NotModelledError(f"{type(expression).__name__} at this place")
        return handler(expression, scope)

    def truth(self, expression: ex.Expression, scope: Scope) -> bool:
        """The value of a condition, which must not be null."""
        value = self.value(expression, scope)
        if value is None:
            raise null_pointer("a condition")
        return bool(value)

    def _conditional(self, one: ex.Conditional, scope: Scope) -> Value:
        return self.value(one.yes if self.truth(one.condition, scope) else one.no, scope)

    def _binary(self, one: ex.Binary, scope: Scope) -> Value:
        if one.operator == "&&":
            return self.truth(one.left, scope) and self.truth(one.right, scope)
        if one.operator == "||":
            return self.truth(one.left, scope) or self.truth(one.right, scope)
        left = self.value(one.left, scope)
        if one.operator == "??":
            return self.value(one.right, scope) if left is None else left
        return combined(one.operator, left, self.value(one.right, scope))

    def _instance_of(self, one: ex.InstanceOf, scope: Scope) -> bool:
        value = self.value(one.value, scope)
        return value is not None and self._conforming.fits(value, one.type)

    def _cast(self, one: ex.Cast, scope: Scope) -> Value:
        value = self.value(one.value, scope)
        if one.type.key in _CONVERTED and not self._conforming.fits(value, one.type):
            message = f"Invalid conversion from runtime type {type_name(value)} to {one.type.name}"
            raise ApexError("TypeException", message)
        return self._conforming.coerced(value, one.type)

    def _index(self, one: ex.Index, scope: Scope) -> Value:
        items, at = self.value(one.target, scope), self.value(one.at, scope)
        return items[self._checked(items, at)]

    @staticmethod
    def _checked(items: Value, at: Value) -> int:
        if items is None or at is None:
            raise null_pointer("a list or its index")
        if not 0 <= at < len(items):
            raise ApexError("ListException", f"List index out of bounds: {at}")
        return int(at)

    def _assign(self, one: ex.Assign, scope: Scope) -> Value:
        value = self.value(one.value, scope)
        if one.operator is not None:
            value = combined(one.operator, self.value(one.target, scope), value)
        self._store(one.target, value, scope)
        return value

    def _step(self, one: ex.Step, scope: Scope) -> Value:
        old = self.value(one.target, scope)
        new = combined("+", old, one.difference)
        self._store(one.target, new, scope)
        return new if one.is_before else old

    def _store(self, target: ex.Expression, value: Value, scope: Scope) -> None:
        if isinstance(target, ex.Name):
            self._naming.store_name(target, value, scope)
        elif isinstance(target, ex.Get):
            self._naming.store_member(target, value, scope)
        elif isinstance(target, ex.Index):
            items, at = self.value(target.target, scope), self.value(target.at, scope)
            items[self._checked(items, at)] = value
        else:
            raise NotModelledError(f"an assignment to {type(target).__name__}")

    def _new_collection(self, one: ex.NewCollection, scope: Scope) -> Value:
        if one.type.key == "map":
            pairs = ((self.value(k, scope), self.value(v, scope)) for k, v in one.pairs)
            return ApexMap(pairs)
        items = [self.value(item, scope) for item in one.items]
        return ApexSet(items) if one.type.key == "set" else items

    def _new(self, one: ex.New, scope: Scope) -> Value:
        info = self._program.find(one.type.name, scope.info)
        values = [self.value(argument, scope) for argument in one.arguments]
        if info is not None:
            return self._classes.make(info, values)
        key = one.type.key
        if key in self._schema:
            return self._new_record(one, scope)
        if key in self._library.makers:
            return self._library.makers[key](*values)
        if key in BUILT_IN:
            return ApexError(BUILT_IN[key], str(values[0]) if values else "")
        raise NotModelledError(f"new {one.type.name}")

    def _new_record(self, one: ex.New, scope: Scope) -> Record:
        record = Record(self._schema.object(one.type.name).name)
        for name, given in one.fields:
            put(self._schema, record, name, self.value(given, scope))
        return record

    def _query(self, one: ex.Soql, scope: Scope) -> Value:
        return self._queries.run(one.query, lambda bind: self.value(bind, scope))
