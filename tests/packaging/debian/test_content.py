"""What of the wheels is installed, by path; and that it loads nothing that is not."""

from __future__ import annotations

import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.support.debian_packages import keeps
from tests.support.root import ROOT

SITE_PACKAGES = Path(find_spec("PySide6").origin).parents[1]
QT = "PySide6/Qt"
MOST_QT_MB = 140

KEPT = [
    "PySide6/__init__.py",
    "PySide6/QtCore.abi3.so",
    # The doctor types on the keyboard with it.
    "PySide6/QtTest.abi3.so",
    "PySide6/libpyside6.abi3.so.6.11",
    f"{QT}/lib/libQt6Core.so.6",
    f"{QT}/lib/libicudata.so.73",
    f"{QT}/plugins/platforms/libqwayland.so",
    f"{QT}/plugins/platforms/libqxcb.so",
    f"{QT}/plugins/platforms/libqoffscreen.so",
    f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
    f"{QT}/plugins/imageformats/libqsvg.so",
    f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    f"{QT}/qml/QtQuick/qmldir",
    f"{QT}/qml/QtQuick/Templates/qmldir",
    f"{QT}/qml/QtQuick/VirtualKeyboard/Plugins/Pinyin/libqtvkbpinyinplugin.so",
    # The four of PySide6-Addons without which nobody can type.
    f"{QT}/lib/libQt6VirtualKeyboard.so.6",
    f"{QT}/lib/libQt6VirtualKeyboardQml.so.6",
    f"{QT}/lib/libQt6VirtualKeyboardSettings.so.6",
    f"{QT}/lib/libQt6Multimedia.so.6",
    "kiosk/ui/qml/Kiosk/Wall/OfferWall.qml",
    "kiosk/_resources/i18n/kiosk_de.qm",
    "keyring-25.7.0.dist-info/entry_points.txt",
    "keyring-25.7.0.dist-info/METADATA",
    "pillow-13.0.0.dist-info/licenses/LICENSE",
    "phonenumbers/data/region_DE.py",
    "certifi/cacert.pem",
]
DROPPED = [
    "PySide6/QtCore.pyi",
    "PySide6/QtWebEngineCore.abi3.so",
    "PySide6/include/QtCore/pyside6_qtcore_python.h",
    "PySide6/typesystems/typesystem_core.xml",
    "PySide6/scripts/deploy.py",
    "PySide6/designer",
    "PySide6/lupdate",
    f"{QT}/lib/libQt6WebEngineCore.so.6",
    f"{QT}/lib/libQt6Designer.so.6",
    f"{QT}/libexec/QtWebEngineProcess",
    f"{QT}/resources/icudtl.dat",
    f"{QT}/metatypes/qt6core_metatypes.json",
    f"{QT}/translations/qtbase_de.qm",
    f"{QT}/plugins/platforms/libqvnc.so",
    f"{QT}/plugins/qmltooling/libqmldbg_server.so",
    f"{QT}/plugins/sqldrivers/libqsqlite.so",
    f"{QT}/qml/QtQuick/plugins.qmltypes",
    f"{QT}/qml/QtQuick/Controls/Material/Button.qml",
    f"{QT}/qml/QtQuick/Controls/Basic/Button.qml",
    f"{QT}/lib/libQt6QuickControls2.so.6",
    f"{QT}/qml/QtWebEngine/qmldir",
    "shiboken6/include/shiboken.h",
    "shiboken6/lib/cmake/Shiboken6/Shiboken6Config.cmake",
    "distutils-precedence.pth",
    "keyring-25.7.0.dist-info/RECORD",
    "argon2_cffi-25.1.0.data/scripts/argon2",
    "phonenumbers/geodata/data0.py",
    "qrcode/tests/test_qrcode.py",
    "kiosk/py.typed",
]


@pytest.mark.parametrize("path", KEPT)
def test_what_the_kiosk_needs_is_installed(path):
    assert keeps(path)


@pytest.mark.parametrize("path", DROPPED)
def test_what_nobody_needs_there_is_not(path):
    assert not keeps(path)


def installed_here():
    """Every file of PySide6 in this environment, which has all of both wheels."""
    files = (SITE_PACKAGES / "PySide6").rglob("*")
    return [file.relative_to(SITE_PACKAGES).as_posix() for file in files if file.is_file()]


def test_a_fifth_of_qt_is_left():
    sizes = {path: (SITE_PACKAGES / path).stat().st_size for path in installed_here()}
    assert sum(size for path, size in sizes.items() if keeps(path)) < MOST_QT_MB * 1e6
    assert not [path for path in sizes if keeps(path) and "WebEngine" in path]


def test_every_module_that_the_screen_imports_is_there():
    files = (ROOT / "kiosk/ui/qml").rglob("*.qml")
    told = {line for file in files for line in file.read_text("utf-8").splitlines()}
    modules = {found[1] for line in told if (found := re.match(r"import (Qt[\w.]*)", line))}
    assert len(modules) > 5
    folders = {module: f"{QT}/qml/{module.replace('.', '/')}" for module in modules}
    assert not [module for module, folder in folders.items() if not keeps(f"{folder}/qmldir")]


@pytest.mark.slow
def test_what_an_installed_library_loads_is_installed_too():
    """One that is missing is silence: the form without its keyboard."""
    libraries = [path for path in installed_here() if ".so" in path and keeps(path)]
    told = subprocess.run(
        ["ldd", *libraries], cwd=SITE_PACKAGES, capture_output=True, text=True, check=False
    ).stdout
    loaded = {Path(path) for path in re.findall(r"=> (/\S+)", told)}
    ours = {path.resolve() for path in loaded if SITE_PACKAGES in path.resolve().parents}
    assert len(ours) > 20
    missing = {path.relative_to(SITE_PACKAGES).as_posix() for path in ours}
    assert not [path for path in missing if not keeps(path)]
