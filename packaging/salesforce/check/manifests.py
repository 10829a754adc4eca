"""Manifests of a deployment, an update and a removal.

What the package owns is deployed with each version. What stands in `starter` is deployed once:
from then on it is the admin's, and no update names it. What stands in `streaming` is deployed where
an org wants it. A removal names what the package brought,
and never a field that the org had before or has added since.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from members import Members, joined, members, pairs

API_VERSION = "67.0"
OWNED = Path("force-app/main/default")
STARTER = Path("starter/main/default")
STREAMING = Path("streaming/main/default")
_NAMESPACE = "http://soap.sforce.com/2006/04/metadata"
# They go with the object that they belong to.
_GO_WITH_THEIR_OBJECT = frozenset(
    {"CompactLayout", "CustomField", "Layout", "ListView", "ValidationRule"}
)
_GO_WITH_THEIR_TYPE = frozenset({"CustomMetadata"})


@dataclass(frozen=True, slots=True)
class Manifests:
    """Of one version of the package; each as members by type.

    `first` is the first deployment, `update` each later one, `streaming` what an org with
    streaming gets besides, `removal` what a removal deletes.
    """

    first: Members
    update: Members
    streaming: Members
    removal: Members


def manifests_of(project: Path, theirs: Members | None = None) -> Manifests:
    """The manifests of a source tree; `theirs` was in the org before and is never removed."""
    owned, starter = members(project / OWNED), members(project / STARTER)
    whole = joined(owned, starter)
    streaming = members(project / STREAMING)
    removal = _removal(joined(whole, streaming), theirs or {})
    return Manifests(first=whole, update=owned, streaming=streaming, removal=removal)


def _removal(whole: Members, theirs: Members) -> dict[str, frozenset[str]]:
    kept = set(pairs(theirs))
    own = {
        name
        for name in whole.get("CustomObject", ())
        if name.endswith(("__c", "__mdt")) and ("CustomObject", name) not in kept
    }
    gone: dict[str, set[str]] = {"CustomObject": own}
    for kind, name in pairs(whole):
        if kind == "CustomObject" or (kind, name) in kept or kind in _GO_WITH_THEIR_TYPE:
            continue
        if kind in _GO_WITH_THEIR_OBJECT and _object_of(kind, name) in own:
            continue
        gone.setdefault(kind, set()).add(name)
    return {kind: frozenset(names) for kind, names in sorted(gone.items()) if names}


def _object_of(kind: str, name: str) -> str:
    return name.split("-" if kind == "Layout" else ".", 1)[0]


def write(manifests: Manifests, folder: Path) -> list[Path]:
    """Write the four as the Salesforce CLI takes them; returns the files."""
    removal = folder / "removal"
    written = {
        folder / "first/package.xml": manifests.first,
        folder / "update/package.xml": manifests.update,
        folder / "streaming/package.xml": manifests.streaming,
        removal / "package.xml": {},
        removal / "destructiveChanges.xml": manifests.removal,
    }
    for path, of in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_text(of), encoding="utf-8")
    return list(written)


def _text(of: Members) -> str:
    root = ET.Element("Package", xmlns=_NAMESPACE)
    for kind, names in sorted(of.items()):
        types = ET.SubElement(root, "types")
        for name in sorted(names):
            ET.SubElement(types, "members").text = name
        ET.SubElement(types, "name").text = kind
    ET.SubElement(root, "version").text = API_VERSION
    ET.indent(root, "    ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"
