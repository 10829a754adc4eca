"""Runs a part of the doctor as a process of its own, which may hang or crash."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

_DEADLINE_S = 30.0
_LONGEST_WORD = 300


class ProbeError(Exception):
    """The process gave no answer; the text is one line that says why."""


def probe(module: str, question: object, environ: Mapping[str, str]) -> dict[str, Any]:
    """Run a module with a question as JSON on its stdin; returns the JSON that it prints.

    Raises ProbeError after 30 s, or if the process ends in another way.
    """
    try:
        done = subprocess.run(  # noqa: S603  this program itself
            [sys.executable, "-m", module],
            input=json.dumps(question),
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=dict(environ),
            timeout=_DEADLINE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ProbeError(f"no answer in {_DEADLINE_S:.0f} s") from None
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        said = done.stderr.strip().splitlines()
        last = said[-1][:_LONGEST_WORD] if said else f"it ended with code {done.returncode}"
        raise ProbeError(last) from None
    if not isinstance(answer, dict):
        raise ProbeError("it answered something else")
    return answer
