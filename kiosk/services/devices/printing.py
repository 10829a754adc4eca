"""Prints slips off the GUI thread, one after another."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from kiosk.core.devices.printing import NotPrinted, PrinterState, PrintResult
from kiosk.core.devices.slip import Slip
from kiosk.services.threads.loop import WorkerThread

log = logging.getLogger(__name__)

_FAILED = NotPrinted("the printer's driver failed", "see kiosk.log, and print something else")
_NO_PRINTER = NotPrinted("there is no printer", "set [printer] kind")


Answer = TypeVar("Answer")


class Printer(Protocol):
    """A printer. Both methods block; printer faults are values and never raised."""

    def print(self, slip: Slip) -> PrintResult: ...
    def state(self) -> PrinterState: ...


class Printing:
    """Prints on `worker`, which serves this printer only. Without a printer: `NotPrinted`."""

    def __init__(self, printer: Printer | None, worker: WorkerThread) -> None:
        self._printer = printer
        self._worker = worker

    @property
    def is_there(self) -> bool:
        return self._printer is not None

    async def print(self, slip: Slip) -> PrintResult:
        """Print a slip and return the result. The same slip prints the same code again."""
        if self._printer is None:
            return _NO_PRINTER
        return await self._answer(partial(self._printer.print, slip))

    async def state(self) -> PrinterState:
        if self._printer is None:
            return _NO_PRINTER
        return await self._answer(self._printer.state)

    async def _answer(self, call: Callable[[], Answer]) -> Answer | NotPrinted:
        """Whoever waits for the printer hears of it, whatever its driver has not thought of."""
        try:
            return await self._worker.run(call)
        except Exception:
            log.exception("the printer's driver failed")
            return _FAILED
