"""Reads SOQL, in brackets or in a text."""

from __future__ import annotations

from collections.abc import Callable

from apexrun.syntax.cursor import Cursor
from apexrun.syntax.expressions import Expression
from apexrun.syntax.lexer import text_of
from apexrun.syntax.queries import (
    Bind,
    Comparison,
    Condition,
    Days,
    Fixed,
    Junction,
    Negation,
    Operand,
    Ordering,
    Query,
    Selected,
)

_FUNCTIONS = ("count", "count_distinct", "sum", "min", "max", "avg")
_CLAUSES = (
    *("from", "where", "with", "group", "having", "order", "limit", "offset", "for", "all"),
    *("using", "typeof"),
)
_SIGNS = ("=", "!=", "<", ">", "<=", ">=")
_CONSTANTS = {"true": True, "false": False, "null": None}
_DAYS: dict[str, Callable[[int], Days]] = {
    "today": lambda _: Days(0, 0),
    "yesterday": lambda _: Days(-1, -1),
    "tomorrow": lambda _: Days(1, 1),
    "last_n_days": lambda count: Days(-count, 0),
    "next_n_days": lambda count: Days(1, count),
}


class QueryParser:
    """Reads at the cursor; `bind` reads the expression behind a colon."""

    def __init__(self, cursor: Cursor, bind: Callable[[], Expression]) -> None:
        self._cursor = cursor
        self._bind = bind

    def query(self) -> Query:
        cursor = self._cursor
        query = Query()
        cursor.expect("select")
        query.selected.append(self._selected())
        while cursor.accept(","):
            query.selected.append(self._selected())
        cursor.expect("from")
        query.source = self._path()
        clauses = {
            "where": self._where,
            "with": self._with,
            "group": self._group,
            "having": self._having,
            "order": self._order,
            "limit": self._limit,
            "offset": self._offset,
            "all": self._all,
            "for": self._for,
        }
        while cursor.is_at(*clauses):
            clauses[cursor.take().key](query)
        return query

    def _selected(self) -> Selected:
        cursor = self._cursor
        if cursor.accept("("):
            children = self.query()
            cursor.expect(")")
            return Selected("", children=children)
        one = self._field()
        if cursor.now.kind == "word" and not cursor.is_at(*_CLAUSES):
            return Selected(one.path, one.function, cursor.word())
        return one

    def _field(self) -> Selected:
        """A path, or an aggregate of one."""
        cursor = self._cursor
        if not (cursor.is_at(*_FUNCTIONS) and cursor.ahead().key == "("):
            return Selected(self._path())
        function = cursor.take().key
        cursor.expect("(")
        path = "" if cursor.is_at(")") else self._path()
        cursor.expect(")")
        return Selected(path, function)

    def _path(self) -> str:
        path = self._cursor.word()
        while self._cursor.accept("."):
            path += "." + self._cursor.word()
        return path

    def _where(self, query: Query) -> None:
        query.where = self._condition()

    def _having(self, query: Query) -> None:
        query.having = self._condition()

    def _with(self, query: Query) -> None:
        modes = {"user_mode": "user", "system_mode": "system", "security_enforced": "user"}
        if self._cursor.now.key not in modes:
            raise self._cursor.fault("expected USER_MODE or SYSTEM_MODE")
        query.mode = modes[self._cursor.take().key]

    def _group(self, query: Query) -> None:
        self._cursor.expect("by")
        query.group_by.append(self._path())
        while self._cursor.accept(","):
            query.group_by.append(self._path())

    def _order(self, query: Query) -> None:
        self._cursor.expect("by")
        query.order_by.append(self._ordering())
        while self._cursor.accept(","):
            query.order_by.append(self._ordering())

    def _ordering(self) -> Ordering:
        cursor = self._cursor
        path = self._path()
        is_descending = cursor.accept("desc")
        if not is_descending:
            cursor.accept("asc")
        nulls_last = cursor.accept("nulls", "last")
        if not nulls_last:
            cursor.accept("nulls", "first")
        return Ordering(path, is_descending, nulls_last)

    def _limit(self, query: Query) -> None:
        query.limit = self._operand()

    def _offset(self, query: Query) -> None:
        query.offset = self._operand()

    def _all(self, query: Query) -> None:
        self._cursor.expect("rows")
        query.with_deleted = True

    def _for(self, query: Query) -> None:
        self._cursor.expect("update")
        query.for_update = True
        if query.order_by:
            raise self._cursor.fault("ORDER BY does not go with FOR UPDATE")

    def _condition(self) -> Condition:
        """AND and OR may not stand side by side without brackets, as in Salesforce."""
        first = self._part()
        for word in ("and", "or"):
            parts = [first]
            while self._cursor.accept(word):
                parts.append(self._part())
            if len(parts) > 1:
                if self._cursor.is_at("and", "or"):
                    raise self._cursor.fault("expected brackets around AND or OR")
                return Junction(word == "and", tuple(parts))
        return first

    def _part(self) -> Condition:
        cursor = self._cursor
        if cursor.accept("not"):
            return Negation(self._part())
        if cursor.accept("("):
            condition = self._condition()
            cursor.expect(")")
            return condition
        left = self._field()
        operator = self._operator()
        if operator in ("in", "not in", "includes", "excludes"):
            return Comparison(left, operator, self._several())
        return Comparison(left, operator, self._operand())

    def _operator(self) -> str:
        cursor = self._cursor
        if cursor.accept("not", "in"):
            return "not in"
        if cursor.is_at(*_SIGNS, "like", "in", "includes", "excludes"):
            return cursor.take().key
        raise cursor.fault("expected an operator")

    def _several(self) -> Operand | Query | tuple[Operand, ...]:
        cursor = self._cursor
        if not cursor.accept("("):
            return self._operand()
        if cursor.is_at("select"):
            query = self.query()
            cursor.expect(")")
            return query
        return cursor.separated(self._operand, ")")

    def _operand(self) -> Operand:
        cursor = self._cursor
        if cursor.accept(":"):
            return Bind(self._bind())
        sign = -1 if cursor.accept("-") else 1
        if cursor.now.kind == "text":
            return Fixed(text_of(cursor.take().text))
        if cursor.now.kind == "number" and cursor.now.key.isdigit():
            return Fixed(sign * int(cursor.take().key))
        if cursor.now.key in _CONSTANTS:
            return Fixed(_CONSTANTS[cursor.take().key])
        if cursor.now.key in _DAYS:
            days = _DAYS[cursor.take().key]
            return days(int(cursor.take().key) if cursor.accept(":") else 0)
        raise cursor.fault("expected a value")
