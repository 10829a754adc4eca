"""Receipt printers that speak ESC/POS; slips are sent as pictures, so every script prints."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from escpos.constants import RT_STATUS_PAPER
from escpos.exceptions import Error
from escpos.printer import Dummy
from PIL import Image

from kiosk.core.devices.escpos_status import is_in_order, paper_state, without_commands
from kiosk.core.devices.printing import (
    HandedOver,
    NotPrinted,
    PaperOut,
    Printed,
    PrinterState,
    PrintResult,
)
from kiosk.core.devices.raster import Raster
from kiosk.core.devices.slip import Slip
from kiosk.hardware.deadline import Deadline, NoAnswerError
from kiosk.hardware.printer_port import PrinterPort

# The widest profile with a cutter; printers without a cutter ignore the cut.
PROFILE = "CT-S651"
# A slip takes two or three seconds.
_PATIENCE_S = 12.0
_STATE_S = 5.0
# Answered only after everything sent before is on paper.
_ASK_IN_ORDER = b"\x1dr\x01"
# pyusb's NoBackendError, a ValueError, means that libusb is not installed.
_FAULTS = (Error, OSError, ValueError)

Result = TypeVar("Result")


class ReceiptPrinter:
    """A receipt printer, used from one thread. `believed`: its status reports are correct."""

    def __init__(
        self,
        connect: Callable[[], PrinterPort],
        paint: Callable[[Slip], Raster],
        *,
        believed: bool,
        patience_s: float = _PATIENCE_S,
    ) -> None:
        """Create the printer. `patience_s`: after so long a request is given up."""
        self._connect = connect
        self._paint = paint
        self._believed = believed
        self._patience = patience_s

    def print(self, slip: Slip) -> PrintResult:
        data = _commands(self._paint(slip))

        def send(port: PrinterPort, deadline: Deadline) -> PrintResult:
            before = self._state_of(port, deadline)
            if isinstance(before, PaperOut):
                return before
            port.send(data, deadline)
            return self._after(port, deadline)

        return self._with_port(send, self._patience)

    def state(self) -> PrinterState:
        return self._with_port(self._state_of, min(self._patience, _STATE_S))

    def _state_of(self, port: PrinterPort, deadline: Deadline) -> PrinterState:
        if not self._believed:
            return HandedOver()
        return paper_state(self._ask(port, RT_STATUS_PAPER, deadline))

    def _after(self, port: PrinterPort, deadline: Deadline) -> PrintResult:
        if not self._believed:
            return HandedOver()
        if is_in_order(self._ask(port, _ASK_IN_ORDER, deadline)):
            return Printed()
        # Out of paper the printer stops, and does not answer that request.
        state = self._state_of(port, deadline)
        return state if isinstance(state, PaperOut) else HandedOver()

    def _ask(self, port: PrinterPort, question: bytes, deadline: Deadline) -> bytes:
        """The answer; empty if there is none in a third of the patience."""
        port.send(question, deadline)
        return port.answer(Deadline(deadline.at_most(self._patience / 3)))

    def _with_port(
        self, work: Callable[[PrinterPort, Deadline], Result], within_s: float
    ) -> Result | NotPrinted:
        port, sent = None, False
        try:
            port = self._connect()
            deadline = Deadline(within_s)
            port.open(deadline)
            result = work(port, deadline)
            sent = True
        except (NoAnswerError, TimeoutError) as error:
            remedy = "switch it off and on; check its paper, its cable and [printer]"
            return NotPrinted(f"printer: {_in_a_line(error)}", remedy, silent=True)
        except _FAULTS as error:
            remedy = "switch it on, check its cable and [printer]"
            return NotPrinted(f"printer: {_in_a_line(error)}", remedy)
        else:
            return result
        finally:
            if port is not None:
                port.close(sent=sent)


def _in_a_line(error: Exception) -> str:
    return " ".join(str(error).split())


def _commands(raster: Raster) -> bytes:
    """The picture and a cut as ESC/POS commands."""
    grey = Image.frombytes("L", (raster.width, raster.height), raster.pixels)
    packed = grey.convert("1", dither=Image.Dither.NONE).tobytes()
    dark = without_commands(bytes(255 - byte for byte in packed))
    light = bytes(255 - byte for byte in dark)
    paper = Dummy(profile=PROFILE)
    paper.image(Image.frombytes("1", grey.size, light))
    paper.cut()
    return bytes(paper.output)
