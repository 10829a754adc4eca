"""Saving up to 200 records at one attempt: triggers, checks, and what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from apexrun.database.automation import Automation
from apexrun.database.row_checks import RowChecks, stored
from apexrun.database.session import Session
from apexrun.database.tables import Tables
from apexrun.schema.objects import Schema
from apexrun.values.comparing import key_of
from apexrun.values.kinds import Id, Record, RowError, Value
from apexrun.values.moments import now, whole_seconds

_DELETED = RowError("ENTITY_IS_DELETED", "entity is deleted")
_ID_GIVEN = RowError(
    "INVALID_FIELD_FOR_INSERT_UPDATE", "cannot specify Id in an insert call", ("Id",)
)


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of one record; without an error it was saved."""

    record: Record
    error: RowError | None = None
    is_created: bool = False


class Triggers(Protocol):
    """The package's triggers. `event` as `before insert`."""

    def fire(
        self, name: str, event: str, new: list[Record] | None, old: list[Record] | None
    ) -> None: ...


class Saving:
    """Each method saves records of one object and tells of each, in order."""

    def __init__(
        self,
        schema: Schema,
        tables: Tables,
        session: Session,
        checks: RowChecks,
        automation: Automation,
        triggers: Triggers,
    ) -> None:
        self._schema = schema
        self._tables = tables
        self._session = session
        self._checks = checks
        self._automation = automation
        self._triggers = triggers

    def once(self, operation: str, records: list[Record], external_id: str) -> list[Saved]:
        if operation == "upsert":
            return self._upsert(records, external_id)
        operations: dict[str, Callable[[str, list[Record]], list[Saved]]] = {
            "insert": self._insert,
            "update": self._update,
            "delete": self._delete,
            "undelete": self._undelete,
        }
        return operations[operation](records[0].object, records) if records else []

    def _insert(self, name: str, records: list[Record]) -> list[Saved]:
        if any(record.id for record in records):
            return [Saved(record, _ID_GIVEN if record.id else None) for record in records]
        drafts = [self._draft(record) for record in records]
        self._automation.before_insert(name, drafts)
        self._triggers.fire(name, "before insert", drafts, None)
        self._checks.begin(name)
        results, kept = [], []
        for record, draft in zip(records, drafts, strict=True):
            error = draft.error or self._checks.fault_of(draft)
            if error is None:
                record.fields["Id"] = draft.fields["Id"] = self._tables.new_id(name)
                self._keep(draft, CreatedDate=whole_seconds(now()), IsDeleted=False)
                kept.append(draft)
            results.append(Saved(record, error, is_created=error is None))
        if kept:
            self._triggers.fire(name, "after insert", [one.copy() for one in kept], None)
        return results

    def _update(self, name: str, records: list[Record]) -> list[Saved]:
        pairs = []
        for record in records:
            old = self._tables.living(name, record.id)
            pairs.append((old, self._changed(old, record) if old else None))
        drafts = [new for _, new in pairs if new]
        olds = [old.copy() for old, _ in pairs if old]
        if drafts:
            self._automation.before_update(name, drafts)
            self._triggers.fire(name, "before update", drafts, olds)
        self._checks.begin(name)
        results, kept = [], []
        for record, (old, new) in zip(records, pairs, strict=True):
            error: RowError | None = _DELETED
            if old and new:
                error = new.error or self._checks.fault_of(new)
                if error is None:
                    self._keep(new)
                    kept.append((old.copy(), new.copy()))
            results.append(Saved(record, error))
        if kept:
            news, befores = [new for _, new in kept], [old for old, _ in kept]
            self._triggers.fire(name, "after update", news, befores)
        return results

    def _upsert(self, records: list[Record], external_id: str) -> list[Saved]:
        """Records that are there are updated; they are found by their id or an external one."""
        known = self._ids_by(external_id, records[0].object) if external_id and records else {}
        new, there = [], []
        for record in records:
            found = known.get(key_of(record.fields.get(external_id))) if external_id else record.id
            if found is None:
                new.append(record)
            else:
                record.fields["Id"] = found
                there.append(record)
        results = [*self.once("insert", new, ""), *self.once("update", there, "")]
        by_record = {id(one.record): one for one in results}
        return [by_record[id(record)] for record in records]

    def _ids_by(self, external_id: str, name: str) -> dict[Value, Id | None]:
        return {
            key_of(value): one.id
            for one in self._tables.all(name)
            if (value := one.fields.get(external_id)) is not None
            and not one.fields.get("IsDeleted")
        }

    def _delete(self, name: str, records: list[Record]) -> list[Saved]:
        results, gone = [], []
        for record in records:
            old = self._tables.living(name, record.id)
            if old:
                self._keep(old.copy(), IsDeleted=True)
                gone.append(old.copy())
            results.append(Saved(record, None if old else _DELETED))
        if gone:
            self._triggers.fire(name, "after delete", None, gone)
        return results

    def _undelete(self, name: str, records: list[Record]) -> list[Saved]:
        results, back = [], []
        for record in records:
            old = self._tables.get(name, record.id)
            if old:
                back.append(self._keep(old.copy(), IsDeleted=False))
            results.append(Saved(record, None if old else _DELETED))
        if back:
            self._triggers.fire(name, "after undelete", back, None)
        return results

    def _draft(self, record: Record) -> Record:
        """A new record with its defaults, before any trigger."""
        one = self._schema.object(record.object)
        draft = Record(one.name)
        for name, value in record.fields.items():
            draft.fields[name] = stored(one.find(name), value)
        if not (one.is_setup or one.is_setting):
            draft.fields.setdefault("OwnerId", self._session.user_id)
        for field in one.fields.values():
            if field.default is not None and field.name not in draft.fields:
                draft.fields[field.name] = field.default
        return draft

    def _changed(self, old: Record, record: Record) -> Record:
        """What an update makes of a record; what the platform writes is left alone."""
        one = self._schema.object(record.object)
        new = old.copy()
        for name, value in record.fields.items():
            field = one.find(name)
            if field is not None and field.is_writable:
                new.fields[name] = stored(field, value)
        return new

    def _keep(self, record: Record, **fields: object) -> Record:
        stamp = whole_seconds(now())
        record.fields.update(SystemModstamp=stamp, LastModifiedDate=stamp, **fields)
        self._tables.put(record)
        self._checks.accept(record)
        return record.copy()
