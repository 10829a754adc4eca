"""Rules that an org holds and that neither types nor elements tell.

Metadata API Developer Guide, "CustomField" and "CustomObject"; lengths as an org's refusals
("Value too long for field", "Type name too long") give them.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from finding import Finding
from model import NAMESPACE, Model

_LONGEST_NAME = 40
_NAME = re.compile(r"[A-Za-z](?:_?[A-Za-z0-9])*")
# By the kind of metadata: element, longest text.
_LENGTHS = {
    "CustomField": {"label": 40, "inlineHelpText": 510, "description": 1_000},
    "CustomObject": {"label": 40, "pluralLabel": 40, "description": 1_000},
    "ListView": {"label": 40},
    "PermissionSet": {"label": 80, "description": 255},
    "ValidationRule": {"errorMessage": 255, "description": 255},
    "CustomApplication": {"label": 40, "description": 255},
    "CustomMetadata": {"label": 40},
}
# By a field's type: what must be there.
_NEEDS = {
    "Checkbox": ("defaultValue",),
    "EncryptedText": ("length", "maskChar", "maskType"),
    "LongTextArea": ("length", "visibleLines"),
    "Lookup": ("referenceTo", "relationshipName"),
    "MasterDetail": ("referenceTo", "relationshipName"),
    "Number": ("precision", "scale"),
    "Picklist": ("valueSet",),
    "Text": ("length",),
}
_LENGTH_OF = {"Text": (1, 255), "EncryptedText": (1, 175), "LongTextArea": (256, 131_072)}
_MAY_BE_KEY = frozenset({"AutoNumber", "Email", "Number", "Text"})
_OF_OBJECTS = ("deploymentStatus", "nameField", "pluralLabel", "sharingModel")
_OF_SETTINGS = ("customSettingsType", "visibility")


def check_rules(project: Path) -> list[Finding]:
    code = sorted([*project.rglob("*.cls"), *project.rglob("*.trigger")])
    text = f"a name has {_LONGEST_NAME} letters at most"
    found = [Finding(path, 0, text) for path in code if len(path.stem) > _LONGEST_NAME]
    for path in sorted(project.rglob("*-meta.xml")):
        root = ET.parse(path).getroot()  # noqa: S314  our own files
        found += [Finding(path, 0, text) for text in _faults(path, root)]
    model = Model(project)
    for path in sorted(project.rglob("layouts/*.layout-meta.xml")):
        found += [Finding(path, 0, text) for text in _layout_faults(path, model)]
    return found


def _faults(path: Path, root: ET.Element) -> Iterator[str]:
    kind = root.tag.removeprefix(NAMESPACE)
    for name, longest in _LENGTHS.get(kind, {}).items():
        if len(_text(root, name)) > longest:
            yield f"{name} has {longest} letters at most"
    name = path.name.split(".")[0].removesuffix("__c").removesuffix("__mdt")
    named = kind in {"CustomField", "CustomObject", "ListView", "PermissionSet", "ValidationRule"}
    if named and (len(name) > _LONGEST_NAME or not _NAME.fullmatch(name)):
        yield f"{name} cannot be a name"
    if kind == "CustomField":
        yield from _field_faults(root)
    if kind == "CustomObject" and "__" in path.name:
        yield from _object_faults(path, root)


def _text(root: ET.Element, name: str) -> str:
    return root.findtext(f"{NAMESPACE}{name}", "")


def _field_faults(root: ET.Element) -> Iterator[str]:
    kind, has = _text(root, "type"), {child.tag.removeprefix(NAMESPACE) for child in root}
    is_key = "true" in {_text(root, "unique"), _text(root, "externalId")}
    if "formula" in has:
        if is_key or has & {"length", "defaultValue", "required"}:
            yield "a formula has no length, default or key, and is not required"
        return
    for name in _NEEDS.get(kind, ()):
        if name not in has:
            yield f"a field of type {kind} needs {name}"
    if is_key and kind not in _MAY_BE_KEY:
        yield f"a field of type {kind} cannot be a key"
    if kind in {"Checkbox", "MasterDetail"} and "required" in has:
        yield f"a field of type {kind} cannot be told to be required"
    yield from _value_faults(root, kind)


def _value_faults(root: ET.Element, kind: str) -> Iterator[str]:
    length = int(_text(root, "length") or 0)
    least, most = _LENGTH_OF.get(kind, (0, length))
    if length and not least <= length <= most:
        yield f"a field of type {kind} has {least} to {most} letters"
    if int(_text(root, "scale") or 0) > int(_text(root, "precision") or 18):
        yield "scale is larger than precision"
    is_kept = _text(root, "deleteConstraint") in {"Cascade", "Restrict"}
    if kind == "Lookup" and _text(root, "required") == "true" and not is_kept:
        yield "a required lookup must say what a deletion does"
    if [one.text for one in root.iter(f"{NAMESPACE}default")].count("true") > 1:
        yield "a picklist has one default at most"


def _object_faults(path: Path, root: ET.Element) -> Iterator[str]:
    has = {child.tag.removeprefix(NAMESPACE) for child in root}
    is_plain = "__mdt" not in path.name and "customSettingsType" not in has
    for name in _OF_OBJECTS if is_plain else _OF_SETTINGS if "__mdt" not in path.name else ():
        if name not in has:
            yield f"{name} is missing"
    for name in () if is_plain else ("deploymentStatus", "nameField", "sharingModel"):
        if name in has:
            yield f"{name} is for objects with records alone"


def _layout_faults(path: Path, model: Model) -> Iterator[str]:
    one = model.get(path.name.split("-")[0].lower())
    root = ET.parse(path).getroot()  # noqa: S314  our own files
    items = root.iterfind(f".//{NAMESPACE}layoutItems/{NAMESPACE}field")
    shown = Counter((item.text or "").lower() for item in items)
    for name in sorted((one.required if one else set()) - set(shown)):
        yield f"the required field {name} must be on the layout"
    for name in (name for name, count in shown.items() if count > 1):
        yield f"{name} stands on the layout twice"
