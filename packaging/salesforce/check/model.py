"""The objects and fields that there are: the package's own, and those of the platform we use."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

NAMESPACE = "{http://soap.sforce.com/2006/04/metadata}"
_STANDARD = Path(__file__).parent / "standard-fields.json"
_OF_ALL = (
    *("Id", "Name", "OwnerId", "CreatedById", "CreatedDate", "LastModifiedById"),
    *("LastModifiedDate", "SystemModstamp", "IsDeleted"),
)
_OF_SETTINGS = ("Id", "Name", "SetupOwnerId", "CreatedDate", "LastModifiedDate", "SystemModstamp")
_OF_TYPES = ("Id", "DeveloperName", "MasterLabel", "Label", "QualifiedApiName", "NamespacePrefix")
_USER = {"owner": "User", "createdby": "User", "lastmodifiedby": "User"}


@dataclass(slots=True)
class Object:
    """Names in small letters, as Apex does not tell them apart by case."""

    name: str
    fields: set[str] = field(default_factory=set)
    parents: dict[str, str] = field(default_factory=dict)
    children: dict[str, str] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    types: dict[str, str] = field(default_factory=dict)


class Model(dict[str, Object]):
    """By the object's name in small letters."""

    def __init__(self, project: Path) -> None:
        super().__init__()
        for name, one in json.loads(_STANDARD.read_text(encoding="utf-8")).items():
            standard = self._object(name)
            standard.fields |= {name.lower() for name in (*_OF_ALL, *one["fields"])}
            parents = one.get("parents", {})
            standard.parents |= {name.lower(): to for name, to in parents.items()}
        for path in sorted(project.rglob("objects/*")):
            if path.is_dir():
                self._read(path)

    def _object(self, name: str) -> Object:
        return self.setdefault(name.lower(), Object(name, parents=dict(_USER)))

    def _read(self, folder: Path) -> None:
        one = self._object(folder.name)
        if folder.name.endswith("__mdt"):
            one.fields |= {name.lower() for name in _OF_TYPES}
        elif _is_setting(folder):
            one.fields |= {name.lower() for name in _OF_SETTINGS}
        else:
            one.fields |= {name.lower() for name in _OF_ALL}
        for path in sorted(folder.glob("fields/*.field-meta.xml")):
            self._read_field(one, path)

    def _read_field(self, one: Object, path: Path) -> None:
        root = ET.parse(path).getroot()  # noqa: S314  our own files
        name = root.findtext(f"{NAMESPACE}fullName", "").lower()
        one.fields.add(name)
        one.types[name] = root.findtext(f"{NAMESPACE}type", "")
        if root.findtext(f"{NAMESPACE}required") == "true":
            one.required.add(name)
        to = root.findtext(f"{NAMESPACE}referenceTo")
        if to is None:
            return
        one.parents[name.removesuffix("__c") + "__r"] = to
        if root.findtext(f"{NAMESPACE}type") == "MasterDetail":
            one.required.add(name)
        if child := root.findtext(f"{NAMESPACE}relationshipName"):
            self._object(to).children[f"{child}__r".lower()] = one.name


def _is_setting(folder: Path) -> bool:
    path = folder / f"{folder.name}.object-meta.xml"
    return path.exists() and "<customSettingsType>" in path.read_text(encoding="utf-8")
