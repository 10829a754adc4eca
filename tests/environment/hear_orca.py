"""Writes down what Orca says on a customer's way by Tab and Space, and to staff.

By hand, where Orca is installed: python -m tests.environment.hear_orca > tests/environment/orca.txt
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from tests.environment.test_screen_reader import Reader
from tests.support.at_spi import AtSpi
from tests.support.root import ROOT
from tests.support.x_display import XDisplay

_SAID = re.compile(r"^(\d\d:\d\d:\d\d\.\d+) - SPEECH OUTPUT: '(.*?)'(?:\{|$)", re.MULTILINE)
_ORCA_IS_UP_S = 8.0
_STEP_S = 2.0


class Ear:
    """What is done, and when: Orca writes down what it says with the time, and late."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._steps: list[tuple[str, str]] = []

    def do(self, word: str, title: str) -> None:
        self._steps.append((f"{datetime.now().astimezone():%H:%M:%S.%f}", title))
        self._reader.tell(word)
        time.sleep(_STEP_S)

    def reach(self, name: str) -> None:
        """Go on by Tab until what has the focus is named so."""
        for _ in range(30):
            self.do("tab", "Tab")
            if any("focused" in n.states and name in n.name for n in self._reader.kiosk.walk()):
                return
        raise AssertionError(f"{name} is not reached by Tab")

    def press(self, name: str) -> None:
        self.reach(name)
        self.do("space", "Space")

    def heard(self, file: Path) -> str:
        """All steps, each with what was said before the next one."""
        said = _SAID.findall(file.read_text(encoding="utf-8"))
        lines = []
        for number, (at, title) in enumerate(self._steps):
            end = self._steps[number + 1][0] if number + 1 < len(self._steps) else "99"
            lines += [f"# {title}", *(text for moment, text in said if at <= moment < end)]
        return "\n".join(lines)


def follow(ear: Ear) -> None:
    for name in ("Green tea", "Get my own voucher", "Print my voucher"):
        ear.press(name)
    ear.do("quiet", "Nobody touches anything")
    for name in ("I have it, close", "Contact me", "Send"):
        ear.press(name)
    ear.do("fill", "Name and address are typed")
    ear.press("I agree")
    for name in ("Send", "All offers"):
        ear.press(name)
    ear.do("pad", "The PIN pad")
    ear.do("digits", "Four digits")
    ear.do("wrong", "A wrong PIN")
    ear.do("staff", "The right one")
    ear.press("Redeemed")
    ear.do("verdict", "A code that was used before")
    ear.press("Next code")


def main() -> None:
    with tempfile.TemporaryDirectory() as home, XDisplay() as display, AtSpi(display.name) as bus:
        file = Path(home) / "orca.txt"
        system = {"HOME": home, "XDG_RUNTIME_DIR": home, "PATH": "/usr/bin:/bin"}
        orca = subprocess.Popen(
            ("orca", "--replace", "--debug-file", file),
            env=display.environment | bus.environment | system,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(_ORCA_IS_UP_S)
        kiosk = subprocess.Popen(
            (sys.executable, "-m", "tests.environment.read_aloud"),
            cwd=ROOT,
            env=display.environment | bus.environment | {"QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.PIPE,
            text=True,
        )
        try:
            ear = Ear(Reader(bus, bus.application("Offer kiosk"), kiosk))
            time.sleep(_STEP_S)
            try:
                follow(ear)
            finally:
                orca.terminate()
                orca.wait(20)
                print(ear.heard(file))
        finally:
            for process in (kiosk, orca):
                process.kill()
                process.wait()


if __name__ == "__main__":
    main()
