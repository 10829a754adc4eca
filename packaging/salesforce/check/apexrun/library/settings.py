"""Custom settings and custom metadata types, read without a query."""

from __future__ import annotations

from collections.abc import Iterable

from apexrun.database.session import Session
from apexrun.database.tables import Tables
from apexrun.library.library import Part
from apexrun.library.system import organization_id
from apexrun.schema.objects import Schema
from apexrun.values.faults import NotModelledError
from apexrun.values.kinds import ApexMap, Id, Record, Value


class Settings:
    """`metadata` are the records of custom metadata types."""

    def __init__(
        self, schema: Schema, tables: Tables, session: Session, metadata: Iterable[Record]
    ) -> None:
        self._schema = schema
        self._tables = tables
        self._session = session
        self._metadata = list(metadata)

    def part(self) -> Part:
        return Part(
            functions={
                "sobject.getall": self._all,
                "sobject.getinstance": self._instance,
                "sobject.getorgdefaults": self._org_defaults,
            }
        )

    def _all(self, name: str) -> ApexMap:
        key = "DeveloperName" if name.lower().endswith("__mdt") else "Name"
        return ApexMap((one.fields.get(key), one.copy()) for one in self._records(name))

    def _instance(self, name: str, *which: Value) -> Record | None:
        """Of a type: the record of this name. Of a setting: the user's, else the org's."""
        if self._schema.object(name).is_metadata:
            return next(
                (
                    one.copy()
                    for one in self._records(name)
                    if one.fields["DeveloperName"] == which[0]
                ),
                None,
            )
        owner = which[0] if which else self._session.user_id
        return self._owned(name, owner) or self._org_defaults(name)

    def _org_defaults(self, name: str) -> Record:
        found = self._owned(name, organization_id())
        blank = Record(self._schema.object(name).name, {"SetupOwnerId": organization_id()})
        return found or blank

    def _owned(self, name: str, owner: Id) -> Record | None:
        for one in self._records(name):
            if one.fields.get("SetupOwnerId") == owner:
                return one.copy()
        return None

    def _records(self, name: str) -> list[Record]:
        one = self._schema.object(name)
        if one.is_metadata:
            return [record for record in self._metadata if record.object == one.name]
        if not one.is_setting:
            raise NotModelledError(f"settings of {name}")
        return [r for r in self._tables.all(one.name) if not r.fields.get("IsDeleted")]
