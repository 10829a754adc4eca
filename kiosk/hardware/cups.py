"""Prints through the system's CUPS commands; no shell is involved."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable

from kiosk.core.devices.cups_words import has_job, job_of, queue_state
from kiosk.core.devices.printing import (
    HandedOver,
    NotPrinted,
    PaperOut,
    Printed,
    PrinterState,
    PrintResult,
    Ready,
)
from kiosk.core.devices.slip import Slip
from kiosk.core.text import one_line

_COMMAND_S = 10
_JOB_S = 12
_LOOK_EVERY_S = 0.4


class _CupsError(Exception):
    """A CUPS command failed; the text is one line of its output."""


class CupsPrinter:
    """A printer known to CUPS. Used from one thread, which it blocks for some seconds.

    `believed`: whether the printer reports its state to CUPS correctly, as most IPP printers do.
    """

    def __init__(
        self,
        name: str,
        paint: Callable[[Slip], bytes],
        media: str,
        *,
        believed: bool,
        patience_s: float = _JOB_S,
    ) -> None:
        """Create the printer. `paint` returns a PDF; `media` is CUPS's paper name or empty."""
        self._name = name
        self._paint = paint
        self._media = ("-o", f"media={media}") if media else ()
        self._believed = believed
        self._patience = patience_s

    def print(self, slip: Slip) -> PrintResult:
        try:
            before = self._queue()
            if not isinstance(before, Ready):
                return before
            with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
                file.write(self._paint(slip))
                file.flush()
                told = _run(
                    *("lp", "-d", self._name, "-t", _job_title(slip.title), *self._media),
                    *("--", file.name),
                )
            return self._follow(job_of(told))
        except _CupsError as error:
            return self._failed(error)

    def state(self) -> PrinterState:
        try:
            state = self._queue()
        except _CupsError as error:
            return self._failed(error)
        return HandedOver() if isinstance(state, Ready) and not self._believed else state

    def _follow(self, job: str | None) -> PrintResult:
        if job is None:
            return HandedOver()
        end = time.monotonic() + self._patience
        while has_job(_run("lpstat", "-W", "not-completed", "-o", self._name), job):
            state = self._queue()
            if isinstance(state, PaperOut):
                return PaperOut(kept=True)
            if time.monotonic() > end:
                return state if isinstance(state, NotPrinted) else HandedOver()
            time.sleep(_LOOK_EVERY_S)
        return Printed() if self._believed else HandedOver()

    def _queue(self) -> PrinterState:
        return queue_state(_run("lpstat", "-l", "-p", self._name), self._name)

    def _failed(self, error: _CupsError) -> NotPrinted:
        return NotPrinted(
            f"printer {self._name}: {error}",
            "check that CUPS is running and lpstat -p lists the printer",
        )


def _job_title(title: str) -> str:
    """An argument has no NUL, and the queue's list one line for each job."""
    return one_line(title)[:60] or "slip"


def _run(*command: str) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603  a list, no shell; the name is from our settings
            command,
            capture_output=True,
            encoding="utf-8",
            # A printer's or a queue's name may be in any encoding.
            errors="replace",
            check=False,
            env=environment,
            timeout=_COMMAND_S,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise _CupsError(f"there is no {command[0]}; run: apt install cups-client") from None
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise _CupsError(f"{command[0]} does not answer") from error
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines()
        raise _CupsError(lines[-1] if lines else f"{command[0]} failed")
    return done.stdout
