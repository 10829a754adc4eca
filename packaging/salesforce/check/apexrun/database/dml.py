"""DML statements: in chunks of 200, all or none, or each record for itself."""

from __future__ import annotations

from dataclasses import dataclass

from apexrun.database.access import Access
from apexrun.database.saving import Saved, Saving
from apexrun.database.session import Session
from apexrun.database.tables import Tables
from apexrun.schema.objects import Schema
from apexrun.schema.permissions import CREATE, DELETE, EDIT
from apexrun.values.faults import ApexError
from apexrun.values.kinds import Record, RowError

CHUNK = 200
# "Too many batch retries": after so many attempts at the good rows none of them is saved.
_ATTEMPTS = 3
_NEEDS = {"insert": (CREATE,), "update": (EDIT,), "upsert": (CREATE, EDIT), "delete": (DELETE,)}
_RETRIES = RowError(
    "UNKNOWN_EXCEPTION",
    "Too many batch retries in the presence of Apex triggers and partial failures.",
)


@dataclass(frozen=True, slots=True)
class Statement:
    """`external_id`: the field of an upsert, or empty. `as_user`: with the user's permissions."""

    operation: str
    all_or_none: bool = True
    as_user: bool = False
    external_id: str = ""


class Dml:
    def __init__(
        self, schema: Schema, tables: Tables, session: Session, access: Access, saving: Saving
    ) -> None:
        self._schema = schema
        self._tables = tables
        self._session = session
        self._access = access
        self._saving = saving

    def run(self, statement: Statement, records: list[Record]) -> list[Saved]:
        """What became of each, in order; raises DmlException where all or none was asked."""
        self._session.limits.use("dml_statements")
        self._session.limits.use("dml_rows", len(records))
        self._separate(records)
        before, jobs = self._tables.snapshot(), list(self._session.jobs)
        results: list[Saved] = []
        for at in range(0, len(records), CHUNK):
            results += self._chunk(statement, records[at : at + CHUNK])
        bad = [(row, one.error) for row, one in enumerate(results) if one.error]
        if bad and statement.all_or_none:
            self._tables.restore(before)
            self._session.jobs = jobs
            row, first = bad[0]
            message = (
                f"{statement.operation.capitalize()} failed. First exception on row {row}; "
                f"first error: {first.code}, {first.message}: {list(first.fields)}"
            )
            raise ApexError("DmlException", message, rows=tuple(error for _, error in bad))
        return results

    def _separate(self, records: list[Record]) -> None:
        """Raise MIXED_DML_OPERATION for setup and other records in one transaction."""
        for record in records:
            self._session.kinds_saved.add(self._schema.object(record.object).is_setup)
        if len(self._session.kinds_saved) > 1:
            error = RowError(
                "MIXED_DML_OPERATION",
                f"DML operation on setup object is not permitted after you have updated a "
                f"non-setup object (or vice versa): {records[0].object}",
            )
            raise ApexError("DmlException", error.message, rows=(error,))

    def _chunk(self, statement: Statement, records: list[Record]) -> list[Saved]:
        """Save the rows; where some are bad and others may be kept, those anew, triggers too.

        The limits are then those of before the first attempt.
        """
        if statement.as_user and (refusal := self._refusal(statement, records)):
            return [Saved(record, refusal) for record in records]
        results: dict[int, Saved] = {}
        todo = dict(enumerate(records))
        limits = self._session.limits.copy()
        for _ in range(_ATTEMPTS):
            before, jobs = self._tables.snapshot(), list(self._session.jobs)
            done = self._attempt(statement, list(todo.values()))
            results |= zip(todo, done, strict=True)
            good = {row: record for row, record in todo.items() if not results[row].error}
            if len(good) == len(todo):
                break
            self._tables.restore(before)
            self._session.jobs = jobs
            self._forget_ids(statement, todo, results)
            if statement.all_or_none or not good:
                break
            self._session.limits.used = dict(limits.used)
            todo = good
        else:
            results |= {row: Saved(record, _RETRIES) for row, record in todo.items()}
        return [results[row] for row in range(len(records))]

    def _attempt(self, statement: Statement, records: list[Record]) -> list[Saved]:
        try:
            return self._saving.once(statement.operation, records, statement.external_id)
        except ApexError as error:
            if not error.is_catchable:
                raise
            message = f"{error.type}: {error.message}"
            fault = RowError("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", message)
            return [Saved(record, fault) for record in records]

    @staticmethod
    def _forget_ids(
        statement: Statement, todo: dict[int, Record], results: dict[int, Saved]
    ) -> None:
        """Take the ids away that a failed attempt gave."""
        for row, record in todo.items():
            if statement.operation == "insert" or results[row].is_created:
                record.fields.pop("Id", None)

    def _refusal(self, statement: Statement, records: list[Record]) -> RowError | None:
        """Why the user may not; the object first, then the fields."""
        name = records[0].object
        code = "INSUFFICIENT_ACCESS_OR_READONLY"
        for what in _NEEDS.get(statement.operation, ()):
            if not self._access.may(name, what):
                return RowError(code, f"no {what} on {name}")
        if statement.operation == "delete":
            return None
        fields = {field for record in records for field in record.fields if field != "Id"}
        hidden = sorted(one for one in fields if not self._access.may_write_field(name, one))
        return RowError(code, f"no Edit on fields of {name}", tuple(hidden)) if hidden else None
