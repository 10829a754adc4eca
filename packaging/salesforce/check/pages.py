"""Lightning pages and apps name fields, components, facets, related lists and pages that there are.

Metadata API Developer Guide, "FlexiPage" and "CustomApplication".
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from finding import Finding
from model import NAMESPACE, Model, Object

_OF_RECORD = re.compile(r"Record\.(\w+)")
_OF_FACETS = frozenset({"body", "columns"})


def check_pages(project: Path) -> list[Finding]:
    model = Model(project)
    found = []
    for path in sorted(project.rglob("*.flexipage-meta.xml")):
        found += [Finding(path, 0, text) for text in _faults_of_page(_root(path), model, project)]
    for path in sorted(project.rglob("*.app-meta.xml")):
        found += [Finding(path, 0, text) for text in _faults_of_app(_root(path), project)]
    return found


def _root(path: Path) -> ET.Element:
    return ET.parse(path).getroot()  # noqa: S314  our own files


def _faults_of_page(root: ET.Element, model: Model, project: Path) -> Iterator[str]:
    name = root.findtext(f"{NAMESPACE}sobjectType", "")
    one = model.get(name.lower())
    if one is None:
        yield f"there is no object {name}"
        return
    for field in sorted(set(_fields_named(root)) - one.fields):
        yield f"{one.name} has no field {field}"
    yield from _components(root, project)
    yield from _facets(root)
    yield from _related_lists(root, one)
    identifiers = Counter(each.text for each in root.iter(f"{NAMESPACE}identifier"))
    for identifier, count in sorted(identifiers.items()):
        if count > 1:
            yield f"{identifier} stands here twice"


def _fields_named(root: ET.Element) -> Iterator[str]:
    for tag in ("fieldItem", "leftValue"):
        for element in root.iter(f"{NAMESPACE}{tag}"):
            yield from (name.lower() for name in _OF_RECORD.findall(element.text or ""))


def _components(root: ET.Element, project: Path) -> Iterator[str]:
    """Components of our own, which have no namespace, that there are not."""
    made = {path.parent.name for path in project.rglob("lwc/*/*.js-meta.xml")}
    for element in root.iter(f"{NAMESPACE}componentName"):
        name = element.text or ""
        if ":" not in name and name not in made:
            yield f"there is no component {name}"


def _facets(root: ET.Element) -> Iterator[str]:
    regions = root.iterfind(f"{NAMESPACE}flexiPageRegions")
    made = {
        region.findtext(f"{NAMESPACE}name", "")
        for region in regions
        if region.findtext(f"{NAMESPACE}type") == "Facet"
    }
    used = {value for name, value in _properties(root) if name in _OF_FACETS}
    for facet in sorted(used - made):
        yield f"there is no facet {facet}"
    for facet in sorted(made - used):
        yield f"the facet {facet} stands nowhere"


def _related_lists(root: ET.Element, one: Object) -> Iterator[str]:
    for name, value in _properties(root):
        if name == "relatedListApiName" and value.lower() not in one.children:
            yield f"{one.name} has no related list {value}"


def _properties(root: ET.Element) -> Iterator[tuple[str, str]]:
    for element in root.iter(f"{NAMESPACE}componentInstanceProperties"):
        name = element.findtext(f"{NAMESPACE}name", "")
        yield name, element.findtext(f"{NAMESPACE}value", "")


def _faults_of_app(root: ET.Element, project: Path) -> Iterator[str]:
    pages = _named(project, ".flexipage-meta.xml")
    for page in root.iterfind(f"{NAMESPACE}actionOverrides/{NAMESPACE}content"):
        if page.text not in pages:
            yield f"there is no page {page.text}"
    tabs = _named(project, ".tab-meta.xml")
    for tab in root.iterfind(f"{NAMESPACE}tabs"):
        # Those of Salesforce's own objects begin so.
        if tab.text not in tabs and not (tab.text or "").startswith("standard-"):
            yield f"there is no tab {tab.text}"


def _named(project: Path, suffix: str) -> set[str]:
    return {path.name.removesuffix(suffix) for path in project.rglob(f"*{suffix}")}
