"""The process itself: its three streams, and the switches that Python took in at its start."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from kiosk.environment.variables import UTF_8, VariableFate, fate_of

_STREAMS = 3


def open_closed_streams() -> None:
    """Give /dev/null to each of stdin, stdout and stderr that was closed.

    Otherwise the next file to be opened, such as the database, gets that number, and what a
    library writes to stderr goes into it.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) < _STREAMS:
        os.set_inheritable(number, True)
    os.close(number)
    # They live as long as the process.
    if sys.stdin is None:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


def must_start_anew(environ: Mapping[str, str]) -> bool:
    """Whether Python runs with switches, or in an encoding, that only a new start takes away."""
    if sys.getfilesystemencoding() != "utf-8" and environ.get("LC_ALL") != UTF_8:
        return True
    return any(fate_of(name) is VariableFate.BEFORE_US for name in environ)


def start_anew(environ: Mapping[str, str]) -> None:
    """Replace this process by the same command in that environment. Does not return."""
    os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environ)  # noqa: S606
