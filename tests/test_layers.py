"""Imports point downwards only, and each outside party is known in one place."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.root import ROOT
from tests.support.source import parsed

MODULES = sorted((ROOT / "kiosk").rglob("*.py"))

CORE = {
    "core",
    "core.feed",
    "core.wall",
    "core.form",
    "core.delivery",
    "core.counter",
    "core.fleet",
    "core.devices",
    "core.narration",
}
SETTINGS = {"settings", "settings.sections"}
EDGES = {
    *("pusher", "salesforce", "salesforce.streaming", "link"),
    *("store", "hardware", "web", "apart"),
}
SERVICES = {
    *("services", "services.threads", "services.feed", "services.wall", "services.devices"),
    *("services.delivery", "services.counter", "services.fleet", "services.narration"),
}
UI = {"ui", "ui.wall", "ui.form", "ui.counter", "ui.devices", "ui.screen", "ui.narration"}
SANDBOX = {
    *("sandbox", "sandbox.broker", "sandbox.org", "sandbox.org.streaming", "sandbox.org.fleet"),
    "sandbox.console",
}
HUB = {"hub", "hub.redis", "hub.web", "hub.work"}
KIOSK = CORE | SETTINGS | EDGES | SERVICES | UI | {"resources", "wiring", "log", "environment"}

# What each part may import of ours beside itself. A part that is not named here fails: whoever adds
# one decides where it stands.
ALLOWED = {
    "": set(),
    # Subjects of the core stand in one order; each may use those before it.
    "core": set(),
    "core.feed": {"core"},
    "core.wall": {"core", "core.feed"},
    "core.form": {"core", "core.feed", "core.wall"},
    "core.delivery": {"core", "core.feed", "core.wall", "core.form"},
    "core.counter": {"core", "core.feed", "core.wall", "core.form", "core.delivery"},
    "core.fleet": CORE - {"core.fleet", "core.devices", "core.narration"},
    "core.devices": CORE - {"core.fleet", "core.narration"},
    "core.narration": {"core"},
    "resources": set(),
    "log": CORE,
    "environment": set(),
    "settings": CORE | {"settings.sections"},
    "settings.sections": CORE | {"settings"},
    # Edges never know each other.
    "web": SETTINGS,
    "pusher": CORE | SETTINGS | {"web"},
    "salesforce": CORE | SETTINGS | {"web"},
    "salesforce.streaming": CORE | SETTINGS | {"web", "salesforce"},
    "link": CORE | SETTINGS | {"web"},
    "store": CORE | SETTINGS,
    "hardware": CORE | SETTINGS,
    "apart": set(),
    # The fleet's service starts without Qt; it knows the core, the settings and Salesforce alone.
    "hub": CORE,
    "hub.redis": CORE,
    "hub.pages": CORE | {"hub.redis", "apart", "web", "resources"},
    "hub.web": CORE | {"hub", "hub.redis", "hub.pages"},
    "hub.work": CORE | SETTINGS | {"web", "salesforce", "hub", "hub.redis", "hub.pages"},
    # Programs of their own, known by their names alone.
    "helpers": CORE | {"apart", "store", "salesforce"},
    **dict.fromkeys(SERVICES, CORE | SETTINGS | EDGES | SERVICES),
    # Pusher is one source of several, and the feed knows none of them.
    "services.feed": CORE | {"settings", "salesforce", "store"} | SERVICES,
    **dict.fromkeys(UI, CORE | SETTINGS | SERVICES | UI | {"environment"}),
    "wiring": KIOSK,
    "app": KIOSK,
    "run": KIOSK | {"app"},
    "sandbox": CORE | SANDBOX,
    "sandbox.broker": CORE | {"sandbox"},
    "sandbox.org": CORE | SANDBOX - {"sandbox.console"},
    "sandbox.org.fleet": CORE | {"sandbox", "sandbox.org"},
    "sandbox.org.streaming": CORE | {"sandbox", "sandbox.org"},
    "sandbox.console": CORE | SANDBOX - {"sandbox.broker"},
    "commands": CORE | SETTINGS | EDGES | SERVICES | {"wiring", "log"} | HUB | {"hub.pages"},
    "checks": KIOSK | {"commands"},
    "bundle": CORE | SETTINGS | {"store", "hardware", "services.feed", "commands"},
    "demo": KIOSK | {"app", "run", "commands"} | SANDBOX,
    "plain_run": {"run", "commands", "apart"},
    "cli": {"plain_run", "commands", "checks", "bundle", "demo", "resources", "apart"} | SANDBOX,
    "__main__": {"cli", "plain_run", "environment"},
    # Starts where the kiosk does not: with the standard library alone.
    "switch": {"core.fleet", "store"},
}
SUBJECTS = ("feed", "wall", "form", "delivery", "counter", "devices", "fleet", "narration")
# Where alone a library or standard module may be imported.
AT_HOME = {
    "PySide6": (
        *("kiosk/ui/", "kiosk/app.py", "kiosk/run.py", "kiosk/demo/"),
        *("kiosk/checks/display.py", "kiosk/checks/keyboard_probe.py"),
        *("kiosk/checks/letters_probe.py", "kiosk/checks/brand_probe.py"),
    ),
    "threading": ("kiosk/services/threads/loop.py", "kiosk/ui/screen/runtime.py"),
    "sqlite3": ("kiosk/store/sqlite.py",),
    "sqlcipher3": ("kiosk/store/sqlite.py",),
    "httpx": (
        "kiosk/web/",
        "kiosk/salesforce/",
        "kiosk/link/",
        "kiosk/pusher/auth_endpoint.py",
        "kiosk/sandbox/",
    ),
    "websockets": (
        "kiosk/pusher/connect.py",
        "kiosk/pusher/connection.py",
        "kiosk/sandbox/",
    ),
    "starlette": ("kiosk/sandbox/", "kiosk/hub/web/"),
    "uvicorn": ("kiosk/sandbox/", "kiosk/hub/web/serving.py"),
    "PIL": (
        *("kiosk/core/wall/qr.py", "kiosk/services/", "kiosk/helpers/"),
        *("kiosk/hardware/receipt_printer.py", "kiosk/hub/pages/saved_picture.py"),
        "kiosk/hub/pages/logo.py",
    ),
    "zxingcpp": ("kiosk/services/wall/code_reader.py", "kiosk/core/counter/till_symbol.py"),
    "jinja2": ("kiosk/hub/pages/writer.py",),
    "typer": ("kiosk/cli.py", "kiosk/commands/cli_"),
    "serial": ("kiosk/hardware/scanner.py",),
    "cv2": ("kiosk/hardware/camera.py",),
    "escpos": ("kiosk/hardware/receipt_printer.py", "kiosk/hardware/usb_port.py"),
    "nacl": (
        *("kiosk/core/fleet/key_pair.py", "kiosk/store/sealing.py", "kiosk/pusher/"),
        "kiosk/sandbox/",
    ),
    "argon2": ("kiosk/store/pin_hash.py",),
    "subprocess": (
        *("kiosk/hardware/cups.py", "kiosk/hardware/panel_power.py"),
        *("kiosk/sandbox/process.py", "kiosk/commands/lead_correction.py"),
        *("kiosk/hardware/journal.py", "kiosk/bundle/answer.py"),
        *("kiosk/hardware/x_blanking.py", "kiosk/checks/probe.py", "kiosk/apart/process.py"),
    ),
    "redis": ("kiosk/hub/redis/",),
    "jeepney": ("kiosk/hardware/screen_saver.py", "kiosk/store/keyring_secret.py"),
    "ctypes": (
        *("kiosk/hardware/allocator.py", "kiosk/hardware/screen_saver.py", "kiosk/apart/"),
        "kiosk/services/feed/network_time.py",
    ),
}
MAX_LINES = 300
MAX_FUNCTION_LINES = 40


def imports_of(module: Path) -> set[str]:
    found = set()
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative imports hide the layer"
            found.add(node.module or "")
    return found


def name_of(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


def part_of(dotted: str) -> str:
    """The part that a module of ours belongs to: "core.feed" of "kiosk.core.feed.board"."""
    names = dotted.split(".")[1:]
    while names and not (ROOT / "kiosk" / "/".join(names)).is_dir():
        if len(names) == 1 and (ROOT / "kiosk" / f"{names[0]}.py").exists():
            break
        names.pop()
    return ".".join(names)


def dotted_name(module: Path) -> str:
    return name_of(module).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports_upwards(module: Path) -> set[str]:
    part = part_of(dotted_name(module))
    assert part in ALLOWED, f"{part}: say in ALLOWED what it may import"
    parts = {part_of(name) for name in imports_of(module) if name.split(".")[0] == "kiosk"}
    return parts - ALLOWED[part] - {part, ""}


def test_imports_point_downwards_only():
    assert {name_of(one): found for one in MODULES if (found := imports_upwards(one))} == {}


def test_every_part_is_there():
    """A part that was renamed or taken away leaves no permission behind."""
    assert {part_of(dotted_name(module)) for module in MODULES} == set(ALLOWED)


@pytest.mark.parametrize(
    ("module", "imported", "part"),
    [
        ("kiosk.core.feed.board", "kiosk.core.counter.code", "core.feed"),
        ("kiosk.pusher.client", "kiosk.salesforce.client", "pusher"),
        ("kiosk.services.wall.wall", "kiosk.ui.bridge", "services.wall"),
        ("kiosk.services.feed.feed", "kiosk.pusher.diagnosis", "services.feed"),
        ("kiosk.sandbox.org.org", "kiosk.settings.model", "sandbox.org"),
    ],
)
def test_an_import_upwards_would_be_seen(module: str, imported: str, part: str):
    assert part_of(module) == part
    assert part_of(imported) not in ALLOWED[part] | {part}


@pytest.mark.parametrize("layer", ["core", "services", "ui", "ui/qml/Kiosk"])
def test_a_layers_rooms_are_the_subjects(layer: str):
    """The same word means the same subject in each layer; beside them stand what all share."""
    folders = {f.name.lower() for f in (ROOT / "kiosk" / layer).iterdir() if f.is_dir()}
    assert folders - {"__pycache__"} <= {*SUBJECTS, "threads", "screen", "qml"}


def not_at_home(module: Path) -> set[str]:
    """Libraries that the module imports and that are at home elsewhere."""
    strangers = {name for name, homes in AT_HOME.items() if not name_of(module).startswith(homes)}
    return strangers & {name.split(".")[0] for name in imports_of(module)}


def test_each_outside_party_is_known_in_one_place():
    assert {name_of(one): found for one in MODULES if (found := not_at_home(one))} == {}


def test_no_file_is_longer_than_a_person_reads():
    lines = {name_of(one): len(one.read_text(encoding="utf-8").splitlines()) for one in MODULES}
    assert {name: count for name, count in lines.items() if count > MAX_LINES} == {}


def functions_in(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """From "def" to the last line, with its arguments and its docstring."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_no_function_is_longer_than_a_screen():
    long = {
        f"{name_of(module)}: {function.name}": lines
        for module in MODULES
        for function in functions_in(module)
        if (lines := lines_of(function)) > MAX_FUNCTION_LINES
    }
    assert long == {}


def test_the_core_touches_no_clock_and_no_disk():
    forbidden = {"time", "os", "pathlib", "socket", "asyncio", "threading", "logging", "subprocess"}
    for module in (ROOT / "kiosk" / "core").rglob("*.py"):
        assert not imports_of(module) & forbidden, module


def test_no_wait_can_swallow_a_cancellation():
    """docs/decisions/0004-timeouts-that-can-be-cancelled.md."""
    for module in MODULES:
        if "sandbox" not in module.parts:
            assert "wait_for(" not in module.read_text(encoding="utf-8"), module
