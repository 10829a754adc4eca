"""Objects, and the schema that they make up."""

from __future__ import annotations

from dataclasses import dataclass, field

from apexrun.schema.field import Field
from apexrun.schema.formula import Formula
from apexrun.values.faults import ApexError, NotModelledError

# Objects of the setup: they are not saved in one transaction with those of the business.
SETUP = (
    *("User", "UserRole", "PermissionSet", "PermissionSetAssignment"),
    *("Group", "GroupMember", "QueueSobject"),
)


@dataclass(frozen=True, slots=True)
class ValidationRule:
    condition: Formula
    message: str
    field: str


@dataclass(slots=True)
class ObjectType:
    """`prefix` begins the ids of its records. Fields are found by their names in small letters.

    By the names of relationships: `parents` are its lookups; `children` an object and its lookup
    that refers here.
    """

    name: str
    prefix: str
    is_setting: bool = False
    fields: dict[str, Field] = field(default_factory=dict)
    rules: list[ValidationRule] = field(default_factory=list)
    parents: dict[str, Field] = field(default_factory=dict)
    children: dict[str, tuple[str, Field]] = field(default_factory=dict)
    formulas: list[Field] = field(default_factory=list)

    @property
    def is_metadata(self) -> bool:
        return self.name.endswith("__mdt")

    @property
    def is_setup(self) -> bool:
        return self.name in SETUP

    def add(self, *fields: Field) -> None:
        for one in fields:
            self.fields[one.name.lower()] = one
            if one.relationship:
                self.parents[one.relationship.lower()] = one
            if one.formula is not None:
                self.formulas.append(one)

    def find(self, name: str) -> Field | None:
        return self.fields.get(name.lower())

    def field(self, name: str) -> Field:
        """Raises SObjectException where there is no such field."""
        found = self.find(name)
        if found is None:
            raise ApexError("SObjectException", f"Invalid field {name} for {self.name}")
        return found

    def parent(self, relationship: str) -> Field | None:
        """The lookup whose relationship has this name."""
        return self.parents.get(relationship.lower())


class Schema(dict[str, ObjectType]):
    """Objects by their names in small letters."""

    def object(self, name: str) -> ObjectType:
        found = self.get(name.lower())
        if found is None:
            raise NotModelledError(f"no object {name}; see standard-fields.json")
        return found

    def of_id(self, text: str) -> ObjectType:
        """The object whose records' ids begin like this one."""
        for one in self.values():
            if one.prefix and text.startswith(one.prefix):
                return one
        raise NotModelledError(f"no object has ids like {text}")
