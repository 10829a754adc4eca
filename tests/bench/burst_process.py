"""Runs a bench's program; one that never ends takes its sandbox along when it is ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping

from tests.bench.report import figure
from tests.support.root import ROOT

_LONGEST_S = 150.0


def run_burst(environment: Mapping[str, str], offers: int) -> None:
    run_program(environment, f"burst about {offers} offers", "burst", "--offers", str(offers))


def run_program(environment: Mapping[str, str], what: str, module: str, *arguments: str) -> None:
    """It prints its own figures; what it logs is left out."""
    with subprocess.Popen(
        [sys.executable, "-m", f"tests.bench.{module}", *arguments],
        env=environment,
        cwd=ROOT,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as program:
        try:
            code = program.wait(_LONGEST_S)
        except subprocess.TimeoutExpired:
            os.killpg(program.pid, signal.SIGKILL)
            code = "never"
    if code != 0:
        figure(what, f"FAILED, ended: {code}", "right")
