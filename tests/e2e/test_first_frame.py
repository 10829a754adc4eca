"""What is loaded when the cached wall stands: everything else would make each start later."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from kiosk.core.feed.board import Board
from kiosk.settings.load import load
from kiosk.store.database import DATABASE
from kiosk.store.offers import OfferStore, SavedBoard
from tests.support.root import ROOT
from tests.support.store_harness import open_database
from tests.support.values import offer

SECRET = "ab" * 32
CONFIG = """
[kiosk]
id = "K-001"
store = "S-01"
data_dir = "{folder}"
code_base_url = "HTTPS://OFFERS.EXAMPLE"
[form]
region = "DE"
[pusher]
key = "k"
host = "127.0.0.1"
port = 9
tls = false
"""
# Libraries, and parts of ours, that serve later frames.
LATE = {
    *("typer", "click", "rich", "httpx", "httpcore", "h11", "anyio", "websockets", "certifi"),
    *("phonenumbers", "idna", "email", "nacl", "argon2", "cryptography", "jwt", "serial", "escpos"),
    *("PIL", "zxingcpp", "jeepney", "keyring", "starlette", "uvicorn", "redis", "jinja2", "cv2"),
}
LATE_OF_OURS = (
    *("kiosk.cli", "kiosk.web", "kiosk.pusher", "kiosk.salesforce", "kiosk.sandbox", "kiosk.hub"),
    *("kiosk.services.delivery", "kiosk.services.fleet", "kiosk.services.devices"),
    *("kiosk.checks", "kiosk.demo", "kiosk.bundle", "kiosk.helpers", "kiosk.wiring.net"),
)
LATE_LIBRARIES = (
    *("libQt6Multimedia", "libavcodec", "libpipewire", "libQt6VirtualKeyboardSettings"),
    *("libQt6Widgets", "libQt6WebEngine", "libQt6PrintSupport", "_imaging", "_sodium", "zxingcpp"),
    *("_rust.abi3", "libqtvkb", "libQt6QuickLayouts", "libQt6QuickControls2"),
    *("QtOpenGL.abi3", "libqtiff", "libqwebp", "libqpdf", "libQt6Pdf"),
)
# The screens of later, and what on the wall is to be there.
LATE_TYPES = ("LeadForm", "OfferDetail", "ThankYou", "StaffEntry", "StaffPage", "Keyboard")
PROGRAM = '''
import json, os, sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from kiosk.wiring.late_net import LateNet
from kiosk.app import KioskApp
from kiosk.ui.wall import places_view_model

def made(item):
    yield item.metaObject().className().partition("_")[0]
    for child in item.childItems():
        yield from made(child)

def slow_to_make():
    """Our dataclasses with nothing that only a dataclass can do: hide a field from its words."""
    for name, module in list(sys.modules.items()):
        for one in list(vars(module).values()) if name.startswith("kiosk.") else ():
            if isinstance(one, type) and one.__module__ == name and is_dataclass(one):
                if all(field.repr for field in fields(one)):
                    yield f"{name}.{one.__name__}"

def tell(*_):
    window = kiosks[0].window.quick
    types = sorted(set(made(window.contentItem())))
    # A module of None is one that cannot be imported.
    modules = [name for name, module in sys.modules.items() if module]
    maps = Path("/proc/self/maps").read_text()
    lines = [line for line in maps.splitlines() if ".so" in line]
    libraries = sorted({os.path.basename(line.split()[-1]) for line in lines})
    # What the disk's thread was asked before; nothing asks it again, as the net never begins.
    kiosks[0]._foundation.workers.disk.close()
    noted = (kiosks[0].data_folder / "runs.json").exists()
    told = [modules, libraries, types, noted, sorted(slow_to_make()), sorted(rooms)]
    print(json.dumps(told), flush=True)
    os._exit(0)

kiosks, start = [], KioskApp.start
rooms, lay_out = set(), places_view_model.lay_out

def laid_out(room, *rest):
    rooms.add((room.width, room.height))
    return lay_out(room, *rest)

places_view_model.lay_out = laid_out

def begin(self):
    kiosks.append(self)
    start(self)

# Before the net thread hears of the frame, that is.
KioskApp.start, LateNet.begin = begin, tell
sys.argv[0] = "kiosk"
from kiosk.__main__ import main
main()
'''


@pytest.fixture(scope="module")
def first_frame(tmp_path_factory):
    """Modules, libraries and QML types of a whole `kiosk run` at its first frame.

    Then come whether the run was noted by then, the dataclasses, and the spaces for cards, in px,
    that a layout was made for.
    """
    folder = tmp_path_factory.mktemp("first")
    config = folder / "kiosk.toml"
    config.write_text(CONFIG.format(folder=(folder / "data").as_posix()), encoding="utf-8")
    environ = {**os.environ, "KIOSK_SECRET_DATABASE_KEY": SECRET}
    data = load(config, environ).kiosk.data_path
    data.mkdir(parents=True)
    connection = open_database(data / DATABASE, bytes.fromhex(SECRET))
    offers = {f"a{n}": offer(f"a{n}", number=f"N{n}", title="Bread") for n in range(3)}
    OfferStore(connection).save(SavedBoard(Board(offers), as_of=datetime.now(UTC)))
    connection.close()
    command = [sys.executable, "-c", PROGRAM, "run", "--offscreen", "--config", str(config)]
    told = subprocess.run(
        command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60, check=False
    )
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout)


@pytest.mark.slow
def test_no_module_is_loaded_that_serves_later_frames(first_frame):
    modules, *_ = first_frame
    assert LATE & {name.partition(".")[0] for name in modules} == set()
    assert [name for name in modules if name.startswith(LATE_OF_OURS)] == []


@pytest.mark.slow
def test_no_library_is_loaded_that_serves_later_frames(first_frame):
    _, libraries, *_ = first_frame
    assert [name for name in libraries if name.startswith(LATE_LIBRARIES)] == []


@pytest.mark.slow
def test_the_first_frame_has_the_cards_of_the_last_run_and_no_other_screen(first_frame):
    _, _, types, *_ = first_frame
    assert "OfferCard" in types
    assert [name for name in types if name in LATE_TYPES] == []


@pytest.mark.slow
def test_a_run_that_dies_after_its_first_frame_is_counted(first_frame):
    noted = first_frame[3]
    assert noted


@pytest.mark.slow
def test_no_value_is_a_dataclass_that_could_be_a_struct(first_frame):
    """docs/decisions/0113-values-are-structs.md"""
    slow = first_frame[4]
    assert slow == []


@pytest.mark.slow
def test_cards_are_formed_once_for_the_first_frame(first_frame):
    """Before the wall has its size there is no room; then only the one that is painted."""
    *_, rooms = first_frame
    assert [min(room) > 0 for room in rooms] == [False, True]
