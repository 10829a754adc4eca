"""The records of an org. A stored record is never changed, only replaced: a snapshot is cheap."""

from __future__ import annotations

from collections.abc import Iterator

from apexrun.schema.objects import Schema
from apexrun.values.ids import numbered
from apexrun.values.kinds import Id, Record

Snapshot = dict[str, dict[Id, Record]]


class Tables:
    """Deleted records stay, with IsDeleted, until they leave the recycle bin."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._rows: Snapshot = {}
        self._count = 0

    def new_id(self, name: str) -> Id:
        self._count += 1
        return numbered(self._schema.object(name).prefix, self._count)

    def all(self, name: str) -> Iterator[Record]:
        return iter(list(self._rows.get(name, {}).values()))

    def get(self, name: str, record_id: Id | None) -> Record | None:
        return None if record_id is None else self._rows.get(name, {}).get(record_id)

    def living(self, name: str, record_id: Id | None) -> Record | None:
        found = self.get(name, record_id)
        return None if found is None or found.fields.get("IsDeleted") else found

    def put(self, record: Record) -> None:
        """Keep a copy, in the place of the record with its id."""
        assert record.id is not None  # noqa: S101  whoever saves has given it one
        self._rows.setdefault(record.object, {})[record.id] = record.copy()

    def purge(self, record: Record) -> None:
        """Let it leave the recycle bin too."""
        if record.id is not None:
            self._rows.get(record.object, {}).pop(record.id, None)

    def snapshot(self) -> Snapshot:
        return {name: dict(rows) for name, rows in self._rows.items()}

    def restore(self, snapshot: Snapshot) -> None:
        self._rows = {name: dict(rows) for name, rows in snapshot.items()}
