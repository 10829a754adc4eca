"""Printing off the screen's thread, one slip after the other, and the last one again."""

from __future__ import annotations

from typing import Protocol

from kiosk.core.printing import Failed, PrinterState, PrintResult
from kiosk.core.slip import Slip
from kiosk.services.loop import DiskThread

_NO_PRINTER = Failed("there is no printer", "set [printer] kind")
_NOTHING_YET = Failed("nothing was printed yet", "print a slip first")


class Printer(Protocol):
    """Both block; neither raises for what a printer does."""

    def print(self, slip: Slip) -> PrintResult: ...
    def state(self) -> PrinterState: ...


class Printing:
    """`worker` is the printer's alone. Without a printer everything is `Failed`."""

    def __init__(self, printer: Printer | None, worker: DiskThread) -> None:
        self._printer = printer
        self._worker = worker
        self._last: Slip | None = None

    @property
    def is_there(self) -> bool:
        return self._printer is not None

    async def print(self, slip: Slip) -> PrintResult:
        """What became of it. The slip is kept, so that it can be had again."""
        self._last = slip
        if self._printer is None:
            return _NO_PRINTER
        return await self._worker.run(self._printer.print, slip)

    async def reprint(self) -> PrintResult:
        """The very same slip, with the same code."""
        return _NOTHING_YET if self._last is None else await self.print(self._last)

    async def state(self) -> PrinterState:
        if self._printer is None:
            return _NO_PRINTER
        return await self._worker.run(self._printer.state)
