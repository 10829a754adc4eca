"""What a source folder deploys: each member by its type and full name, as manifests name it.

Metadata API Developer Guide, "package.xml" and "Deleting Components from an Organization".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

Members = Mapping[str, frozenset[str]]

_OF_OBJECTS = {
    "compactLayouts": "CompactLayout",
    "fields": "CustomField",
    "listViews": "ListView",
    "validationRules": "ValidationRule",
    "fieldSets": "FieldSet",
    "webLinks": "WebLink",
}
_OF_FOLDERS = {
    "applications": "CustomApplication",
    "classes": "ApexClass",
    "customMetadata": "CustomMetadata",
    "dashboards": "Dashboard",
    "flexipages": "FlexiPage",
    "flows": "Flow",
    "layouts": "Layout",
    "lwc": "LightningComponentBundle",
    "quickActions": "QuickAction",
    "permissionsets": "PermissionSet",
    "platformEventChannelMembers": "PlatformEventChannelMember",
    "remoteSiteSettings": "RemoteSiteSetting",
    "reportTypes": "ReportType",
    "reports": "Report",
    "tabs": "CustomTab",
    "triggers": "ApexTrigger",
}
_ENDS = ("-meta.xml", ".cls", ".trigger")
# Their members are named with the folder they stand in.
_IN_FOLDERS = frozenset({"Dashboard", "Report"})


class UnknownSourceError(Exception):
    """A file of a kind that no manifest here knows."""


def members(source: Path) -> dict[str, frozenset[str]]:
    """The members under `source`, such as force-app/main/default; raises UnknownSourceError."""
    found: dict[str, set[str]] = {}
    for path in sorted(source.rglob("*")):
        if path.is_file() and path.name.endswith(_ENDS):
            kind, name = _member(path.relative_to(source))
            found.setdefault(kind, set()).add(name)
    return {kind: frozenset(names) for kind, names in sorted(found.items())}


def pairs(of: Members) -> Iterator[tuple[str, str]]:
    """Each member as (type, full name), in order."""
    for kind, names in sorted(of.items()):
        for name in sorted(names):
            yield kind, name


def joined(*many: Members) -> dict[str, frozenset[str]]:
    kinds = sorted({kind for one in many for kind in one})
    return {
        kind: frozenset().union(*(one.get(kind, frozenset()) for one in many)) for kind in kinds
    }


def _member(path: Path) -> tuple[str, str]:
    folder, name = path.parts[0], _stem(path)
    if folder == "objects" and len(path.parts) == 4 and path.parts[2] in _OF_OBJECTS:
        return _OF_OBJECTS[path.parts[2]], f"{path.parts[1]}.{name}"
    if folder == "objects" and path.name.endswith(".object-meta.xml"):
        return "CustomObject", name
    if folder not in _OF_FOLDERS:
        raise UnknownSourceError(f"{path}: no type of metadata is known for it")
    kind = _OF_FOLDERS[folder]
    if kind in _IN_FOLDERS and len(path.parts) > 2:
        return kind, f"{path.parts[1]}/{name}"
    return kind, name


def _stem(path: Path) -> str:
    """The file's name without its kind; records of custom metadata keep the dot in theirs."""
    plain = path.name.removesuffix("-meta.xml")
    return unquote(plain.rpartition(".")[0])
