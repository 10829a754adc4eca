"""A `kiosk` process that is killed: at a named point, by itself, or at some moment, from here."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.support.root import ROOT

_UNDER_TEST = "tests.crash.kiosk_under_test"
# Nothing that a kiosk does here takes so long; if it does, that is a finding.
_HANGS_S = 60.0
_KILLS = frozenset({signal.SIGKILL, signal.SIGALRM})  # see Trigger


@dataclass(frozen=True, slots=True)
class AtPoint:
    """The process kills itself there, the n-th time; `delay` s later for a point "during"."""

    point: str
    nth: int = 1
    delay: float = 0.0

    @property
    def name(self) -> str:
        return self.point


@dataclass(frozen=True, slots=True)
class AtMoment:
    """Killed so many s after its start, or after its first line of output."""

    delay: float
    after_output: bool = False

    @property
    def name(self) -> str:
        return "moment after output" if self.after_output else "moment after start"


Kill = AtPoint | AtMoment | None


@dataclass(frozen=True, slots=True)
class Ended:
    output: bytes
    killed: bool


class HangsError(AssertionError):
    """A process came to no end by itself."""


class Victim:
    def __init__(
        self,
        arguments: Sequence[str],
        config: Path,
        kill: Kill,
        sabotage: str = "",
        *,
        unlocked: bool = False,
    ) -> None:
        """`unlocked`: the kiosk's lock does not keep another process out."""
        self.kill = kill
        program = ["-m", _UNDER_TEST]
        unlocks = "yes" if unlocked else ""
        environment = {**os.environ, "CRASH_SABOTAGE": sabotage, "CRASH_UNLOCKED": unlocks}
        if isinstance(kill, AtPoint):
            environment["CRASH_POINT"] = kill.point
            environment["CRASH_NTH"] = str(kill.nth)
            environment["CRASH_DELAY"] = str(kill.delay)
        elif not (sabotage or unlocked or arguments[0] == "give"):
            program = ["-m", "kiosk"]
        self._started = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, *program, *arguments, "--config", str(config)],
            env=environment,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            bufsize=0,
        )

    @property
    def killed_at(self) -> float:
        """When it is to be killed from here (time.monotonic); endless if it is not."""
        moment = isinstance(self.kill, AtMoment)
        return self._started + self.kill.delay if moment else float("inf")

    @property
    def age(self) -> float:
        return time.monotonic() - self._started

    def wait(self, seconds: float) -> None:
        """Until it has ended, but no longer than that."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(max(seconds, 0.0))

    def end(self) -> Ended:
        """Let it live until its kill or its end. What it said before is still in the pipe."""
        first = b""
        if isinstance(self.kill, AtMoment):
            if self.kill.after_output:
                first = self._process.stdout.readline()
                self.wait(self.kill.delay)
            else:
                self.wait(self.killed_at - time.monotonic())
            self._process.kill()
        try:
            output, _ = self._process.communicate(timeout=_HANGS_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()
            raise HangsError(f"{self._process.args} killed by {self.kill}") from None
        return Ended(first + output, -self._process.returncode in _KILLS)
