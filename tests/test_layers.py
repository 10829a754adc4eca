"""Imports point downwards only, and each outside party is known in one place."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "kiosk").rglob("*.py"))

# What a part may import of ours; a part not named here may import everything.
ALLOWED = {
    "core": {"core"},
    "config": {"core", "sections", "time_zone"},
    "sections": {"core"},
    "time_zone": set(),
    "log": set(),
    "resources": set(),
    "pusher": {"pusher", "core", "config"},
    "salesforce": {"salesforce", "core", "config"},
    "store": {"store", "core", "config"},
    "hardware": {"hardware", "core", "config", "sections"},
    "services": {"services", "pusher", "salesforce", "store", "hardware", "core", "config"},
    "ui": {"ui", "services", "core", "config", "sections"},
    "sandbox": {"sandbox", "core"},
    "view_options": {"ui", "resources", "core", "config"},
    "assembly": {"services", "pusher", "salesforce", "store", "core", "config"},
    "cli_leads": {"commands", "core"},
    "cli_staff": {"commands", "cli_leads"},
    "local_services": {"services", "store", "core", "config"},
    "counter": {"services", "store", "core", "config"},
    "net": {
        *("assembly", "counter", "local_services"),
        *("services", "pusher", "salesforce", "store", "core", "config"),
    },
    "app": {
        *("net", "counter", "devices", "assembly", "view_options"),
        *("ui", "services", "store", "core", "config"),
    },
}
# Where alone a library or standard module may be imported.
AT_HOME = {
    "PySide6": (
        *("kiosk/ui/", "kiosk/app.py", "kiosk/run.py", "kiosk/demo/"),
        "kiosk/checks/display.py",
    ),
    "threading": ("kiosk/services/loop.py", "kiosk/ui/runtime.py"),
    "sqlite3": ("kiosk/store/sqlite.py",),
    "sqlcipher3": ("kiosk/store/sqlite.py",),
    "httpx": (
        "kiosk/salesforce/",
        "kiosk/pusher/auth_endpoint.py",
        "kiosk/services/picture_fetch.py",
        "kiosk/sandbox/",
    ),
    "websockets": (
        "kiosk/pusher/opening.py",
        "kiosk/pusher/connection.py",
        "kiosk/sandbox/",
    ),
    "starlette": ("kiosk/sandbox/",),
    "uvicorn": ("kiosk/sandbox/",),
    "PIL": ("kiosk/core/qr.py", "kiosk/services/", "kiosk/hardware/receipt_printer.py"),
    "zxingcpp": ("kiosk/services/code_reader.py",),
    "typer": ("kiosk/cli.py", "kiosk/cli_leads.py", "kiosk/cli_staff.py"),
    "serial": ("kiosk/hardware/scanner.py",),
    "cv2": ("kiosk/hardware/camera.py",),
    "escpos": ("kiosk/hardware/receipt_printer.py",),
    "argon2": ("kiosk/store/pin_hash.py",),
    "subprocess": ("kiosk/hardware/cups.py", "kiosk/sandbox/process.py"),
}
MAX_LINES = 300


def imports_of(module: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative imports hide the layer"
            found.add(node.module or "")
    return found


def name_of(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_imports_point_downwards_only(module: Path):
    part = module.relative_to(ROOT / "kiosk").parts[0].removesuffix(".py")
    allowed = ALLOWED.get(part)
    if allowed is None:
        return
    ours = {name.split(".")[1] for name in imports_of(module) if name.startswith("kiosk.")}
    assert ours <= allowed, f"{part} may not import {ours - allowed}"


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_each_outside_party_is_known_in_one_place(module: Path):
    for library, homes in AT_HOME.items():
        if library in {name.split(".")[0] for name in imports_of(module)}:
            assert name_of(module).startswith(homes), f"{library} is at home in {homes}"


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_no_file_is_longer_than_a_person_reads(module: Path):
    assert len(module.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def test_the_core_touches_no_clock_and_no_disk():
    forbidden = {"time", "os", "pathlib", "socket", "asyncio", "threading", "logging", "subprocess"}
    for module in (ROOT / "kiosk" / "core").glob("*.py"):
        assert not imports_of(module) & forbidden, module


def test_no_wait_can_swallow_a_cancellation():
    """docs/decisions/0004-timeouts-that-can-be-cancelled.md."""
    for module in MODULES:
        if "sandbox" not in module.parts:
            assert "wait_for(" not in module.read_text(encoding="utf-8"), module
