"""Runs the burst as a program; one that never ends takes its sandbox along when it is ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping

from tests.bench.report import figure
from tests.support.root import ROOT

_LONGEST_S = 100.0


def run_burst(environment: Mapping[str, str], offers: int) -> None:
    """It prints its own figures; what it logs is left out."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.burst", "--offers", str(offers)],
        env=environment,
        cwd=ROOT,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as burst:
        try:
            code = burst.wait(_LONGEST_S)
        except subprocess.TimeoutExpired:
            os.killpg(burst.pid, signal.SIGKILL)
            code = "never"
    if code != 0:
        figure(f"burst about {offers} offers", f"FAILED, ended: {code}", "right")
