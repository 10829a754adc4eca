"""Prints slips off the GUI thread, one after another."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar

from kiosk.core.devices.printing import (
    HandedOver,
    NotPrinted,
    PaperOut,
    PrinterState,
    PrintResult,
)
from kiosk.core.devices.slip import Slip
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.threads.watched_call import GivenUpError, WatchedCall

log = logging.getLogger(__name__)

_FAILED = NotPrinted("the printer's driver failed", "see kiosk.log, and print something else")
_NO_PRINTER = NotPrinted("there is no printer", "set [printer] kind")
_SILENT = NotPrinted(
    "the printer's driver does not come back", "switch the printer off and on", silent=True
)
_BUSY = NotPrinted("the printer is busy with other slips", "print it again")
# The drivers give up by themselves before this.
_PRINT_S = 30.0
_STATE_S = 6.0

Answer = TypeVar("Answer")


class Printer(Protocol):
    """A printer. Both methods block; printer faults are values and never raised."""

    def print(self, slip: Slip) -> PrintResult: ...
    def state(self) -> PrinterState: ...


class Printing:
    """Prints on `worker`, which serves this printer only. Without a printer: `NotPrinted`.

    Every call has an answer, also while the driver hangs in an earlier one.
    """

    def __init__(
        self,
        printer: Printer | None,
        worker: WorkerThread,
        print_s: float = _PRINT_S,
        state_s: float = _STATE_S,
        tell_paper_out: Callable[[bool], None] = lambda _out: None,
    ) -> None:
        """Create the service. `print_s`, `state_s`: seconds after which a call is given up.

        `tell_paper_out` hears whether the paper is out, whenever that has changed.
        """
        self._printer = printer
        self._worker = worker
        self._print_s, self._state_s = print_s, state_s
        self._hung: WatchedCall[Any] | None = None
        self._given_up: NotPrinted | None = None
        self._tell_paper_out = tell_paper_out
        self._paper_out = False

    @property
    def is_there(self) -> bool:
        return self._printer is not None

    async def print(self, slip: Slip) -> PrintResult:
        """Print a slip and return the result. The same slip prints the same code again."""
        if self._printer is None:
            return _NO_PRINTER
        result = await self._answer(partial(self._printer.print, slip), self._print_s)
        if isinstance(result, NotPrinted):
            log.warning("a slip was not printed: %s; %s", result.reason, result.remedy)
        self._given_up = result if isinstance(result, NotPrinted) and result.silent else None
        self._follow_paper(result)
        return result

    async def state(self) -> PrinterState:
        """The printer's state. One that says nothing of itself is as the last slip found it."""
        if self._printer is None:
            return _NO_PRINTER
        state = await self._answer(self._printer.state, self._state_s)
        self._follow_paper(state)
        if isinstance(state, HandedOver) or state is _BUSY:
            return self._given_up or HandedOver()
        return state

    def _follow_paper(self, found: PrintResult | PrinterState) -> None:
        """Tell a change. What is silent or in trouble says nothing of its paper."""
        if isinstance(found, NotPrinted) or isinstance(found, PaperOut) is self._paper_out:
            return
        self._paper_out = not self._paper_out
        self._tell_paper_out(self._paper_out)

    async def _answer(self, call: Callable[[], Answer], within_s: float) -> Answer | NotPrinted:
        """Whoever waits for the printer hears of it, whatever its driver has not thought of."""
        if self._hung is not None and self._hung.is_stuck:
            return _SILENT
        watched = WatchedCall(call)
        try:
            return await watched.run_on(self._worker, within_s)
        except GivenUpError:
            if not watched.has_begun:
                return _BUSY
            log.warning("the printer's driver has not come back in %.0f s", within_s)
            self._hung = watched
            return _SILENT
        except Exception:
            log.exception("the printer's driver failed")
            return _FAILED
