"""Runs the sandbox as its own process, for the demo, end-to-end tests and benchmarks."""

from __future__ import annotations

import json
import select
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.sandbox.addresses import Addresses

_START_SECONDS = 30.0
_STOP_SECONDS = 5.0
_COMMAND = (sys.executable, "-m", "kiosk", "sandbox")


class SandboxStartError(RuntimeError):
    """The process ended or stayed silent before it was ready; the text ends with its log."""


class SandboxProcess:
    """A context manager for a sandbox on free ports; it logs to `folder`/sandbox.log."""

    def __init__(
        self,
        folder: Path,
        command: Sequence[str] = _COMMAND,
        *,
        channel: str = "offers",
        feed: str = "pusher",
    ) -> None:
        self._folder = folder
        options = ("--dir", str(folder), "--channel", channel, "--feed", feed)
        self._command = (*command, "--port", "0", "--json", *options)
        self._cleanup = ExitStack()
        self._addresses: Addresses | None = None

    @property
    def addresses(self) -> Addresses:
        if self._addresses is None:
            raise RuntimeError("the sandbox is not running")
        return self._addresses

    def __enter__(self) -> Self:
        """Start the sandbox. Raises SandboxStartError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            log = stack.enter_context((self._folder / "sandbox.log").open("wb"))
            process = stack.enter_context(
                subprocess.Popen(  # noqa: S603  the caller's own command, no shell
                    self._command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log
                )
            )
            stack.callback(_stop, process)
            self._addresses = self._ready_line(process)
            self._cleanup = stack.pop_all()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._addresses = None
        self._cleanup.close()

    def _ready_line(self, process: subprocess.Popen[bytes]) -> Addresses:
        out = process.stdout
        line = out.readline() if out and select.select([out], [], [], _START_SECONDS)[0] else b""
        try:
            values = json.loads(line)
            return Addresses(**{**values, "config_file": Path(values["config_file"])})
        except (ValueError, TypeError, KeyError):
            log = (self._folder / "sandbox.log").read_text(errors="replace")
            raise SandboxStartError(f"the sandbox did not start: {log[-2000:]}") from None


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
