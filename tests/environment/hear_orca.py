"""Writes down what Orca says on a customer's way by Tab and Space, and to staff.

By hand, where Orca is installed: python -m tests.environment.hear_orca > tests/environment/orca.txt
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.environment.test_screen_reader import Reader
from tests.support.at_spi import AtSpi
from tests.support.root import ROOT
from tests.support.x_display import XDisplay, until

_SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?:\{|$)")
_SILENCE_S = 1.2


class Ear:
    """What Orca has said, read from the file in which it writes down what it does."""

    def __init__(self, reader: Reader, file: Path) -> None:
        self._reader = reader
        self._file = file
        self._read = 0

    def hear(self, title: str) -> None:
        """Print what was said since the last call, once Orca has been silent for a while."""
        before = -1
        while before != (size := self._file.stat().st_size):
            before = size
            time.sleep(_SILENCE_S)
        with self._file.open(encoding="utf-8") as file:
            file.seek(self._read)
            said = _SAID.findall(file.read())
            self._read = file.tell()
        print(f"# {title}", *said, sep="\n", flush=True)

    def do(self, word: str, title: str = "") -> None:
        self._reader.tell(word)
        self.hear(title or word)

    def reach(self, name: str) -> None:
        """Go on by Tab until what has the focus is named so."""
        for _ in range(30):
            self._reader.tell("tab")
            self.hear("Tab")
            if any("focused" in n.states and name in n.name for n in self._reader.kiosk.walk()):
                return
        raise AssertionError(f"{name} is not reached by Tab")

    def press(self, name: str) -> None:
        self.reach(name)
        self.do("space", "Space")


def follow(ear: Ear) -> None:
    ear.hear("The wall")
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
        until(lambda: file.exists() and "Screen reader on" in file.read_text("utf-8"), "Orca")
        kiosk = subprocess.Popen(
            (sys.executable, "-m", "tests.environment.read_aloud"),
            cwd=ROOT,
            env=display.environment | bus.environment | {"QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            reader = Reader(bus, bus.application("Offer kiosk"), kiosk)
            follow(Ear(reader, file))
            reader.tell("end")
            kiosk.wait(10)
        finally:
            for process in (kiosk, orca):
                process.kill()
                process.wait()


if __name__ == "__main__":
    main()
