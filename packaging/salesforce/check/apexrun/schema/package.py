"""The schema of an org with the package in it, from the package's metadata."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from decimal import Decimal
from pathlib import Path

from model import NAMESPACE

from apexrun.knobs import Knobs
from apexrun.schema.field import Field
from apexrun.schema.formula import formula_of
from apexrun.schema.objects import ObjectType, Schema, ValidationRule
from apexrun.schema.standard import blank_object, setup_owner, standard_objects
from apexrun.values.kinds import Record, Value

# What an org of its own has asked for, where it has a further required field.
_REGION = Field(
    "Region__c", "Picklist", is_required=True, values=("North", "South"), is_restricted=True
)

_STATES, _COUNTRIES = ("BY", "HE"), ("DE", "GB")
# State and Country Picklists: each value has a name and a code, here the same.
_ADDRESS = (
    Field("State", "Picklist", 80, values=_STATES, is_restricted=True),
    Field("StateCode", "Picklist", 10, values=_STATES, is_restricted=True),
    Field("Country", "Picklist", 80, values=_COUNTRIES, is_restricted=True),
    Field("CountryCode", "Picklist", 10, values=_COUNTRIES, is_restricted=True),
)


def schema_of(project: Path, knobs: Knobs) -> Schema:
    schema = standard_objects()
    folders = [path for path in sorted(project.rglob("objects/*")) if path.is_dir()]
    for number, name in enumerate(sorted({folder.name for folder in folders})):
        if name.lower() not in schema:
            blank_object(schema, name, f"a{number:02d}")
    for folder in folders:
        _read(schema, schema.object(folder.name), folder)
    lead = schema.object("Lead")
    if knobs.person_accounts:
        lead.add(Field("Company", length=255))
    if knobs.required_picklists:
        lead.add(_REGION)
    if knobs.state_picklists:
        lead.add(*_ADDRESS)
    return schema


def metadata_records(project: Path) -> list[Record]:
    """Records of custom metadata types that come with the package."""
    records = []
    for path in sorted(project.rglob("customMetadata/*.md-meta.xml")):
        kind, name = path.name.removesuffix(".md-meta.xml").split(".", 1)
        root = _root(path)
        values = {
            element.findtext(f"{NAMESPACE}field", ""): element.findtext(f"{NAMESPACE}value")
            for element in root.iter(f"{NAMESPACE}values")
        }
        names = {"DeveloperName": name, "MasterLabel": _text(root, "label")}
        records.append(Record(f"{kind}__mdt", {**names, **values}))
    return records


def _read(schema: Schema, one: ObjectType, folder: Path) -> None:
    about = folder / f"{folder.name}.object-meta.xml"
    if about.exists() and _text(_root(about), "customSettingsType"):
        one.is_setting = True
        one.add(setup_owner())
    for path in sorted(folder.glob("fields/*.field-meta.xml")):
        root = _root(path)
        one.add(field := _field(root))
        if relationship := _text(root, "relationshipName"):
            children = schema.object(field.refers_to).children
            children[f"{relationship}__r".lower()] = one.name, field
    for path in sorted(folder.glob("validationRules/*.validationRule-meta.xml")):
        root = _root(path)
        if _text(root, "active") == "true":
            one.rules.append(_rule(root))


def _rule(root: ET.Element) -> ValidationRule:
    formula = formula_of(_text(root, "errorConditionFormula"))
    return ValidationRule(formula, _text(root, "errorMessage"), _text(root, "errorDisplayField"))


def _field(root: ET.Element) -> Field:
    formula = _text(root, "formula")
    values = list(root.iter(f"{NAMESPACE}value"))
    return Field(
        _text(root, "fullName"),
        _text(root, "type"),
        int(_text(root, "length") or 0),
        _text(root, "required") == "true",
        _text(root, "unique") == "true",
        _default(root, values),
        tuple(_text(value, "fullName") for value in values),
        root.findtext(f"{NAMESPACE}valueSet/{NAMESPACE}restricted") == "true",
        formula_of(formula) if formula else None,
        _text(root, "referenceTo"),
    )


def _default(root: ET.Element, values: list[ET.Element]) -> Value:
    """What a new record has where nothing is said."""
    for value in values:
        if _text(value, "default") == "true":
            return _text(value, "fullName")
    given = _text(root, "defaultValue")
    if _text(root, "type") == "Checkbox":
        return given == "true"
    if not given:
        return None
    return Decimal(given) if _text(root, "type") == "Number" else given.strip('"')


def _root(path: Path) -> ET.Element:
    return ET.parse(path).getroot()  # noqa: S314  our own files


def _text(root: ET.Element, name: str) -> str:
    return root.findtext(f"{NAMESPACE}{name}") or ""
