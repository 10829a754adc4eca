"""The bill of materials, as CycloneDX 1.6: the same input gives the same bytes."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution
from typing import Any

from environment import PROJECT, requirements
from licensing import by_hand, licence_of
from locked import Pin
from packaging.utils import canonicalize_name

from resources import RESOURCES, resources

_NAMESPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")


def sbom(shipped: Mapping[str, Distribution], pins: Mapping[str, Pin]) -> str:
    """Return the document as JSON text, ending with a newline."""
    others = {name: one for name, one in shipped.items() if name != PROJECT}
    kiosk = shipped[PROJECT]
    body = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": _ref(PROJECT, kiosk.version),
                "name": PROJECT,
                "version": kiosk.version,
                "licenses": _licences(licence_of(PROJECT, kiosk)),
                "purl": _ref(PROJECT, kiosk.version),
            }
        },
        "components": [
            *(_package(name, one, pins.get(name)) for name, one in others.items()),
            *_files(),
        ],
        "dependencies": [
            {"ref": _ref(name, one.version), "dependsOn": _needs(one, shipped)}
            for name, one in shipped.items()
        ],
    }
    serial = uuid.uuid5(_NAMESPACE, json.dumps(body, sort_keys=True))
    body["serialNumber"] = serial.urn
    return json.dumps(body, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _package(name: str, package: Distribution, pin: Pin | None) -> dict[str, Any]:
    ref = _ref(name, package.version)
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": ref,
        "name": name,
        "version": package.version,
        "licenses": _licences(licence_of(name, package)),
        "purl": ref,
    }
    if pin and pin.version == package.version:
        component["externalReferences"] = [
            {
                "type": "distribution",
                "url": f"https://pypi.org/simple/{name}/",
                "comment": "each file of this version; one of them was installed",
                "hashes": [{"alg": "SHA-256", "content": one} for one in pin.hashes],
            }
        ]
    if inside := by_hand()["inside"].get(name):
        component["components"] = [_part(ref, part) for part in inside["parts"]]
    return component


def _part(wheel: str, part: Mapping[str, str]) -> dict[str, Any]:
    told = {"version": part["version"]} if part.get("version") else {}
    return {
        "type": "library",
        "bom-ref": f"{wheel}#{part['name']}",
        "name": part["name"],
        "licenses": _licences(part["licence"]),
        **told,
    }


def _files() -> Iterable[dict[str, Any]]:
    for one in resources():
        content = (RESOURCES / one.path).read_bytes()
        yield {
            "type": "file",
            "bom-ref": f"resources/{one.path}",
            "name": f"resources/{one.path}",
            "description": one.about["name"],
            "licenses": _licences(one.about["licence"]),
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(content).hexdigest()}],
        }


def _licences(expression: str) -> list[dict[str, Any]]:
    if " " in expression:
        return [{"expression": expression}]
    return [{"license": {"id": expression}}]


def _needs(package: Distribution, shipped: Mapping[str, Distribution]) -> list[str]:
    names = {canonicalize_name(one.name) for one in requirements(package)}
    return sorted(_ref(name, shipped[name].version) for name in names if name in shipped)


def _ref(name: str, version: str) -> str:
    return f"pkg:pypi/{name}@{version}"
