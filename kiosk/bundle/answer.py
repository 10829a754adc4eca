"""Asks another command of the kiosk for its JSON, as a process that may hang or crash."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

_LONGEST = 2_000_000


class CommandAnswerError(Exception):
    """The command gave no JSON; the text is what it said instead, in one line."""


def answer_of(command: str, config: Path | None, patience_s: float) -> object:
    """Return what `kiosk COMMAND --json` prints.

    Raises:
        CommandAnswerError: it printed something else, or nothing within `patience_s`.
    """
    words = [sys.executable, "-m", "kiosk", command, "--json"]
    words += ["--config", str(config)] if config else []
    with subprocess.Popen(  # noqa: S603  this program itself
        words,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:  # fmt: skip
        try:
            told, complaint = process.communicate(timeout=patience_s)
        except subprocess.TimeoutExpired:
            # What it has started in turn has its output too.
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise CommandAnswerError(f"kiosk {command}: no answer in {patience_s:.0f} s") from None
    try:
        answer: object = json.loads(told[:_LONGEST])
    except ValueError:
        said = complaint.decode("utf-8", "replace").strip().splitlines()
        raise CommandAnswerError(said[-1] if said else f"ended with {process.returncode}") from None
    return answer
