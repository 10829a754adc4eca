"""An update takes nothing away that an admin may have changed, and no data with it.

The package's own source holds no kind of metadata that admins change; what it had in an earlier
release is still there, or is named in releases/removed.json with the reason; no field became
narrower. Each release is recorded in releases/VERSION.json by `release.py record`.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

from finding import Finding
from manifests import OWNED, STARTER, STREAMING
from members import members, pairs
from model import NAMESPACE

RELEASES = "releases"
_REMOVED = "removed.json"
# Admins lay out, list, report and decide; the package only proposes.
_OF_ADMINS = frozenset(
    {
        *("CompactLayout", "CustomApplication", "CustomMetadata", "Dashboard", "FlexiPage"),
        *("Layout", "ListView", "Report"),
    }
)
_PARTS = ("owned", "starter", "streaming")
_WIDTHS = ("length", "precision", "scale")

Shape = Mapping[str, object]


def check_ownership(project: Path) -> list[Finding]:
    if not (project / OWNED).is_dir():
        return []
    found = [
        Finding(project / OWNED, 0, f"{kind} {name} is the admin's after a while: to {STARTER}")
        for kind, name in pairs(members(project / OWNED))
        if kind in _OF_ADMINS
    ]
    now = shape_of(project)
    for path in _recorded(project):
        recorded = json.loads(path.read_text(encoding="utf-8"))
        found += [Finding(path, 0, text) for text in _faults(recorded, now, _removed(project))]
    return found


def shape_of(project: Path) -> dict[str, Shape]:
    """What a release is: `owned`, `starter`, `streaming` by type; `fields`: their shapes."""
    return {
        "owned": {kind: sorted(names) for kind, names in members(project / OWNED).items()},
        "starter": {kind: sorted(names) for kind, names in members(project / STARTER).items()},
        "streaming": {kind: sorted(names) for kind, names in members(project / STREAMING).items()},
        "fields": dict(_fields(project / OWNED)),
    }


def _recorded(project: Path) -> list[Path]:
    files = sorted((project / RELEASES).glob("*.json"))
    return [path for path in files if path.name != _REMOVED]


def _removed(project: Path) -> dict[str, str]:
    path = project / RELEASES / _REMOVED
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _fields(source: Path) -> Iterator[tuple[str, dict[str, object]]]:
    for path in sorted(source.rglob("*.field-meta.xml")):
        root = ET.parse(path).getroot()  # noqa: S314  our own files
        shape: dict[str, object] = {"type": root.findtext(f"{NAMESPACE}type", "")}
        for name in _WIDTHS:
            if (width := root.findtext(f"{NAMESPACE}{name}")) is not None:
                shape[name] = int(width)
        values = [one.text for one in root.iterfind(f".//{NAMESPACE}value/{NAMESPACE}fullName")]
        if values:
            shape["values"] = sorted(filter(None, values))
        yield f"{path.parent.parent.name}.{path.name.split('.')[0]}", shape


def _faults(
    then: Mapping[str, Shape], now: Mapping[str, Shape], removed: dict[str, str]
) -> Iterator[str]:
    here = set().union(*(_names(now[part]) for part in _PARTS))
    for part in _PARTS:
        for one in sorted(_names(then.get(part, {})) - here - set(removed)):
            yield f"{one} was released and is gone: say why in {RELEASES}/{_REMOVED}"
    for one in sorted(_names(then["starter"]) & _names(now["owned"])):
        yield f"{one} is the admin's since that release: an update must not bring it"
    for name, shape in sorted(then["fields"].items()):
        if isinstance(shape, dict) and name in now["fields"]:
            yield from _narrower(name, shape, now["fields"][name])


def _names(part: Shape) -> set[str]:
    return {f"{kind} {name}" for kind, names in part.items() for name in _texts(names)}


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _narrower(name: str, then: Mapping[str, object], now: object) -> Iterator[str]:
    if not isinstance(now, dict):
        return
    if then["type"] != now["type"]:
        yield f"{name} was {then['type']}: an org refuses another type, or loses what is there"
    for width in _WIDTHS:
        before, after = then.get(width), now.get(width)
        if isinstance(before, int) and isinstance(after, int) and after < before:
            yield f"{name}: {width} was {before}, and records may fill it"
    for value in sorted(set(_texts(then.get("values"))) - set(_texts(now.get("values")))):
        yield f"{name}: records may have the value {value}"
