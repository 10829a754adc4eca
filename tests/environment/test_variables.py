"""Each variable that the kiosk's libraries read has a fate, and the page tells it."""

from __future__ import annotations

import importlib.util
import re
import runpy
from pathlib import Path

import pytest

from kiosk.environment.tidy import tidy
from kiosk.environment.variables import VariableFate, fate_of, values_for_qt
from tests.support.root import ROOT

# What a kiosk loads, and may read variables.
LIBRARIES = (
    *("httpx", "httpcore", "anyio", "websockets", "qrcode", "PIL", "msgspec", "jwt", "typer"),
    *("platformdirs", "rich", "idna", "phonenumbers", "nacl", "argon2", "keyring"),
    *("secretstorage", "jeepney", "serial", "escpos", "usb", "certifi", "h11", "idna", "yaml"),
)
READ = re.compile(
    r"""(?:environ(?:\.get\(|\.pop\(|\[)|getenv\()\s*["'](\w+)["']"""
    r"""|["'](\w+)["'] (?:not )?in os\.environ"""
)
# Files of other systems.
ELSEWHERE = {"windows.py", "platform_.py", "ImageFont.py", "macos.py"}


def sources(library: str):
    spec = importlib.util.find_spec(library)
    assert spec, library
    if not spec.submodule_search_locations:
        return [Path(spec.origin)]
    return list(Path(spec.submodule_search_locations[0]).rglob("*.py"))


def read_by(library: str) -> set[str]:
    found = set()
    for file in sources(library):
        if file.name not in ELSEWHERE:
            for groups in READ.findall(file.read_text(encoding="utf-8", errors="replace")):
                found |= set(filter(None, groups))
    return found


def test_each_variable_that_a_library_reads_has_a_fate():
    named = {name: library for library in LIBRARIES for name in read_by(library)}
    assert {"NO_COLOR", "PYTHON_KEYRING_BACKEND", "ALL_PROXY"} & named.keys()
    assert not {name: library for name, library in named.items() if fate_of(name) is None}


def test_the_page_is_current():
    """Mended by `make environment`."""
    script = runpy.run_path(str(ROOT / "packaging" / "write_environment.py"))
    page = (ROOT / "docs" / "environment.md").read_text(encoding="utf-8")
    assert page == script["page"]()


@pytest.mark.parametrize(
    ("name", "fate"),
    [
        ("QT_IM_MODULE", VariableFate.SET),
        ("QT_IM_MODULES", VariableFate.CLEARED),
        ("QT_QPA_PLATFORM", VariableFate.CHECKED),
        ("QT_QPA_EGLFS_KMS_CONFIG", VariableFate.KEPT),
        ("PYTHONTZPATH", VariableFate.CLEARED),
        ("PYTHONWARNINGS", VariableFate.BEFORE_US),
        ("PYTHON_KEYRING_BACKEND", VariableFate.KEPT),
        ("XDG_DATA_HOME", VariableFate.CHECKED),
        ("XDG_DATA_DIRS", VariableFate.CLEARED),
        ("XDG_MENU_PREFIX", VariableFate.KEPT),
        ("SHOPPING_LIST", None),
    ],
)
def test_the_first_row_that_fits_decides(name, fate):
    assert fate_of(name) is fate


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ({"QT_QPA_PLATFORM": "nonsense"}, None),
        ({"QT_QPA_PLATFORM": "offscreen:size"}, "offscreen:size"),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"}, "wayland;xcb"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, "xcb;wayland"),
        ({"QT_QPA_PLATFORM": "minimal;eglfs"}, "eglfs"),
    ],
)
def test_a_screen_is_one_that_qt_has_or_the_sessions(given, left):
    environ = dict(given)
    tidy(environ)
    assert environ.get("QT_QPA_PLATFORM") == left


@pytest.mark.parametrize(
    ("name", "sound", "wrong"),
    [
        (
            "TZ",
            ["Europe/Berlin", ":Asia/Tokyo", "UTC"],
            ["", "Nowhere/City", "../x", "/etc/passwd"],
        ),
        ("TMPDIR", ["/tmp"], ["", "/dev/null/no", "tmp", "\0"]),
        ("XDG_DATA_HOME", ["/srv/data"], ["", "data", "~/data"]),
        ("QT_QUICK_BACKEND", ["software"], ["", "opengl"]),
    ],
)
def test_what_is_checked_stays_only_where_it_can_be_used(name, sound, wrong):
    for value in sound:
        environ = {name: value}
        assert tidy(environ) == ()
        assert environ[name] == value
    for value in wrong:
        environ = {name: value}
        assert tidy(environ) == (name,)
        assert name not in environ


def test_a_home_that_is_not_there_is_the_user_entrys(monkeypatch, tmp_path):
    from kiosk.environment import tidy as module

    monkeypatch.setattr(module.pwd, "getpwuid", lambda _: type("E", (), {"pw_dir": str(tmp_path)}))
    environ = {"HOME": "/dev/null/no"}
    tidy(environ)
    assert environ["HOME"] == str(tmp_path)


def test_what_every_session_sets_is_nothing_to_report():
    assert tidy({"LANG": "de_DE.UTF-8", "LC_TIME": "C", "PATH": "/bin", "OTHER": "x"}) == ()


def test_qt_gets_its_own_values_whatever_was_there():
    environ = dict.fromkeys(values_for_qt(), "hostile")
    assert set(tidy(environ)) == set(values_for_qt())
    assert not set(environ) & set(values_for_qt())
