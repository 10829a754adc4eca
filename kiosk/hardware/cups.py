"""Prints through the system's CUPS commands; no shell is involved."""

from __future__ import annotations

import logging
import os
import subprocess
import tempfile
import time
from collections.abc import Callable

from kiosk.core.devices.cups_words import has_job, is_sent, job_of, message_of, queue_state
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
from kiosk.hardware.deadline import Deadline

log = logging.getLogger(__name__)

_COMMAND_S = 5.0
# A sleeping printer wakes up within this time.
_JOB_S = 20.0
_LOOK_EVERY_S = 0.4


class _CupsError(Exception):
    """A CUPS command failed; the text is one line of its output."""


class _CupsSilentError(_CupsError):
    """A CUPS command did not end in time."""


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
        self._given_up: NotPrinted | None = None

    def print(self, slip: Slip) -> PrintResult:
        """Print a slip. A job that is not done in time is cancelled, so that nothing comes late."""
        self._given_up = None
        try:
            return self._print(slip)
        except _CupsError as error:
            return self._failed(error)

    def state(self) -> PrinterState:
        """The queue's state. A queue knows of a printer that is off only while it tries to print.

        So a try that was given up is told until one succeeds.
        """
        try:
            state = self._queue()
        except _CupsError as error:
            return self._failed(error)
        if isinstance(state, Ready):
            return self._given_up or (state if self._believed else HandedOver())
        return state

    def _print(self, slip: Slip) -> PrintResult:
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

    def _follow(self, job: str | None) -> PrintResult:
        if job is None:
            return HandedOver()
        deadline = Deadline(self._patience)
        try:
            while self._holds(job):
                if isinstance(self._queue(), PaperOut):
                    return PaperOut(kept=True)
                if not deadline.left:
                    return self._give_up(job)
                time.sleep(_LOOK_EVERY_S)
        except _CupsError:
            self._cancel(job)
            raise
        return Printed() if self._believed else HandedOver()

    def _give_up(self, job: str) -> PrintResult:
        told = self._told()
        said, state = message_of(told), queue_state(told, self._name)
        if is_sent(said):
            return HandedOver()
        reason = f"printer {self._name} did not take the slip" + (f" ({said})" if said else "")
        if isinstance(state, NotPrinted):
            reason = state.reason
        remedy = "switch the printer on, and check its cable"
        cancelled = self._cancel(job)
        if self._holds(job):
            reason, remedy = f"{reason}, and may still print it", f"run: cancel {job}"
        elif not cancelled:
            # It ended in this moment.
            return HandedOver()
        self._given_up = NotPrinted(reason, remedy, silent=True)
        return self._given_up

    def _cancel(self, job: str) -> bool:
        try:
            _run("cancel", job)
        except _CupsError as error:
            log.warning("%s could not be cancelled: %s", job, error)
            return False
        return True

    def _holds(self, job: str) -> bool:
        return has_job(_run("lpstat", "-W", "not-completed", "-o", self._name), job)

    def _told(self) -> str:
        return _run("lpstat", "-l", "-p", self._name)

    def _queue(self) -> PrinterState:
        return queue_state(self._told(), self._name)

    def _failed(self, error: _CupsError) -> NotPrinted:
        return NotPrinted(
            f"printer {self._name}: {error}",
            "check that CUPS is running and lpstat -p lists the printer",
            silent=isinstance(error, _CupsSilentError),
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
    except subprocess.TimeoutExpired:
        raise _CupsSilentError(f"{command[0]} does not answer") from None
    except (OSError, ValueError) as error:
        raise _CupsError(f"{command[0]} cannot be run: {error}") from error
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines()
        raise _CupsError(lines[-1] if lines else f"{command[0]} failed")
    return done.stdout
