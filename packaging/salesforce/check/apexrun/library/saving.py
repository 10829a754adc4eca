"""Database: DML with options and results, queries in texts, savepoints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from apexrun.database.dml import Dml, Statement
from apexrun.database.session import Session
from apexrun.database.tables import Tables
from apexrun.library.library import Part
from apexrun.soql.running import Queries
from apexrun.syntax.expression_parser import parse_query
from apexrun.syntax.expressions import Expression, Name
from apexrun.syntax.lexer import ApexSyntaxError
from apexrun.values.faults import ApexError, NotModelledError, null_pointer
from apexrun.values.kinds import ApexMap, Bag, EnumValue, FieldToken, Record, Value


def _options() -> Bag:
    rules = {"usedefaultrule": None, "assignmentruleid": None}
    duplicates = {"allowsave": None, "runascurrentuser": None}
    return Bag(
        "Database.DMLOptions",
        {
            "optallornone": None,
            "allowfieldtruncation": None,
            "duplicateruleheader": Bag("Database.DuplicateRuleHeader", duplicates),
            "assignmentruleheader": Bag("Database.AssignmentRuleHeader", rules),
        },
    )


def _refused_bind(_: Expression) -> Value:
    raise NotModelledError("a bind in a query of Database.query; queryWithBinds has them")


def _bound_by(binds: ApexMap) -> Callable[[Expression], Value]:
    """Binds of a map, whose keys know no case."""
    values = {key.lower(): value for key, value in binds.items()}

    def value_of(bind: Expression) -> Value:
        if isinstance(bind, Name) and bind.key in values:
            return values[bind.key]
        raise ApexError("QueryException", "Key does not exist in the bindMap")

    return value_of


class Saving:
    def __init__(self, dml: Dml, queries: Queries, tables: Tables, session: Session) -> None:
        self._dml = dml
        self._queries = queries
        self._tables = tables
        self._session = session

    def part(self) -> Part:
        operations = ("insert", "update", "upsert", "delete", "undelete")
        return Part(
            functions={
                **{f"database.{name}": self._operation(name) for name in operations},
                "database.query": self._query,
                "database.querywithbinds": self._query_with,
                "database.getquerylocator": self._locator,
                "database.countquery": self._count,
                "database.setsavepoint": self._savepoint,
                "database.rollback": self._rollback,
                "database.emptyrecyclebin": self._purge,
            },
            makers={"database.dmloptions": _options},
            methods={
                "database.saveresult": {
                    "issuccess": lambda it: it.error is None,
                    "getid": lambda it: it.record.id,
                    "iscreated": lambda it: it.is_created,
                    "geterrors": lambda it: [it.error] if it.error else [],
                },
                "database.error": {
                    "getstatuscode": lambda it: EnumValue(it.code, "StatusCode"),
                    "getmessage": lambda it: it.message,
                    "getfields": lambda it: list(it.fields),
                },
            },
            enums=("AccessLevel", "StatusCode"),
        )

    def _operation(self, name: str) -> Callable[..., Value]:
        def run(records: Value, *options: Value) -> Value:
            if records is None:
                raise null_pointer(f"the records of {name}")
            statement = Statement(name)
            for option in options:
                statement = _with(statement, option)
            if isinstance(records, Record):
                return self._dml.run(statement, [records])[0]
            return self._dml.run(statement, records)

        return run

    def _query(self, text: str, access: EnumValue | None = None) -> Value:
        return self._found(text, access, _refused_bind)

    def _query_with(self, text: str, binds: ApexMap, access: EnumValue) -> Value:
        return self._found(text, access, _bound_by(binds))

    def _locator(self, found: Value, access: EnumValue | None = None) -> Bag:
        """Of a query's text, or of what a query in brackets has found."""
        records = self._query(found, access) if isinstance(found, str) else found
        return Bag("Database.QueryLocator", {"records": records})

    def _found(
        self, text: str, access: EnumValue | None, binds: Callable[[Expression], Value]
    ) -> Value:
        try:
            query = parse_query(text)
        except ApexSyntaxError as fault:
            raise ApexError("QueryException", str(fault)) from fault
        mode = "user" if access and access.name == "USER_MODE" else "system"
        return self._queries.run(query, binds, mode)

    def _count(self, text: str, access: EnumValue | None = None) -> int:
        found = self._query(text, access)
        return len(found) if isinstance(found, list) else int(found)

    def _savepoint(self) -> Bag:
        self._session.limits.use("dml_statements")
        kept = {"rows": self._tables.snapshot(), "jobs": list(self._session.jobs)}
        return Bag("Savepoint", kept)

    def _rollback(self, savepoint: Bag) -> None:
        self._session.limits.use("dml_statements")
        self._tables.restore(savepoint.properties["rows"])
        self._session.jobs = list(savepoint.properties["jobs"])

    def _purge(self, records: Value, *_: Value) -> None:
        for record in [records] if isinstance(records, Record) else records:
            self._tables.purge(record)


def _with(statement: Statement, option: Value) -> Statement:
    """The statement with one more argument of Database.insert and its like."""
    if isinstance(option, FieldToken):
        return replace(statement, external_id=option.field)
    if isinstance(option, EnumValue):
        return replace(statement, as_user=option.name == "USER_MODE")
    if isinstance(option, Bag):
        option = option.properties["optallornone"]
    return replace(statement, all_or_none=bool(option))
