"""Fields that layouts, list views, rules and formulas name are fields that there are."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from finding import Finding
from model import NAMESPACE, Model, Object

_NAME = re.compile(r"(?:(\w+)\.)?(\w+__[cr])\b")


def check_references(project: Path) -> list[Finding]:
    """The files of one object's own, and its layouts."""
    model = Model(project)
    found = []
    for folder in sorted(project.rglob("objects/*")):
        for path in sorted(folder.rglob("*-meta.xml")):
            found += [Finding(path, 0, text) for text in _unknown(path, folder.name, model)]
    for path in sorted(project.rglob("layouts/*.layout-meta.xml")):
        name = path.name.split("-")[0]
        found += [Finding(path, 0, text) for text in _unknown(path, name, model)]
    return found


def _unknown(path: Path, name: str, model: Model) -> Iterator[str]:
    one = model.get(name.lower())
    if one is None:
        yield f"there is no object {name}"
        return
    root = ET.parse(path).getroot()  # noqa: S314  our own files
    for part in root:
        # A related list shows the fields of the records in it.
        related = part.findtext(f"{NAMESPACE}relatedList", "").split(".")[0].lower()
        yield from _unknown_in(part, model.get(related, one), model)


def _unknown_in(part: ET.Element, one: Object, model: Model) -> Iterator[str]:
    for element in part.iter():
        if element.tag.endswith(("description", "inlineHelpText", "errorMessage")):
            continue
        for place, field in _NAME.findall(element.text or ""):
            # What hangs on another object is beyond this check, unless it names that object.
            at = model.get(place.lower()) if place else one
            known = at is None or field.lower() in at.fields or field.lower() in at.parents
            if not known and field.lower() not in model:
                yield f"{at.name} has no field {field}"
