"""What a deployment trips over: files without their pair, versions, permissions for no field."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from finding import Finding
from manifests import OWNED
from model import NAMESPACE, Model, Object

API_VERSION = "67.0"
_PAIRED = ("*.cls", "*.trigger", "*.page", "*.component", "*.resource")


def check_access(project: Path) -> list[Finding]:
    model = Model(project)
    found = list(_check_pairs(project))
    found += list(_check_versions(project))
    classes = {path.stem.lower() for path in project.rglob("*.cls")}
    apps = {path.name.split(".")[0]: path for path in project.rglob("*.app-meta.xml")}
    for path in sorted(project.rglob("*.permissionset-meta.xml")):
        root = ET.parse(path).getroot()  # noqa: S314  our own files
        found += [Finding(path, 0, text) for text in _field_faults(root, model)]
        found += [Finding(path, 0, text) for text in _object_faults(root, model)]
        is_owned = path.is_relative_to(project / OWNED)
        own = {name for name, app in apps.items() if app.is_relative_to(project / OWNED)}
        found += [
            Finding(path, 0, text) for text in _app_faults(root, own if is_owned else set(apps))
        ]
        for name in root.iterfind(f"{NAMESPACE}classAccesses/{NAMESPACE}apexClass"):
            if (name.text or "").lower() not in classes:
                found.append(Finding(path, 0, f"there is no class {name.text}"))
    return found


def _check_pairs(project: Path) -> Iterator[Finding]:
    for path in sorted(one for kind in _PAIRED for one in project.rglob(kind)):
        if not path.with_name(f"{path.name}-meta.xml").exists():
            yield Finding(path, 0, f"{path.name}-meta.xml is missing")
    for kind in _PAIRED[:2]:
        for path in sorted(project.rglob(f"{kind}-meta.xml")):
            if not path.with_name(path.name.removesuffix("-meta.xml")).exists():
                yield Finding(path, 0, "there is no such source")


def _check_versions(project: Path) -> Iterator[Finding]:
    settings = project / "sfdx-project.json"
    if settings.exists():
        version = json.loads(settings.read_text(encoding="utf-8")).get("sourceApiVersion")
        if version != API_VERSION:
            yield Finding(settings, 0, f"sourceApiVersion is {version}, not {API_VERSION}")
    for path in sorted(project.rglob("*-meta.xml")):
        root = ET.parse(path).getroot()  # noqa: S314  our own files
        version = root.findtext(f"{NAMESPACE}apiVersion")
        is_code = root.tag in {f"{NAMESPACE}ApexClass", f"{NAMESPACE}ApexTrigger"}
        if version != API_VERSION and (is_code or version is not None):
            yield Finding(path, 0, f"apiVersion is {version}, not {API_VERSION}")


def _field_faults(root: ET.Element, model: Model) -> Iterator[str]:
    seen = set()
    for name in root.iterfind(f"{NAMESPACE}fieldPermissions/{NAMESPACE}field"):
        path = name.text or ""
        place, _, field = path.partition(".")
        one = model.get(place.lower(), Object(place))
        if path in seen:
            yield f"{path} stands here twice"
        seen.add(path)
        if field.lower() in one.required or path in {"Lead.LastName", "Lead.Company"}:
            yield f"{path} is required, so it has no permissions"
        elif field.lower() not in one.fields:
            yield f"there is no field {path}"


def _object_faults(root: ET.Element, model: Model) -> Iterator[str]:
    for name in root.iterfind(f"{NAMESPACE}objectPermissions/{NAMESPACE}object"):
        if (name.text or "").lower() not in model:
            yield f"there is no object {name.text}"


def _app_faults(root: ET.Element, apps: set[str]) -> Iterator[str]:
    """The package is installed by itself too, before anything of the admin's is there."""
    for name in root.iterfind(f"{NAMESPACE}applicationVisibilities/{NAMESPACE}application"):
        if name.text not in apps:
            yield f"there is no app {name.text} in what is deployed with this"
