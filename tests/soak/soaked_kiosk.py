"""The kiosk's process on an X display, and the line to the guide within it."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from tests.bench.kiosk_process import on_display
from tests.soak.finger import Point
from tests.support.root import ROOT

_STOP_S = 10.0
_UP_S = 60.0
_LOOK_EVERY_S = 0.02


class NotSeenError(AssertionError):
    """The awaited scene did not come."""


class SoakedKiosk:
    """Context manager. Its methods may be called on any thread."""

    def __init__(self, config: Path, display: str, log: Path, sabotage: str = "") -> None:
        self._log = log.open("wb")
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.soak.kiosk_under_test"),
                *("run", "--windowed", "--config", str(config)),
            ],
            env={**on_display(display), "SOAK_SABOTAGE": sabotage},
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            encoding="utf-8",
            bufsize=1,
        )
        self.pid = self._process.pid
        self._line = threading.Lock()
        self._places: dict[tuple[str, ...], Point] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout, self._log):
            pipe.close()

    def wait_for_wall(self) -> None:
        """Raises NotSeenError, also if it ended."""
        until = time.monotonic() + _UP_S
        while not self.ask("codes"):
            if time.monotonic() > until:
                raise NotSeenError("no offers on the wall")
            time.sleep(0.2)

    def ask(self, question: str) -> str:
        with self._line:
            self._process.stdin.write(f"{question}\n")
            answer = self._process.stdout.readline()
        if not answer:
            raise NotSeenError("the kiosk has ended")
        return answer.strip()

    def scene(self) -> str:
        return self.ask("scene").partition(" ")[0]

    def language(self) -> str:
        return self.ask("scene").partition(" ")[2]

    def settle(self) -> None:
        """Have the kiosk take away what comes and goes; what is destroyed later too."""
        self.ask("settle")
        time.sleep(_LOOK_EVERY_S)
        self.ask("settle")

    def place(self, step: str, name: str, *, anew: bool = False) -> Point:
        """The middle of an item, remembered by step, language and name. Raises NotSeenError."""
        key = (step, self.language(), name)
        if anew or key not in self._places:
            answer = self.ask(f"where {name}")
            if answer == "nowhere":
                raise NotSeenError(f"{name} is not on the screen: {self.scene()}")
            x, y = map(int, answer.split())
            self._places[key] = (x, y)
        return self._places[key]

    def wait_for(self, scene: Callable[[str], bool], what: str, seconds: float = 5.0) -> None:
        """Raises NotSeenError."""
        until = time.monotonic() + seconds
        while not scene(self.scene()):
            if time.monotonic() > until:
                raise NotSeenError(f"{what} did not come: {self.scene()}")
            time.sleep(_LOOK_EVERY_S)
