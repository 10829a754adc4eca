"""The bill of materials and the notices that go with each release, and the dependencies' floors."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from importlib.metadata import distribution
from itertools import chain
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.support.root import ROOT

SUPPLY = ROOT / "packaging" / "supply"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
BY_HAND = tomllib.loads((SUPPLY / "parts.toml").read_text())


def write(out: Path, *arguments: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SUPPLY), "--out", str(out), *arguments]
    environ = {"PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        command, env=environ, capture_output=True, text=True, timeout=60, check=False
    )


def pins() -> dict[str, Version]:
    """Each pin of the lock file that is for every platform or for this one."""
    found = {}
    for lock in ("requirements-dev.lock", "requirements.lock"):
        for line in (ROOT / "packaging" / lock).read_text().splitlines():
            name, is_pin, rest = line.partition("==")
            if is_pin and not line.startswith(" "):
                found[canonicalize_name(name)] = Version(rest.split()[0])
    return found


@pytest.fixture(scope="module")
def supply(tmp_path_factory) -> tuple[Path, Path]:
    folders = []
    for seed in "12":
        folders.append(tmp_path_factory.mktemp("supply"))
        told = write(folders[-1], seed=seed)
        assert told.returncode == 0, told.stderr
    return folders[0], folders[1]


@pytest.fixture(scope="module")
def bom(supply) -> dict:
    return json.loads((supply[0] / "sbom.cdx.json").read_text())


def packages(bom: dict) -> dict[str, dict]:
    return {one["name"]: one for one in bom["components"] if one["type"] == "library"}


def test_the_same_input_gives_the_same_bytes(supply):
    for name in ("sbom.cdx.json", "NOTICES.txt"):
        assert (supply[0] / name).read_bytes() == (supply[1] / name).read_bytes()


def test_the_bill_of_materials_keeps_to_the_standard(supply):
    text = (supply[0] / "sbom.cdx.json").read_text()
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(text) is None
    assert validator.validate_str(text.replace('"library"', '"book"')), "it finds nothing wrong"


def test_it_has_what_a_kiosk_needs_and_no_more(bom):
    names = set(packages(bom))
    assert {"pyside6-essentials", "httpx", "httpcore", "pyusb", "sqlcipher3"} <= names
    assert not names & {"pytest", "ruff", "starlette", "redis", "pip", "offer-kiosk"}
    refs = {one["ref"] for one in bom["dependencies"]}
    assert refs == {one["bom-ref"] for one in packages(bom).values()} | {
        bom["metadata"]["component"]["bom-ref"]
    }


def test_each_package_has_its_locked_version_its_licence_and_its_hashes(bom):
    locked = pins()
    for name, one in packages(bom).items():
        assert Version(one["version"]) == locked[name], name
        assert one["licenses"], name
        assert one["externalReferences"][0]["hashes"], name


def test_an_extra_is_described_when_it_is_shipped(tmp_path):
    assert write(tmp_path, "--extra", "sandbox").returncode == 0
    bom = json.loads((tmp_path / "sbom.cdx.json").read_text())
    assert {"starlette", "uvicorn"} <= set(packages(bom))


def test_the_notices_name_every_component_and_quote_every_licence(supply, bom):
    notices = (supply[0] / "NOTICES.txt").read_text()
    for name, one in packages(bom).items():
        assert f"\n{name} {one['version']}\n" in notices
        for part in one.get("components", ()):
            assert part["name"] in notices
    for name in ("Inter", "Noto Sans Arabic UI", "Names of countries", "Fluent Emoji"):
        assert name in notices
    for words in (
        "GNU GENERAL PUBLIC LICENSE",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "UNICODE LICENSE V3",
        "Mozilla Public License",
        "Apache License",
        "Copyright (c) 2001-2020 Chris Liechti",
    ):
        assert words in notices


def test_a_package_without_a_known_licence_stops_the_release(tmp_path):
    """Sabotage: a library that nobody has looked at."""
    mystery = tmp_path / "site" / "mystery-1.0.dist-info"
    mystery.mkdir(parents=True)
    (mystery / "METADATA").write_text("Metadata-Version: 2.1\nName: mystery\nVersion: 1.0\n")
    ours = tmp_path / "site" / "offer_kiosk-9.dist-info"
    ours.mkdir()
    head = "Metadata-Version: 2.4\nName: offer-kiosk\nVersion: 9\nLicense-Expression: MIT\n"
    (ours / "METADATA").write_text(head)
    told = write(tmp_path / "out", "--site-packages", str(tmp_path / "site"))
    assert told.returncode == 1
    assert "mystery: which licence?" in told.stderr


def test_who_carries_libraries_of_others_was_looked_at_in_this_version(bom):
    """A wheel with a folder of libraries is in parts.toml, with the version it was judged by."""
    locked = pins()
    for name, inside in BY_HAND["inside"].items():
        assert Version(inside["looked_at"]) == locked[name], f"look into the new {name}"
    for name in packages(bom):
        folders = {file.parts[0] for file in distribution(name).files or ()}
        if any(folder.endswith(".libs") for folder in folders):
            assert name in BY_HAND["inside"], name


def test_what_is_locked_is_not_below_the_floors():
    locked = pins()
    told = [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    for requirement in map(Requirement, chain.from_iterable(told)):
        name = canonicalize_name(requirement.name)
        assert any(one.operator in {">=", "=="} for one in requirement.specifier), name
        assert requirement.specifier.contains(locked[name]), name
