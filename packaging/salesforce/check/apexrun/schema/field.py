"""A field of an object."""

from __future__ import annotations

from dataclasses import dataclass

from apexrun.schema.formula import Formula
from apexrun.values.kinds import Value

TEXTS = ("Text", "LongTextArea", "TextArea", "Email", "Phone", "Url", "EncryptedText")
PICKLISTS = ("Picklist", "MultiselectPicklist")
NUMBERS = ("Number", "Currency", "Percent")
_DISPLAY = {
    "Text": "STRING",
    "LongTextArea": "TEXTAREA",
    "TextArea": "TEXTAREA",
    "Checkbox": "BOOLEAN",
    "DateTime": "DATETIME",
    "Number": "DOUBLE",
    "Lookup": "REFERENCE",
    "MasterDetail": "REFERENCE",
    "MultiselectPicklist": "MULTIPICKLIST",
    "EncryptedText": "ENCRYPTEDSTRING",
}


@dataclass(frozen=True, slots=True)
class Field:
    """`type` as metadata names it. `values` are a picklist's, and if restricted no other is taken.

    `is_system`: the platform alone writes it. `refers_to` is the object of a lookup.
    """

    name: str
    type: str = "Text"
    length: int = 0
    is_required: bool = False
    is_unique: bool = False
    default: Value = None
    values: tuple[str, ...] = ()
    is_restricted: bool = False
    formula: Formula | None = None
    refers_to: str = ""
    is_system: bool = False

    @property
    def is_custom(self) -> bool:
        return self.name.endswith("__c")

    @property
    def display_type(self) -> str:
        return _DISPLAY.get(self.type, self.type.upper())

    @property
    def is_writable(self) -> bool:
        return self.formula is None and not self.is_system

    @property
    def relationship(self) -> str:
        """The name by which a query reaches the record that it refers to; empty without one."""
        if not self.refers_to:
            return ""
        return self.name[:-1] + "r" if self.is_custom else self.name.removesuffix("Id")
