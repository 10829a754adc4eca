"""The hub is installed without Qt and without a kiosk's database, and starts so."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

from tests.support.root import ROOT

_PROGRAM = """
import importlib, importlib.abc, pkgutil, sys

FORBIDDEN = {forbidden}


class Forbid(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in FORBIDDEN:
            raise ModuleNotFoundError(name)


sys.meta_path.insert(0, Forbid())
import kiosk.hub
for found in pkgutil.walk_packages(kiosk.hub.__path__, "kiosk.hub."):
    importlib.import_module(found.name)
for name in ("cli_hub", "hub_serve", "hub_work", "hub_keygen", "hub_state"):
    importlib.import_module("kiosk.commands." + name)
import kiosk.cli
print("imported")
"""
# zxing-cpp draws the barcodes of the pages, and is in the hub's lock.
_FORBIDDEN = {"PySide6", "sqlcipher3", "argon2", "keyring", "serial", "escpos"}


def test_the_hubs_modules_and_the_command_line_need_neither_qt_nor_the_database():
    program = _PROGRAM.format(forbidden=repr(_FORBIDDEN))
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.stdout == "imported\n", done.stderr


def test_the_hubs_lock_has_what_the_hub_needs_as_it_was_tested_and_no_qt():
    ours, tested = _pins("requirements-hub.lock"), _pins("requirements-dev.lock")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["hub"]]
    names = {re.split(r"[^a-z0-9-]", one.lower())[0] for one in needed}
    assert {one for one in names if not one.startswith("pyside6")} <= ours.keys()
    assert not [name for name in ours if name.startswith(("pyside6", "shiboken6"))]
    assert ours.items() <= tested.items()


def _pins(name: str) -> dict[str, str]:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))
