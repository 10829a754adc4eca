"""What `pip install offer-kiosk` would bring, read from a wheel built here."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from email.parser import Parser

import pytest

from tests.support.root import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = (sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory")
    subprocess.run([*command, folder], cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        yield archive


def test_type_checkers_see_the_types(wheel):
    assert "kiosk/py.typed" in wheel.namelist()


def test_only_extras_bring_a_server(wheel):
    name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = Parser().parsestr(wheel.read(name).decode())
    brought = [one for one in metadata.get_all("Requires-Dist") if "starlette" in one]
    brought += [one for one in metadata.get_all("Requires-Dist") if "uvicorn" in one]
    extras = {one.partition("; ")[2] for one in brought}
    assert extras == {"extra == 'sandbox'", "extra == 'hub'"}


def test_the_screen_its_words_and_what_it_shows_come_along(wheel):
    """A kiosk from `pip install` has no checkout beside it."""
    qml = {path.relative_to(ROOT).as_posix() for path in (ROOT / "kiosk").rglob("*.qml")}
    resources = {
        f"kiosk/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert len(qml) > 50
    assert any(name.endswith(".qm") for name in resources)
    assert qml | resources <= set(wheel.namelist())


def test_what_is_for_other_machines_stays_behind(wheel):
    tops = {name.partition("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"kiosk"}


def test_an_installed_kiosk_reads_its_own_resources(wheel, tmp_path):
    """Another package's folder of that name, beside it, is none of its."""
    wheel.extractall(tmp_path)
    (tmp_path / "resources").mkdir()
    code = "from kiosk.resources import resources_folder as folder; print(folder())"
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout
    assert told.strip() == str(tmp_path / "kiosk/_resources")
