"""Parses the output of CUPS's commands (in English, LC_ALL=C)."""

from __future__ import annotations

import re

from kiosk.core.devices.printing import NotPrinted, PaperOut, PrinterState, Ready

_REQUEST = re.compile(r"request id is (\S+-\d+)")
_ALERTS = re.compile(r"^\s*Alerts: (.*)$", re.MULTILINE)
_DISABLED = re.compile(r"^printer \S+ disabled since [^\n]*-\s*\n\s*(?P<why>[^\n]*)", re.MULTILINE)
_MESSAGE = re.compile(
    r"^printer [^\n]*\n[ \t]+(?!Form mounted:|Alerts:)(?P<words>[^\n]+)", re.MULTILINE
)
# The printer has all of the job, and does not say yet that it is done.
_SENT = ("Waiting for printer to finish", "Waiting for job to complete")
_NO_PAPER = ("media-empty", "media-needed")
_TROUBLE = ("-error", "connecting-to-device", "offline", "timed-out", "door-open", "cover-open")


def job_of(told: str) -> str | None:
    """The job's name in the output of `lp`."""
    found = _REQUEST.search(told)
    return found[1] if found else None


def queue_state(told: str, name: str) -> PrinterState:
    """The queue's state in the output of `lpstat -l -p NAME`.

    Ready means that the queue accepts jobs and reports no problem.
    """
    alerts = _ALERTS.search(told)
    reasons = alerts[1].split() if alerts else []
    if any(reason.startswith(_NO_PAPER) for reason in reasons):
        return PaperOut()
    if disabled := _DISABLED.search(told):
        why = disabled["why"].strip() or "stopped"
        return NotPrinted(f"printer {name} is stopped: {why}", f"run: cupsenable {name}")
    wrong = [reason for reason in reasons if any(word in reason for word in _TROUBLE)]
    if wrong:
        return NotPrinted(f"printer {name}: {', '.join(wrong)}", "check the printer; the job waits")
    return Ready()


def message_of(told: str) -> str:
    """What the printer's driver says of itself in the output of `lpstat -l -p NAME`, or empty."""
    found = _MESSAGE.search(told)
    return found["words"].strip() if found else ""


def is_sent(message: str) -> bool:
    """Whether a driver's message says that the printer has the whole job."""
    return message.startswith(_SENT)


def has_job(told: str, job: str) -> bool:
    """Whether the output of `lpstat -W not-completed -o NAME` lists the job."""
    return any(line.split()[:1] == [job] for line in told.splitlines())
