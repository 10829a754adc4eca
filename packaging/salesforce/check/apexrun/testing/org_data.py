"""What every org has before the package comes: profiles, licences, permission sets, a user."""

from __future__ import annotations

from collections.abc import Iterable

from apexrun.database.tables import Tables
from apexrun.library.system import organization_id
from apexrun.schema.objects import Schema
from apexrun.schema.permissions import PROFILES, READ, PermissionSet, ProfileKind
from apexrun.values.kinds import Id, Record, Value


class OrgData:
    def __init__(self, schema: Schema, tables: Tables, *, translated: bool) -> None:
        self._schema = schema
        self._tables = tables
        self._translated = translated

    def fill(self, sets: Iterable[PermissionSet]) -> Id:
        """Add the records; the id of the user who runs the tests."""
        self._put("Organization", Id=organization_id(), Name="Shop", IsSandbox=False)
        self._put("LeadStatus", ApiName="Closed - Converted", IsConverted=True)
        self._put("LeadStatus", ApiName="Open", IsConverted=False, IsDefault=True)
        for one in sets:
            self._add_set(one)
        administrator, *_ = [self._add_profile(kind) for kind in PROFILES]
        user = {"Username": "admin@shop.example", "LastName": "Admin", "Alias": "admin"}
        return self._put("User", ProfileId=administrator, IsActive=True, **user)

    def _add_profile(self, kind: ProfileKind) -> Id:
        """The profile with its licence and the permission set that it owns."""
        licence = next(
            (
                one.id
                for one in self._tables.all("UserLicense")
                if one.fields["LicenseDefinitionKey"] == kind.licence
            ),
            None,
        ) or self._put("UserLicense", LicenseDefinitionKey=kind.licence)
        name = kind.translated if self._translated else kind.name
        profile = self._put("Profile", Name=name, UserLicenseId=licence, UserType=kind.user_type)
        self._add_set(kind.permissions, profile)
        return profile

    def _add_set(self, one: PermissionSet, profile: Id | None = None) -> None:
        everything = one.allows_all
        set_id = self._put(
            "PermissionSet",
            Name=one.name,
            IsOwnedByProfile=profile is not None,
            ProfileId=profile,
            PermissionsViewAllData=everything,
            PermissionsModifyAllData=everything,
        )
        objects = one.objects
        if everything:
            objects = {each.name: frozenset((READ,)) for each in self._schema.values()}
        for name, allowed in objects.items():
            reads = READ in allowed
            self._put("ObjectPermissions", ParentId=set_id, SobjectType=name, PermissionsRead=reads)

    def _put(self, name: str, **fields: Value) -> Id:
        record_id: Id = fields.get("Id") or self._tables.new_id(name)
        self._tables.put(Record(name, {"IsDeleted": False, **fields, "Id": record_id}))
        return record_id
