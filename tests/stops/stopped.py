"""A running kiosk of the real command, which is told to stop and watched."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

from kiosk.settings.load import load
from tests.stops.judge import Ended
from tests.support.root import ROOT

_UNDER_TEST = "tests.stops.kiosk_under_test"
_COMES_UP_S = 60.0
# Far longer than is allowed, so that it is seen how long it takes.
_HANGS_S = 30.0
_LOOK_EVERY_S = 0.02


class DidNotComeUpError(AssertionError):
    """The kiosk ended, or did not say what was waited for; the text is what it said."""


class RunningKiosk:
    """Context manager: killed at the end, if it is still there.

    `patch`: a sabotage's or a scene's name.
    """

    def __init__(self, config: Path, patch: str = "") -> None:
        self._log = load(config, os.environ).kiosk.data_path / "logs" / "kiosk.log"
        self._log.unlink(missing_ok=True)
        program = _UNDER_TEST if patch else "kiosk"
        self._process = subprocess.Popen(
            [sys.executable, "-m", program, "run", "--offscreen", "--config", str(config)],
            env={**os.environ, "PYTHONFAULTHANDLER": "1", "STOPS_PATCH": patch},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
        )
        self._said: list[str] = []
        self._closed = False
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._process.stderr.close()

    @property
    def words(self) -> str:
        return "".join(self._said)

    def wait_for_words(self, words: str) -> None:
        """Raises DidNotComeUpError."""
        with self._changed:
            self._changed.wait_for(lambda: words in self.words or self._closed, _COMES_UP_S)
        if words not in self.words:
            raise DidNotComeUpError(self.words)

    def wait_for_its_log(self) -> None:
        """Then its libraries are loaded, and what comes is built. Raises DidNotComeUpError."""
        until = time.monotonic() + _COMES_UP_S
        while not self._log.exists():
            if time.monotonic() > until or self._process.poll() is not None:
                raise DidNotComeUpError(self.words)
            time.sleep(_LOOK_EVERY_S)

    def let_live(self, seconds: float) -> None:
        """Or until it ends."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)

    def stop(self, number: signal.Signals, again: float | None = None) -> Ended:
        """`again`: so many s later the signal comes once more."""
        began = time.monotonic()
        self._process.send_signal(number)
        if again is not None:
            self.let_live(again)
            self._process.send_signal(number)
        self.let_live(began + _HANGS_S - time.monotonic())
        seconds = time.monotonic() - began
        self._process.kill()
        code = self._process.wait()
        self._reader.join()
        return Ended(code, seconds, self.words)

    def _read(self) -> None:
        for line in self._process.stderr:
            with self._changed:
                self._said.append(line)
                self._changed.notify_all()
        with self._changed:
            self._closed = True
            self._changed.notify_all()
