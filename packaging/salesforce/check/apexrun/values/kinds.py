"""What an Apex value is in Python.

null is None; Boolean, String, Date and Datetime are bool, str, date and datetime (in UTC); Integer
and Long are int, Decimal and Double are Decimal; a List is a list. The rest has classes here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from apexrun.machine.program import ClassInfo

# Which of the kinds a value is shows only when the program runs, as in the language itself.
Value = Any


class Id(str):
    """A record's id, with 18 characters."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Blob:
    octets: bytes


class ApexMap(dict[Value, Value]):
    """In the order of insertion; Salesforce promises no order."""


class ApexSet(dict[Value, None]):
    """In the order of insertion; Salesforce promises no order."""

    def __init__(self, items: Iterable[Value] = ()) -> None:
        super().__init__(dict.fromkeys(items))


@dataclass(frozen=True, slots=True)
class EnumValue:
    """Of an enum of the platform or of the package; compared by its name."""

    name: str
    type: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class ClassToken:
    """`Type.class`, by the type's name."""

    name: str


@dataclass(frozen=True, slots=True)
class ObjectToken:
    """SObjectType."""

    object: str


@dataclass(frozen=True, slots=True)
class FieldToken:
    """SObjectField."""

    object: str
    field: str


@dataclass(eq=False, slots=True)
class Instance:
    """Of a class of the package; attributes by their names in small letters."""

    info: ClassInfo
    attributes: dict[str, Value] = field(default_factory=dict)


@dataclass(eq=False, slots=True)
class Record:
    """An sObject: fields by their API names.

    `error` is what a trigger said with addError. `is_queried`: a field that was not asked for
    may not be read.
    """

    object: str
    fields: dict[str, Value] = field(default_factory=dict)
    is_queried: bool = False
    error: RowError | None = None

    @property
    def id(self) -> Id | None:
        return self.fields.get("Id")

    def copy(self) -> Record:
        return Record(self.object, dict(self.fields))


@dataclass(eq=False, slots=True)
class Bag:
    """An object of the platform with properties; by their names in small letters."""

    type: str
    properties: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RowError:
    """Database.Error: why a record was not saved."""

    code: str
    message: str
    fields: tuple[str, ...] = ()
