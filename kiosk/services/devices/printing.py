"""Printing off the screen's thread, one slip after the other."""

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
    """Both block; neither raises for what a printer does."""

    def print(self, slip: Slip) -> PrintResult: ...
    def state(self) -> PrinterState: ...


class Printing:
    """`worker` is the printer's alone. Without a printer everything is `NotPrinted`."""

    def __init__(self, printer: Printer | None, worker: WorkerThread) -> None:
        self._printer = printer
        self._worker = worker

    @property
    def is_there(self) -> bool:
        return self._printer is not None

    async def print(self, slip: Slip) -> PrintResult:
        """What became of it. The same slip again is a reprint, with the same code."""
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
