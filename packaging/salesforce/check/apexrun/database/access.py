"""What the running user may do: the union of its profile and its permission sets."""

from __future__ import annotations

from collections.abc import Iterable

from apexrun.database.session import Session
from apexrun.database.tables import Tables
from apexrun.schema.objects import Schema
from apexrun.schema.permissions import READ, PermissionSet


class Access:
    """Asks the records of assignments; sharing is not modelled."""

    def __init__(
        self, schema: Schema, tables: Tables, session: Session, sets: Iterable[PermissionSet]
    ) -> None:
        self._schema = schema
        self._tables = tables
        self._session = session
        self._sets = {one.name: one for one in sets}

    def may(self, name: str, what: str) -> bool:
        """`what` is Read, Create, Edit or Delete."""
        return any(
            one.allows_all or what in one.objects.get(name, ()) for one in self._sets_of_user()
        )

    def may_read_field(self, name: str, field: str) -> bool:
        return self._may_field(name, field, editing=False)

    def may_write_field(self, name: str, field: str) -> bool:
        return self._may_field(name, field, editing=True)

    def _may_field(self, name: str, field: str, *, editing: bool) -> bool:
        found = self._schema.object(name).find(field)
        if found is None or (editing and not found.is_writable):
            return False
        return any(
            one.allows_all
            or f"{name}.{found.name}" in (one.editable if editing else one.readable)
            or (READ in one.objects.get(name, ()) and self._is_open(found.name, name))
            for one in self._sets_of_user()
        )

    def _is_open(self, field: str, name: str) -> bool:
        """Whether a field needs no permission of its own: what is required, and the name."""
        found = self._schema.object(name).field(field)
        return found.is_required or found.is_system or field in ("Name", "FirstName", "LastName")

    def _sets_of_user(self) -> list[PermissionSet]:
        user_id = self._session.user_id
        ids = {
            one.fields["PermissionSetId"]
            for one in self._tables.all("PermissionSetAssignment")
            if one.fields["AssigneeId"] == user_id
        }
        user = self._tables.get("User", user_id)
        profile = user.fields.get("ProfileId") if user else None
        return [
            self._sets[one.fields["Name"]]
            for one in self._tables.all("PermissionSet")
            if one.id in ids or (profile and one.fields.get("ProfileId") == profile)
        ]
