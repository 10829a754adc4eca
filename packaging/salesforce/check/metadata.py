"""Metadata files against Salesforce's own types: names of elements, values, what is required."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from finding import Finding
from model import NAMESPACE

_TYPE = re.compile(r"^export type (\w+) = (?:(\w+) & )?\{\n(.*?)^\};$", re.MULTILINE | re.DOTALL)
_MEMBER = re.compile(r"^    (\w+)(\??): (\w+)(\[\])?;$", re.MULTILINE)
_ENUM = re.compile(r"^export type (\w+) = ('[^;]*');$", re.MULTILINE)
_ALIAS = re.compile(r"^export type (\w+) = (\w+);$", re.MULTILINE)
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
# Of the parts that stand in files of their own; their kinds' folder gives the name away.
_NAMED_BY_FILE = frozenset({"CustomField", "ListView", "ValidationRule", "FieldSet", "WebLink"})


@dataclass(frozen=True, slots=True)
class Member:
    kind: str
    is_required: bool
    is_list: bool


@dataclass(slots=True)
class Types:
    """All kinds of elements, and all lists of values."""

    kinds: dict[str, dict[str, Member]] = field(default_factory=dict)
    values: dict[str, frozenset[str]] = field(default_factory=dict)


def read_types(path: Path) -> Types:
    """The types of metadata.d.ts, each with what it inherits."""
    text = path.read_text(encoding="utf-8")
    types, bases = Types(), dict(_ALIAS.findall(text))
    for name, base, body in _TYPE.findall(text):
        bases[name] = base
        types.kinds[name] = {
            member: Member(kind, not optional and not many, bool(many))
            for member, optional, kind, many in _MEMBER.findall(body)
        }
    for name, values in _ENUM.findall(text):
        types.values[name] = frozenset(re.findall(r"'([^']*)'", values))
    for name in bases:
        above = bases.get(name)
        while above in types.kinds:
            types.kinds[name] = {**types.kinds[above], **types.kinds.get(name, {})}
            above = bases.get(above)
    return types


def check_metadata(project: Path, types: Types) -> list[Finding]:
    found = []
    for path in sorted(project.rglob("*-meta.xml")):
        try:
            root = ET.parse(path).getroot()  # noqa: S314  our own files
        except ET.ParseError as error:
            found.append(Finding(path, error.position[0], f"not XML: {error}"))
            continue
        found += [Finding(path, 0, text) for text in _root_faults(path, root, types)]
    return found


def _root_faults(path: Path, root: ET.Element, types: Types) -> Iterator[str]:
    kind = root.tag.removeprefix(NAMESPACE)
    if not root.tag.startswith(NAMESPACE):
        yield "the namespace of metadata is missing"
    elif kind not in types.kinds:
        yield f"there is no metadata {kind}"
    else:
        yield from _faults(root, kind, types)
        name = root.findtext(f"{NAMESPACE}fullName")
        if kind in _NAMED_BY_FILE and name != path.name.split(".")[0]:
            yield f"{kind} has the fullName {name}, which is not the file's"


def _faults(element: ET.Element, kind: str, types: Types) -> Iterator[str]:
    members = types.kinds[kind]
    seen: dict[str, int] = {}
    for child in element:
        name = child.tag.removeprefix(NAMESPACE)
        seen[name] = seen.get(name, 0) + 1
        if name not in members:
            yield f"{kind} has no element {name}"
            continue
        if seen[name] == 2 and not members[name].is_list:
            yield f"{kind} takes {name} once"
        yield from _value_faults(child, name, members[name].kind, types)
    for name, member in members.items():
        if member.is_required and name not in seen:
            yield f"{kind} needs {name}"


def _value_faults(child: ET.Element, name: str, kind: str, types: Types) -> Iterator[str]:
    if kind in types.kinds:
        yield from _faults(child, kind, types)
        return
    text = child.text or ""
    if len(child):
        yield f"{name} takes no elements"
    elif kind == "boolean" and text not in {"true", "false"}:
        yield f"{name} is true or false, not {text!r}"
    elif kind == "number" and not _NUMBER.fullmatch(text):
        yield f"{name} is a number, not {text!r}"
    elif kind in types.values and text not in types.values[kind]:
        yield f"{name} cannot be {text!r}"
