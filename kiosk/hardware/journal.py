"""What systemd's journal has of the kiosk's service: starts, ends, and why."""

from __future__ import annotations

import json
import subprocess

UNIT = "offer-kiosk.service"
_DEADLINE_S = 10.0
_LINES = 2000
_FIELDS = ("__REALTIME_TIMESTAMP", "SYSLOG_IDENTIFIER", "MESSAGE")


class JournalError(Exception):
    """The journal cannot be read; the text is one line that says why."""


def service_lines() -> list[tuple[int, str]]:
    """Return when (unix µs) and what systemd itself said of the service, oldest first.

    What the service printed is left out: its log file has it.

    Raises:
        JournalError: there is no journal, or not for this user.
    """
    command = ["journalctl", f"--unit={UNIT}", f"--lines={_LINES}", "--output=json", "--no-pager"]
    try:
        done = subprocess.run(  # noqa: S603  a fixed command
            command, capture_output=True, timeout=_DEADLINE_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise JournalError(f"journalctl: {getattr(error, 'strerror', None) or error}") from error
    if done.returncode:
        raise JournalError(f"journalctl ended with code {done.returncode}")
    return [line for text in done.stdout.splitlines() if (line := _line(text))]


def _line(text: bytes) -> tuple[int, str] | None:
    try:
        entry = json.loads(text)
        at, who, message = (entry.get(field) for field in _FIELDS)
        if who == "systemd" and isinstance(message, str):
            return int(at), message
    except (ValueError, TypeError, AttributeError):
        pass
    return None
