"""What statements do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from apexrun.database.dml import CHUNK, Dml
from apexrun.database.dml import Statement as DmlStatement
from apexrun.database.session import Session
from apexrun.machine.calling import MESSAGE
from apexrun.machine.conforming import Conforming
from apexrun.machine.evaluating import Evaluating
from apexrun.machine.naming import only_record
from apexrun.machine.scope import Scope
from apexrun.syntax import statements as st
from apexrun.syntax.expressions import Expression, Soql
from apexrun.values.comparing import equal, same
from apexrun.values.faults import ApexError, ExecutionError, NotModelledError, null_pointer
from apexrun.values.kinds import EnumValue, Instance, Record, Value
from apexrun.values.ordering import Ordering
from apexrun.values.text import type_name


@dataclass(frozen=True, slots=True)
class Left:
    """How a block was left before its end: by return, break or continue."""

    by: str
    value: Value = None


_BREAK, _CONTINUE = Left("break"), Left("continue")
Handler = Callable[[Value, Scope], Left | None]


class Executing:
    """`block` is the way in; `reached` is told the class and line of each statement before it."""

    def __init__(
        self,
        evaluating: Evaluating,
        conforming: Conforming,
        dml: Dml,
        session: Session,
        ordering: Ordering,
        reached: Callable[[str, int], None],
    ) -> None:
        self._evaluating = evaluating
        self._conforming = conforming
        self._dml = dml
        self._session = session
        self._ordering = ordering
        self._reached = reached
        self._handlers: dict[type[st.Statement], Handler] = {
            st.Block: lambda one, scope: self.block(one.body, scope.inner()),
            st.Do: self._do,
            st.Declare: self._declare,
            st.If: self._if,
            st.ForEach: self._for_each,
            st.For: self._for,
            st.While: self._while,
            st.Return: self._return,
            st.Throw: self._throw,
            st.Break: lambda _, __: _BREAK,
            st.Continue: lambda _, __: _CONTINUE,
            st.Try: self._try,
            st.Switch: self._switch,
            st.Dml: self._save,
            st.RunAs: self._run_as,
        }

    def block(self, body: st.Body, scope: Scope) -> Left | None:
        """How it was left; None at its end."""
        for statement in body:
            self._reached(scope.name, statement.line)
            try:
                left = self._handlers[type(statement)](statement, scope)
            except ExecutionError as fault:
                fault.came_by(scope.frame, scope.name, statement.line)
                raise
            if left is not None:
                return left
        return None

    def _do(self, one: st.Do, scope: Scope) -> None:
        self._evaluating.value(one.expression, scope)

    def _declare(self, one: st.Declare, scope: Scope) -> None:
        for name, initial in one.names:
            value = None if initial is None else self._evaluating.value(initial, scope)
            if isinstance(value, list) and one.type.key not in ("list", "object", "iterable"):
                value = only_record(value)
            if not self._conforming.fits(value, one.type):
                message = f"{one.type.name} {name} = a value of type {type_name(value)}"
                raise NotModelledError(message)
            scope.variables[name] = self._conforming.coerced(value, one.type)

    def _if(self, one: st.If, scope: Scope) -> Left | None:
        is_true = self._evaluating.truth(one.condition, scope)
        return self.block(one.yes if is_true else one.no, scope.inner())

    def _for_each(self, one: st.ForEach, scope: Scope) -> Left | None:
        items = self._evaluating.value(one.items, scope)
        if items is None:
            raise null_pointer("the items of a loop")
        found = self._ordering.of_any(items)
        if one.type.key == "list" and isinstance(one.items, Soql):
            found = [found[at : at + CHUNK] for at in range(0, len(found), CHUNK)]
        for item in found:
            inner = scope.inner()
            inner.variables[one.name] = item
            left = self.block(one.body, inner)
            if left is not None and left is not _CONTINUE:
                return None if left is _BREAK else left
        return None

    def _for(self, one: st.For, scope: Scope) -> Left | None:
        inner = scope.inner()
        if one.first is not None:
            self.block((one.first,), inner)
        while one.condition is None or self._evaluating.truth(one.condition, inner):
            left = self.block(one.body, inner.inner())
            if left is not None and left is not _CONTINUE:
                return None if left is _BREAK else left
            for step in one.steps:
                self._evaluating.value(step, inner)
        return None

    def _while(self, one: st.While, scope: Scope) -> Left | None:
        while one.is_tested_after or self._evaluating.truth(one.condition, scope):
            left = self.block(one.body, scope.inner())
            if left is not None and left is not _CONTINUE:
                return None if left is _BREAK else left
            if one.is_tested_after and not self._evaluating.truth(one.condition, scope):
                return None
        return None

    def _return(self, one: st.Return, scope: Scope) -> Left:
        return Left("return", self._evaluating.value(one.value, scope) if one.value else None)

    def _throw(self, one: st.Throw, scope: Scope) -> None:
        value = self._evaluating.value(one.value, scope)
        if value is None:
            raise null_pointer("an exception")
        if isinstance(value, ApexError):
            raise value
        message = value.attributes.get(MESSAGE) or ""
        raise ApexError(value.info.full_name, message, value)

    def _try(self, one: st.Try, scope: Scope) -> Left | None:
        try:
            left = self.block(one.body, scope.inner())
        except ApexError as error:
            catch = next((each for each in one.catches if self._catches(each, error)), None)
            if catch is None:
                self._finally(one, scope)
                raise
            inner = scope.inner()
            inner.variables[catch.name] = error if error.instance is None else error.instance
            try:
                left = self.block(catch.body, inner)
            except ApexError:
                self._finally(one, scope)
                raise
        return self._finally(one, scope) or left

    def _finally(self, one: st.Try, scope: Scope) -> Left | None:
        return self.block(one.finally_, scope.inner())

    def _catches(self, catch: st.Catch, error: ApexError) -> bool:
        thrown = error if error.instance is None else error.instance
        return error.is_catchable and self._conforming.fits(thrown, catch.type)

    def _switch(self, one: st.Switch, scope: Scope) -> Left | None:
        value = self._evaluating.value(one.value, scope)
        for when in one.whens:
            if not when.labels or any(self._is(label, value, scope) for label in when.labels):
                return self.block(when.body, scope.inner())
        return None

    def _is(self, label: st.EnumLabel | Expression, value: Value, scope: Scope) -> bool:
        if isinstance(label, st.EnumLabel):
            return isinstance(value, EnumValue) and value.name.lower() == label.key
        given = self._evaluating.value(label, scope)
        return same(given, value) if isinstance(value, str) else equal(given, value)

    def _save(self, one: st.Dml, scope: Scope) -> None:
        records = self._evaluating.value(one.records, scope)
        if records is None:
            raise null_pointer(f"the records of {one.operation}")
        statement = DmlStatement(one.operation, True, one.mode == "user", one.external_id)
        self._dml.run(statement, [records] if isinstance(records, Record) else records)

    def _run_as(self, one: st.RunAs, scope: Scope) -> Left | None:
        user = self._evaluating.value(one.user, scope)
        if isinstance(user, Instance) or user is None or user.id is None:
            raise NotModelledError("System.runAs without a user that is saved")
        with self._session.run_as(user.id):
            return self.block(one.body, scope.inner())
