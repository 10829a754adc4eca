"""Pauses the tracer in tests that are not there for the branches of the traced packages.

Tracing doubles the time of plain Python, whether its file is traced or not.
"""

from __future__ import annotations

from pathlib import Path

import coverage

from tests.support.root import ROOT

# Those of the traced packages themselves, and of what stands on them directly.
COUNTED = ("core", "pusher", "salesforce", "store", "services", "commands", "helpers")
_FOLDERS = tuple(ROOT / "tests" / name for name in COUNTED)


class CoverageScope:
    """Made once the tracer runs; does nothing where the run measures no coverage."""

    def __init__(self) -> None:
        self._tracer = coverage.Coverage.current()
        self._is_on = self._tracer is not None

    def enter(self, test: Path) -> None:
        """Before a test of that file."""
        wanted = any(test.is_relative_to(folder) for folder in _FOLDERS)
        if self._tracer is None or wanted is self._is_on:
            return
        if wanted:
            self._tracer.start()
        else:
            self._tracer.stop()
        self._is_on = wanted
