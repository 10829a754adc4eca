"""Reports, their types and dashboards name fields and reports that there are.

Metadata API Developer Guide, "Report", "ReportType" and "Dashboard". How a report names a field
depends on its type: `Object__c$Field__c` in one of ours, `Object__c.Field__c` in Salesforce's own.
Columns that Salesforce names itself, such as CREATED_DATE, are not known here.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from finding import Finding
from model import NAMESPACE, Model

_LONGEST = {"name": 40, "description": 255, "title": 80}
_FIELDS = (
    *("columns/field", "groupingsDown/field", "groupingsAcross/field"),
    *("filter/criteriaItems/column", "timeFrameFilter/dateColumn"),
)
_EVERY_ROW = "RowCount"
# A formula of a report names its fields with a dot, whatever the report's type.
_SUMMED_IN_FORMULA = re.compile(r"\b(\w+__c)\.(\w+(?:\.\w+)*):(?:SUM|AVG|MIN|MAX)\b")


@dataclass(frozen=True, slots=True)
class _Report:
    groupings: frozenset[str]
    summed: frozenset[str]


def check_reports(project: Path) -> list[Finding]:
    model = Model(project)
    types = dict(_types(project))
    found, reports = [], {}
    for path in sorted(project.rglob("*.reportType-meta.xml")):
        found += [Finding(path, 0, text) for text in _faults_of_type(_root(path), model)]
    for path in sorted(project.rglob("*.report-meta.xml")):
        root = _root(path)
        name = path.name.removesuffix(".report-meta.xml")
        reports[f"{path.parent.name}/{name}"] = _report(root)
        found += [Finding(path, 0, text) for text in _faults_of_report(root, types, model)]
    for path in sorted(project.rglob("*.dashboard-meta.xml")):
        found += [Finding(path, 0, text) for text in _faults_of_dashboard(_root(path), reports)]
    return found


def _root(path: Path) -> ET.Element:
    return ET.parse(path).getroot()  # noqa: S314  our own files


def _texts(element: ET.Element, path: str) -> list[str]:
    steps = "/".join(f"{NAMESPACE}{step}" for step in path.split("/"))
    return [one.text or "" for one in element.iterfind(steps)]


def _types(project: Path) -> Iterator[tuple[str, frozenset[str]]]:
    """The columns of each report type, as reports name them."""
    for path in project.rglob("*.reportType-meta.xml"):
        name = path.name.removesuffix(".reportType-meta.xml")
        columns = _root(path).iterfind(f"{NAMESPACE}sections/{NAMESPACE}columns")
        yield (
            f"{name}__c",
            frozenset(
                f"{one.findtext(f'{NAMESPACE}table')}${one.findtext(f'{NAMESPACE}field')}"
                for one in columns
            ),
        )


def _report(root: ET.Element) -> _Report:
    groupings = _texts(root, "groupingsDown/field") + _texts(root, "groupingsAcross/field")
    summed = frozenset(
        one.findtext(f"{NAMESPACE}field", "")
        for one in root.iterfind(f"{NAMESPACE}columns")
        if one.find(f"{NAMESPACE}aggregateTypes") is not None
    )
    return _Report(frozenset(groupings), summed)


def _faults_of_type(root: ET.Element, model: Model) -> Iterator[str]:
    seen = set()
    for column in root.iterfind(f"{NAMESPACE}sections/{NAMESPACE}columns"):
        table = column.findtext(f"{NAMESPACE}table", "")
        field = column.findtext(f"{NAMESPACE}field", "")
        if (table, field) in seen:
            yield f"{table} shows {field} twice"
        seen.add((table, field))
        if not _is_there(table, field, model):
            yield f"{table} has no field {field}"


def _is_there(table: str, path: str, model: Model) -> bool:
    """`path` may lead over lookups, which report types name by their fields."""
    one = model.get(table.lower())
    *lookups, field = path.lower().split(".")
    for lookup in lookups:
        to = one.parents.get(lookup.removesuffix("__c") + "__r") if one else None
        one = model.get((to or "").lower())
    return one is not None and field in one.fields


def _faults_of_report(
    root: ET.Element, types: dict[str, frozenset[str]], model: Model
) -> Iterator[str]:
    yield from _too_long(root)
    kind = root.findtext(f"{NAMESPACE}reportType", "")
    if kind.endswith("__c") and "$" not in kind and kind not in types:
        yield f"there is no report type {kind.removesuffix('__c')}"
        return
    for name in (name for path in _FIELDS for name in _texts(root, path)):
        if kind in types and name not in types[kind]:
            yield f"the report type has no column {name}"
        table, _, field = name.partition(".")
        if kind not in types and field and not _is_there(table, field, model):
            yield f"there is no field {name}"
    for formula in _texts(root, "aggregates/calculatedFormula"):
        for table, path in _SUMMED_IN_FORMULA.findall(formula):
            if not _is_there(table, path, model):
                yield f"there is no field {table}.{path} for a formula"
    for name in sorted(_report(root).groupings & set(_texts(root, "columns/field"))):
        yield f"{name} is a grouping, so it is no column"


def _faults_of_dashboard(root: ET.Element, reports: dict[str, _Report]) -> Iterator[str]:
    yield from _too_long(root)
    for component in root.iter(f"{NAMESPACE}dashboardComponent"):
        name = component.findtext(f"{NAMESPACE}report", "")
        if name not in reports:
            yield f"there is no report {name}"
            continue
        for grouping in _texts(component, "groupingColumn"):
            if grouping not in reports[name].groupings:
                yield f"{name} is not grouped by {grouping}"
        for column in _texts(component, "chartSummary/column"):
            if column not in {_EVERY_ROW, *reports[name].summed}:
                yield f"{name} does not sum {column}"


def _too_long(root: ET.Element) -> Iterator[str]:
    for name, longest in _LONGEST.items():
        if len(root.findtext(f"{NAMESPACE}{name}", "")) > longest:
            yield f"{name} has {longest} letters at most"
