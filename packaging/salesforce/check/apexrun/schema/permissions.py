"""What permission sets and profiles allow."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from model import NAMESPACE

READ, CREATE, EDIT, DELETE = "Read", "Create", "Edit", "Delete"
_ALL = (READ, CREATE, EDIT, DELETE)


@dataclass(frozen=True, slots=True)
class PermissionSet:
    """`objects`: what may be done with each; `readable`, `editable`: fields as `Object.Field`."""

    name: str
    objects: dict[str, frozenset[str]] = field(default_factory=dict)
    readable: frozenset[str] = frozenset()
    editable: frozenset[str] = frozenset()
    allows_all: bool = False


@dataclass(frozen=True, slots=True)
class ProfileKind:
    """A profile that every org has, in two languages, with its licence and type of user."""

    name: str
    translated: str
    licence: str
    user_type: str
    permissions: PermissionSet


def _profile_set(
    name: str, objects: Iterable[str] = (), *, allows_all: bool = False
) -> PermissionSet:
    return PermissionSet(
        f"X00{name}", {one: frozenset(_ALL) for one in objects}, allows_all=allows_all
    )


# The first is the profile of who runs the tests. None that allows nothing comes first.
PROFILES = (
    ProfileKind(
        *("System Administrator", "Systemadministrator", "SFDC", "Standard"),
        _profile_set("Administrator", allows_all=True),
    ),
    ProfileKind(
        *("Chatter Free User", "Chatter Free-Benutzer", "CSN_User", "CsnOnly"),
        _profile_set("Chatter"),
    ),
    ProfileKind(
        *("Standard User", "Standardbenutzer", "SFDC", "Standard"),
        _profile_set("Standard", ("Lead", "Contact")),
    ),
    ProfileKind(
        *("Minimum Access - Salesforce", "Mindestzugriff - Salesforce", "SFDC", "Standard"),
        _profile_set("Minimum"),
    ),
)


def permission_sets(project: Path) -> list[PermissionSet]:
    return [_read(path) for path in sorted(project.rglob("*.permissionset-meta.xml"))]


def _read(path: Path) -> PermissionSet:
    root = ET.parse(path).getroot()  # noqa: S314  our own files
    objects = {
        _text(one, "object"): frozenset(
            what for what in _ALL if _text(one, f"allow{what}") == "true"
        )
        for one in root.findall(f"{NAMESPACE}objectPermissions")
    }
    fields = root.findall(f"{NAMESPACE}fieldPermissions")
    return PermissionSet(
        path.name.removesuffix(".permissionset-meta.xml"),
        objects,
        frozenset(_text(one, "field") for one in fields if _text(one, "readable") == "true"),
        frozenset(_text(one, "field") for one in fields if _text(one, "editable") == "true"),
    )


def _text(root: ET.Element, name: str) -> str:
    return root.findtext(f"{NAMESPACE}{name}") or ""
