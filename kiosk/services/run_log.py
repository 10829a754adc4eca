"""Notes that the kiosk runs and that it has ended properly, and knows which runs have not."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.core.run_history import RunFigures, RunHistory
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.run_record import load_runs, save_runs

log = logging.getLogger(__name__)


class RunLog:
    """Used by whoever holds the kiosk's lock. A disk that takes nothing is logged and no more."""

    def __init__(
        self,
        folder: Path,
        disk: WorkerThread,
        boot: str,
        result: str,
        now: Callable[[], datetime],
    ) -> None:
        """`result`: the service manager's word for how the last run ended, or empty."""
        self._folder = folder
        self._disk = disk
        self._boot = boot
        self._result = result
        self._now = now
        self._began = time.monotonic()
        self._history: RunHistory | None = None

    @property
    def uptime_s(self) -> float:
        return time.monotonic() - self._began

    def figures(self) -> RunFigures:
        return self._history.figures(self._now()) if self._history else RunFigures()

    def begin(self) -> None:
        """Have it noted that the kiosk runs; how an unclean run before ended is logged.

        Called on any thread, before there is anything that could end the run.
        """
        self._disk.begin(self._begin)

    def end(self) -> None:
        """Note that the kiosk has ended properly. Called last, on any thread."""
        if self._history:
            self._save(self._history.ended())

    def _begin(self) -> None:
        before = load_runs(self._folder)
        self._history = before.begun(self._boot, self._now().timestamp(), self._result)
        if before.run:
            log.warning("the last run ended uncleanly: %s", self._history.unclean[-1].cause)
        self._save(self._history)

    def _save(self, history: RunHistory) -> None:
        try:
            save_runs(self._folder, history)
        except StoreError as error:
            log.warning("how this run ends cannot be noted: %s", error)
