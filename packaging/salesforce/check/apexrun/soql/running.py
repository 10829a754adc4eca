"""Runs queries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from apexrun.database.access import Access
from apexrun.database.session import Session
from apexrun.database.tables import Tables
from apexrun.schema.field import Field
from apexrun.schema.objects import ObjectType, Schema
from apexrun.schema.permissions import READ
from apexrun.soql.aggregates import aggregate, names_of
from apexrun.soql.conditions import Conditions
from apexrun.syntax.expressions import Expression
from apexrun.syntax.queries import Query, Selected
from apexrun.values.comparing import key_of
from apexrun.values.faults import ApexError
from apexrun.values.kinds import Record, Value

Evaluate = Callable[[Expression], Value]
Read = Callable[[Record], Value]


@dataclass(frozen=True, slots=True)
class Queries:
    """Runs queries against the tables, as the user of the session."""

    schema: Schema
    tables: Tables
    session: Session
    access: Access

    def run(self, query: Query, evaluate: Evaluate, mode: str = "") -> Value:
        """A list of records, or the number of SELECT COUNT(). `evaluate` has the values of binds.

        `mode` counts where the query says none. Raises QueryException for what Salesforce refuses.
        """
        self.session.limits.use("queries")
        found = _Run(self, query, evaluate, query.mode or mode).result()
        self.session.limits.use("query_rows", len(found) if isinstance(found, list) else 1)
        return found


class _Run:
    """One query at work on one object."""

    def __init__(self, queries: Queries, query: Query, evaluate: Evaluate, mode: str) -> None:
        self._queries = queries
        self._query = query
        self._evaluate = evaluate
        self._as_user = mode == "user"
        found = queries.schema.get(query.source.lower())
        if found is None or (self._as_user and not queries.access.may(found.name, READ)):
            message = f"sObject type '{query.source}' is not supported."
            raise ApexError("QueryException", message)
        self._object: ObjectType = found
        self._conditions = Conditions(self._reader, evaluate, self._values_of)

    def result(self) -> Value:
        query = self._query
        groups = query.group_by or any(one.function for one in query.selected)
        readers = [self._reader(one) for one in query.selected]
        records = self.records()
        if query.is_count:
            return len(records)
        if groups:
            return self._grouped(records, readers)
        return [self._selected(record, readers) for record in self._cut(records)]

    def records(self) -> list[Record]:
        """Those that the conditions choose, in their order, with all their fields."""
        test = self._conditions.test(self._query.where)
        records = [
            complete
            for record in self._queries.tables.all(self._object.name)
            if self._query.with_deleted or not record.fields.get("IsDeleted")
            if test(complete := self._with_formulas(record))
        ]
        for ordering in reversed(self._query.order_by):
            read = self._reader(Selected(ordering.path))
            nulls = [record for record in records if read(record) is None]
            rest = [record for record in records if read(record) is not None]
            rest.sort(key=lambda record: key_of(read(record)), reverse=ordering.is_descending)
            records = rest + nulls if ordering.nulls_last else nulls + rest
        return records

    def _with_formulas(self, record: Record) -> Record:
        if not self._object.formulas:
            return record
        complete = record.copy()

        def value_of(name: str) -> object:
            """A formula may name another one; Salesforce takes none that leads to itself."""
            field = self._object.find(name)
            if field is None or field.formula is None:
                return record.fields.get(name)
            return field.formula.evaluate(value_of)

        for field in self._object.formulas:
            complete.fields[field.name] = value_of(field.name)
        return complete

    def _cut(self, records: list[Record]) -> list[Record]:
        query = self._query
        first = self._conditions.value(query.offset) if query.offset else 0
        if query.limit is None:
            return records[first:]
        return records[first : first + self._conditions.value(query.limit)]

    def _reader(self, selected: Selected) -> Read:
        """A function that reads the path; raises QueryException where it leads nowhere."""
        if selected.children is not None or not selected.path:
            return lambda _: None
        *parents, name = selected.path.split(".")
        steps: list[Field] = []
        one = self._object
        for parent in parents:
            step = one.parent(parent)
            if step is None:
                raise _no_column(parent, one.name)
            steps.append(step)
            one = self._queries.schema.object(step.refers_to)
        return self._reading(steps, self._column(one, name))

    def _column(self, one: ObjectType, name: str) -> Field:
        field = one.find(name)
        if field is None or (
            self._as_user and not self._queries.access.may_read_field(one.name, field.name)
        ):
            raise _no_column(name, one.name)
        return field

    def _reading(self, steps: list[Field], field: Field) -> Read:
        tables = self._queries.tables

        def read(record: Record) -> Value:
            at: Record | None = record
            for step in steps:
                at = tables.get(step.refers_to, at.fields.get(step.name)) if at else None
            value = at.fields.get(field.name) if at else None
            return False if value is None and field.type == "Checkbox" and at else value

        return read

    def _selected(self, record: Record, readers: list[Read]) -> Record:
        """The record with what was asked for, and its id."""
        made = Record(self._object.name, {"Id": record.id}, is_queried=True)
        for one, read in zip(self._query.selected, readers, strict=True):
            if one.children is not None:
                name = one.children.source
                made.fields[name] = self._children(record, one.children)
            else:
                self._place(made, self._object, one.path.split("."), read(record))
        return made

    def _place(self, made: Record, one: ObjectType, path: list[str], value: Value) -> None:
        """Put a value where its path leads, with records of parents on the way."""
        while len(path) > 1:
            step = one.parent(path[0])
            assert step is not None  # noqa: S101  its reader has found it
            parent = Record(step.refers_to, is_queried=True)
            made = made.fields.setdefault(step.relationship, parent)
            one, path = self._queries.schema.object(step.refers_to), path[1:]
        made.fields[one.field(path[0]).name] = value

    def _children(self, record: Record, query: Query) -> list[Record]:
        """Records of a subquery whose lookup names this one."""
        lookup = self._object.children.get(query.source.lower())
        if lookup is None:
            raise _no_column(query.source, self._object.name)
        name, field = lookup
        run = _Run(self._queries, _of_object(query, name), self._evaluate, self._mode())
        readers = [run._reader(one) for one in query.selected]
        mine = [one for one in run.records() if one.fields.get(field.name) == record.id]
        return [run._selected(one, readers) for one in run._cut(mine)]

    def _values_of(self, query: Query) -> list[Value]:
        """The one column of a semi-join."""
        run = _Run(self._queries, query, self._evaluate, self._mode())
        read = run._reader(query.selected[0])
        return [read(record) for record in run.records()]

    def _mode(self) -> str:
        return "user" if self._as_user else "system"

    def _grouped(self, records: list[Record], readers: list[Read]) -> list[Record]:
        """An AggregateResult for each group that HAVING lets through."""
        keys = [self._reader(Selected(path)) for path in self._query.group_by]
        groups: dict[Value, list[Record]] = {} if keys else {(): []}
        for record in records:
            key = tuple(key_of(read(record)) for read in keys)
            groups.setdefault(key, []).append(record)
        names = names_of(self._query.selected)
        results = []
        for group in groups.values():
            values = map(aggregate, self._query.selected, [group] * len(readers), readers)
            if self._has(group):
                fields = dict(zip(names, values, strict=True))
                results.append(Record("AggregateResult", fields))
        return self._cut(results)

    def _has(self, group: list[Record]) -> bool:
        """HAVING, asked of the group as if it were a record."""

        def reader(selected: Selected) -> Read:
            read = self._reader(selected)
            return lambda _: aggregate(selected, group, read)

        conditions = Conditions(reader, self._evaluate, self._values_of)
        return conditions.test(self._query.having)(Record("AggregateResult"))


def _of_object(query: Query, name: str) -> Query:
    """A query of children as a query of their object."""
    return Query(query.selected, name, query.where, order_by=query.order_by, limit=query.limit)


def _no_column(name: str, of: str) -> ApexError:
    message = f"No such column '{name}' on entity '{of}'."
    return ApexError("QueryException", message)
