"""Proves the form's on-screen keyboard: a letter is typed with it in a process of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kiosk.checks.line import Line
from kiosk.checks.probe import ProbeError, probe
from kiosk.core.counter.health import Level

_REMEDY = (
    "install the kiosk anew, with PySide6-Addons: the keyboard needs its libraries "
    "VirtualKeyboard, VirtualKeyboardQml, VirtualKeyboardSettings and Multimedia"
)
_LIBRARY = re.compile(r"lib[\w.+-]+\.so[.\d]*: .*$")


def check_keyboard(environ: Mapping[str, str]) -> Line:
    """Check that customers can type. Takes about a second; gives up after 30."""
    try:
        answer = probe("kiosk.checks.keyboard_probe", {}, environ)
    except ProbeError as error:
        return Line("keyboard", Level.FAIL, f"it cannot be tried: {error}", _REMEDY)
    if answer.get("typed") is True:
        return Line("keyboard", Level.OK, "a letter was typed on the screen")
    problem = str(answer.get("problem", ""))
    library = _LIBRARY.search(problem)
    found = library[0] if library else problem or "it does not come up"
    return Line("keyboard", Level.FAIL, f"nobody can type: {found}", _REMEDY)
