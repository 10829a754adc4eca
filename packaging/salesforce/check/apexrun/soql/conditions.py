"""Conditions of a query, made into functions of a record."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from datetime import datetime, timedelta

from apexrun.syntax.expressions import Expression
from apexrun.syntax.queries import (
    Bind,
    Comparison,
    Condition,
    Days,
    Fixed,
    Junction,
    Negation,
    Operand,
    Query,
    Selected,
)
from apexrun.values.comparing import equal, key_of
from apexrun.values.faults import NotModelledError, null_pointer
from apexrun.values.kinds import Record, Value
from apexrun.values.moments import now

Test = Callable[[Record], bool]
Read = Callable[[Record], Value]
_ORDER: dict[str, Callable[[Value, Value], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}


class Conditions:
    """`reader` makes a function that reads a field; `evaluate` has the values of binds."""

    def __init__(
        self,
        reader: Callable[[Selected], Read],
        evaluate: Callable[[Expression], Value],
        subquery: Callable[[Query], list[Value]],
    ) -> None:
        self._reader = reader
        self._evaluate = evaluate
        self._subquery = subquery

    def test(self, condition: Condition | None) -> Test:
        """A function that says of a record whether the condition holds."""
        if condition is None:
            return lambda _: True
        if isinstance(condition, Comparison):
            return self._comparison(condition)
        if isinstance(condition, Negation):
            inner = self.test(condition.part)
            return lambda record: not inner(record)
        return self._junction(condition)

    def value(self, operand: Operand) -> Value:
        if isinstance(operand, Bind):
            return self._evaluate(operand.value)
        if isinstance(operand, Fixed):
            return operand.value
        raise NotModelledError("a date literal at this place of a query")

    def _junction(self, junction: Junction) -> Test:
        tests = [self.test(part) for part in junction.parts]
        decide = all if junction.is_all else any
        return lambda record: decide(test(record) for test in tests)

    def _comparison(self, one: Comparison) -> Test:
        read = self._reader(one.left)
        if one.operator in ("in", "not in"):
            return self._in(read, self._values(one.right), is_in=one.operator == "in")
        if isinstance(one.right, (Query, tuple)):
            raise NotModelledError(f"{one.operator} with several values")
        if isinstance(one.right, Days):
            return _within(read, one.operator, one.right)
        return _compared(read, one.operator, self.value(one.right))

    def _values(self, given: Operand | Query | tuple[Operand, ...]) -> list[Value]:
        if isinstance(given, Query):
            return self._subquery(given)
        if isinstance(given, tuple):
            return [self.value(one) for one in given]
        values = self.value(given)
        if values is None:
            raise null_pointer("the values of IN")
        return [one.id if isinstance(one, Record) else one for one in values]

    @staticmethod
    def _in(read: Read, values: list[Value], *, is_in: bool) -> Test:
        keys = {key_of(value) for value in values}
        return lambda record: (key_of(read(record)) in keys) == is_in


def _compared(read: Read, sign: str, value: Value) -> Test:
    if sign in ("=", "!="):
        return lambda record: equal(read(record), value) == (sign == "=")
    if sign == "like":
        pattern = re.escape(value or "").replace("%", ".*").replace("_", ".")
        like = re.compile(pattern, re.IGNORECASE | re.DOTALL)
        return lambda record: like.fullmatch(read(record) or "") is not None
    compare = _ORDER.get(sign)
    if compare is None:
        raise NotModelledError(f"{sign} in a query")
    return lambda record: (
        value is not None and (found := read(record)) is not None and compare(found, value)
    )


def _within(read: Read, sign: str, days: Days) -> Test:
    """Whole days in UTC; an org has them in the user's time zone."""
    today = now().replace(hour=0, minute=0, second=0, microsecond=0)
    start = today + timedelta(days=days.first)
    end = today + timedelta(days=days.last + 1)
    tests: dict[str, Callable[[datetime], bool]] = {
        "=": lambda at: start <= at < end,
        "!=": lambda at: not start <= at < end,
        "<": lambda at: at < start,
        "<=": lambda at: at < end,
        ">": lambda at: at >= end,
        ">=": lambda at: at >= start,
    }
    test = tests[sign]
    return lambda record: (found := read(record)) is not None and test(found)
