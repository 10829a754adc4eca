"""The doctor proves what needs a program of its own: the keyboard, the screen saver, the locale."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.checks.keyboard import check_keyboard
from kiosk.core.counter.health import Level
from tests.support.broken_machine import QT_LIBRARIES, BrokenMachine
from tests.support.root import ROOT
from tests.support.x_display import XDisplay

pytestmark = pytest.mark.slow

KEYBOARD = "from kiosk.checks.keyboard import check_keyboard as check"
SAVER = "from kiosk.checks.session import check_saver as check"
TELL = """
import json, os
from dataclasses import asdict
print(json.dumps(asdict(check(os.environ))))
"""
LOCALE = "from kiosk.checks.session import check_locale; line = check_locale(); print(line.verdict)"


def test_a_letter_is_typed_whatever_keyboard_the_session_has():
    line = check_keyboard({**os.environ, "QT_IM_MODULE": "ibus"})
    assert line.verdict is Level.OK


@pytest.mark.parametrize(
    "library",
    [
        "libQt6VirtualKeyboard.so.6",
        "libQt6VirtualKeyboardQml.so.6",
        "libQt6VirtualKeyboardSettings.so.6",
        "libQt6Multimedia.so.6",
    ],
)
def test_a_keyboard_that_lacks_one_of_its_libraries_is_found(tmp_path, library):
    with BrokenMachine(tmp_path) as machine:
        line = json.loads(machine.without(QT_LIBRARIES / library, program=KEYBOARD + TELL))
    assert line["verdict"] == "fail"
    assert library in line["found"]
    assert "PySide6-Addons" in line["remedy"]


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")
def test_a_saver_of_x_is_told_and_one_that_cannot_be_held_off_fails(tmp_path):
    saver = Path("/usr/lib/x86_64-linux-gnu/libXss.so.1")
    with XDisplay() as display, BrokenMachine(tmp_path) as machine:
        display.run("xset", "s", "60", "60")
        held = machine.without(program=SAVER + TELL, environ=display.environment)
        assert json.loads(held)["verdict"] == "ok"
        assert "the saver after 60 s" in json.loads(held)["found"]
        if not saver.exists():
            pytest.skip("needs libXss where Debian puts it")
        line = json.loads(machine.without(saver, program=SAVER + TELL, environ=display.environment))
    assert line["verdict"] == "fail"
    assert "libxss1" in line["remedy"]


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ({"LC_ALL": "C.UTF-8"}, "ok"),
        ({"LC_ALL": "de_XX@euro"}, "fail"),
        ({"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, "fail"),
    ],
)
def test_a_locale_that_is_not_there_or_no_utf_8_is_found(values, verdict):
    environ = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "PYTHON"))}
    done = subprocess.run(
        [sys.executable, "-c", LOCALE],
        env=environ | values, cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == verdict
