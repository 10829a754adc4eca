"""Runs commands under strace and keeps what they did to the files of one folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.powercut.disk import State
from tests.powercut.operations import Operation
from tests.powercut.strace_log import TRACED, Reader
from tests.support.root import ROOT

_ENDS_S = 120.0


@dataclass(frozen=True, slots=True)
class Step:
    """A command line after `python -m`, and what is typed into it."""

    command: Sequence[str]
    stdin: str = ""


@dataclass(frozen=True, slots=True)
class Recording:
    """`before` and `afterwards`: the files. `output`: what was said, and errors."""

    root: Path
    before: State
    afterwards: State
    operations: Sequence[Operation]
    output: str


def can_record() -> str:
    """Empty, or why nothing can be recorded here."""
    if shutil.which("strace") is None:
        return "strace is not installed: apt-get install strace"
    tried = subprocess.run(["strace", "-f", "true"], capture_output=True, text=True, check=False)
    return "" if tried.returncode == 0 else f"strace may not trace here: {tried.stderr[-200:]}"


def snapshot(root: Path) -> State:
    """All below the folder; the index of a log (-shm) is memory and left out."""
    return {
        path: _content(path) for path in sorted(root.rglob("*")) if not path.name.endswith("-shm")
    }


def _content(path: Path) -> bytes | str | None:
    if path.is_symlink():
        return str(path.readlink())
    return None if path.is_dir() else path.read_bytes()


def record(root: Path, steps: Sequence[Step], sabotage: str = "") -> Recording:
    """Runs the commands one after the other; their threads and children are seen too, in order."""
    before = snapshot(root)
    operations: list[Operation] = []
    output = ""
    for step in steps:
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder) / "log"
            reader = Reader(root, snapshot(root), len(operations))
            output += _traced(step, log, sabotage)
            with log.open(encoding="ascii") as lines:
                operations += reader.read(lines)
    return Recording(root, before, snapshot(root), operations, output)


def _traced(step: Step, log: Path, sabotage: str) -> str:
    options = ["-f", "-y", "-xx", "-s", "100000000", "--seccomp-bpf", "-o", str(log)]
    done = subprocess.run(
        [
            *("strace", *options, "-e", f"trace={','.join(TRACED)}"),
            *(sys.executable, "-m", *step.command),
        ],
        cwd=ROOT,
        env={**os.environ, "POWERCUT_SABOTAGE": sabotage},
        input=step.stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_ENDS_S,
        check=False,
    )
    return done.stdout


def run(step: Step) -> str:
    """Not recorded: what stands on the disk after it has been there for long. Its output."""
    done = subprocess.run(
        [sys.executable, "-m", *step.command],
        cwd=ROOT,
        input=step.stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_ENDS_S,
        check=True,
    )
    return done.stdout
