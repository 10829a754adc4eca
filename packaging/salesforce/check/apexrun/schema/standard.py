"""Objects and fields of the platform, beside the names in ../../standard-fields.json."""

from __future__ import annotations

import json
from pathlib import Path

from apexrun.schema.field import Field
from apexrun.schema.objects import ObjectType, Schema

_NAMES = Path(__file__).parents[2] / "standard-fields.json"
_PREFIXES = {
    "Lead": "00Q",
    "LeadStatus": "01J",
    "Contact": "003",
    "User": "005",
    "UserLicense": "100",
    "Profile": "00e",
    "PermissionSet": "0PS",
    "PermissionSetAssignment": "0Pa",
    "ObjectPermissions": "110",
    "AsyncApexJob": "707",
    "CronTrigger": "08e",
    "Organization": "00D",
    "Group": "00G",
    "QueueSobject": "03g",
    "ContentVersion": "068",
}
# Fields whose type, length or rules do not show in their names.
_LEAD = (
    Field("FirstName", length=40),
    Field("LastName", length=80, is_required=True),
    Field("Company", length=255, is_required=True),
    Field("Salutation", "Picklist", length=40),
    Field("Title", length=128),
    Field("Email", "Email", length=80),
    Field("Phone", "Phone", length=40),
    Field("MobilePhone", "Phone", length=40),
    Field("Description", "LongTextArea", length=32000),
    Field("LeadSource", "Picklist", length=255),
    Field("Status", "Picklist", length=255, is_required=True, default="Open"),
    Field("Street", "TextArea", length=255),
    Field("City", length=40),
    Field("PostalCode", length=20),
    Field("State", length=80),
    Field("Country", length=80),
    Field("NumberOfEmployees", "Integer"),
)
_TYPED = {
    "Lead": _LEAD,
    "User": (
        Field("Username", length=80, is_required=True, is_unique=True),
        Field("LastName", length=80, is_required=True),
        Field("Email", "Email", length=128, is_required=True),
        Field("Alias", length=8, is_required=True),
        Field("ProfileId", "Lookup", is_required=True, refers_to="Profile"),
    ),
    "ContentVersion": (
        Field("Title", length=255, is_required=True),
        Field("PathOnClient", length=500, is_required=True),
        Field("VersionData", "Base64", is_required=True),
    ),
}
_OF_THE_PLATFORM = (
    Field("Id", "Id", is_system=True),
    Field("OwnerId", "Lookup", refers_to="User"),
    Field("CreatedById", "Lookup", refers_to="User", is_system=True),
    Field("LastModifiedById", "Lookup", refers_to="User", is_system=True),
    Field("CreatedDate", "DateTime", is_system=True),
    Field("LastModifiedDate", "DateTime", is_system=True),
    Field("SystemModstamp", "DateTime", is_system=True),
    Field("IsDeleted", "Checkbox", default=False, is_system=True),
)
_OF_TYPES = ("DeveloperName", "MasterLabel", "Label", "QualifiedApiName", "NamespacePrefix")
# Where the object that an id refers to does not have the id's name.
_REFERRED = {
    "ParentId": "PermissionSet",
    "AssigneeId": "User",
    "LicenseId": "UserLicense",
    "QueueId": "Group",
}


def standard_objects() -> Schema:
    schema = Schema()
    for name, one in json.loads(_NAMES.read_text(encoding="utf-8")).items():
        made = blank_object(schema, name, _PREFIXES.get(name, ""))
        made.add(*(_guessed(field) for field in one["fields"]))
        made.add(*_TYPED.get(name, ()))
    return schema


def blank_object(schema: Schema, name: str, prefix: str) -> ObjectType:
    """An object with the fields that each of its kind has."""
    made = schema.setdefault(name.lower(), ObjectType(name, prefix))
    made.add(*_OF_THE_PLATFORM, Field("Name", length=255))
    if made.is_metadata:
        made.add(*(Field(each) for each in _OF_TYPES))
    return made


def setup_owner() -> Field:
    """Whose custom setting it is: the org's, a profile's or a user's."""
    return Field("SetupOwnerId", "Lookup", refers_to="User")


def _guessed(name: str) -> Field:
    """Of a standard field whose type shows in its name."""
    if name.endswith("Id"):
        return Field(name, "Lookup", refers_to=_REFERRED.get(name, name.removesuffix("Id")))
    if name.startswith(("Is", "Has", "DoNot", "Permissions")):
        return Field(name, "Checkbox", default=False)
    return Field(name, "DateTime" if name.endswith("Date") else "Text")
