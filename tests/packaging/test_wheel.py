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
