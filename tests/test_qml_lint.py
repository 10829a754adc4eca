"""QML is checked against the Python types it names, and formatted in one way."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.root import ROOT

pytestmark = pytest.mark.slow

UI = ROOT / "kiosk" / "ui"
QML = UI / "qml"
FILES = sorted(QML.rglob("*.qml"))
BIN = Path(sys.executable).parent


def run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_qmllint_finds_nothing(tmp_path: Path):
    """The Python types are dumped into a module of their own, so a typo in QML is found."""
    sources = sorted(UI.rglob("*.py"))
    naming = [each for each in sources if "@QmlElement" in each.read_text(encoding="utf-8")]
    types = json.loads(run(BIN / "pyside6-metaobjectdump", *naming))
    assert len(types) == len(naming)
    # The dump leaves out constant=True; what has no notify signal must be constant.
    for properties in (c.get("properties", []) for t in types for c in t["classes"]):
        for entry in properties:
            entry["constant"] = "notify" not in entry
    module = tmp_path / "Kiosk"
    module.mkdir()
    (tmp_path / "types.json").write_text(json.dumps(types), encoding="utf-8")
    run(
        *(BIN / "pyside6-qmltyperegistrar", "--generate-qmltypes", module / "python.qmltypes"),
        *("--import-name", "Kiosk", "--major-version", "1", "--minor-version", "0"),
        *("-o", tmp_path / "unused.cpp", tmp_path / "types.json"),
    )
    shutil.copytree(QML / "Kiosk", module, dirs_exist_ok=True)
    qmldir = (QML / "Kiosk" / "qmldir").read_text(encoding="utf-8")
    (module / "qmldir").write_text(qmldir + "typeinfo python.qmltypes\n", encoding="utf-8")
    copies = sorted(module.rglob("*.qml"))
    run(BIN / "pyside6-qmllint", "--max-warnings", "0", "-I", tmp_path, *copies)


def test_each_file_is_listed_in_the_modules_qmldir():
    listed = (QML / "Kiosk" / "qmldir").read_text(encoding="utf-8").splitlines()
    named = {line.split()[-1] for line in listed if line.endswith(".qml")}
    assert named == {file.relative_to(QML / "Kiosk").as_posix() for file in FILES}


@pytest.fixture(scope="module")
def formatted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of all our QML that one process has formatted: each start of the tool costs 0.2 s."""
    copy = tmp_path_factory.mktemp("formatted") / "qml"
    shutil.copytree(QML, copy)
    run(BIN / "pyside6-qmlformat", "-i", *sorted(copy.rglob("*.qml")))
    return copy


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_qml_is_formatted(file: Path, formatted: Path):
    as_it_should_be = (formatted / file.relative_to(QML)).read_text(encoding="utf-8")
    assert as_it_should_be == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_text_is_plain(file: Path):
    """What comes from outside must never be read as markup."""
    source = file.read_text(encoding="utf-8")
    assert source.count("Text {") == source.count("textFormat: Text.PlainText")
