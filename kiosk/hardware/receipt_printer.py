"""Receipt printers that speak ESC/POS; slips are sent as pictures, so every script prints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from escpos.constants import RT_STATUS_PAPER
from escpos.exceptions import Error
from escpos.printer import File, Network, Usb
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

# The widest profile with a cutter; printers without a cutter ignore the cut.
_PROFILE = "CT-S651"
_TIMEOUT_S = 5
# Answered only after everything sent before is on paper.
_ASK_IN_ORDER = b"\x1dr\x01"
# pyusb's NoBackendError, a ValueError, means that libusb is not installed.
_FAULTS = (Error, OSError, ValueError)

Result = TypeVar("Result")


class ReceiptPrinter:
    """A receipt printer, used from one thread. `believed`: its status reports are correct."""

    def __init__(
        self, connect: Callable[[], Any], paint: Callable[[Slip], Raster], *, believed: bool
    ) -> None:
        self._connect = connect
        self._paint = paint
        self._believed = believed

    def print(self, slip: Slip) -> PrintResult:
        picture = _picture(self._paint(slip))

        def send(printer: Any) -> PrintResult:  # noqa: ANN401  the library has no types
            before = self._state_of(printer)
            if isinstance(before, PaperOut):
                return before
            printer.image(picture)
            printer.cut()
            return self._after(printer)

        return self._with_printer(send)

    def state(self) -> PrinterState:
        return self._with_printer(self._state_of)

    def _state_of(self, printer: Any) -> PrinterState:  # noqa: ANN401  the library has no types
        if not self._believed:
            return HandedOver()
        return paper_state(printer.query_status(RT_STATUS_PAPER))

    def _after(self, printer: Any) -> PrintResult:  # noqa: ANN401  the library has no types
        if not self._believed:
            return HandedOver()
        try:
            if is_in_order(printer.query_status(_ASK_IN_ORDER)):
                return Printed()
        except OSError:
            # Out of paper the printer stops, and does not answer this request.
            pass
        state = self._state_of(printer)
        return state if isinstance(state, PaperOut) else HandedOver()

    def _with_printer(self, work: Callable[[Any], Result]) -> Result | NotPrinted:
        printer = None
        try:
            printer = self._connect()
            printer.open()
            return work(printer)
        except _FAULTS as error:
            reason = " ".join(str(error).split())
            return NotPrinted(f"printer: {reason}", "switch it on, check its cable and [printer]")
        finally:
            if printer is not None:
                printer.close()


def usb_printer(device: str) -> Usb:
    """Open a USB printer. `device` is vendor:product as lsusb writes it, like 04b8:0202."""
    vendor, product = (int(part, 16) for part in device.split(":"))
    return Usb(vendor, product, timeout=_TIMEOUT_S * 1000, profile=_PROFILE)


def network_printer(host: str, port: int) -> Network:
    return Network(host, port, timeout=_TIMEOUT_S, profile=_PROFILE)


def file_printer(device: str) -> File:
    return File(device, profile=_PROFILE)


def _picture(raster: Raster) -> Image.Image:
    grey = Image.frombytes("L", (raster.width, raster.height), raster.pixels)
    packed = grey.convert("1", dither=Image.Dither.NONE).tobytes()
    dark = without_commands(bytes(255 - byte for byte in packed))
    light = bytes(255 - byte for byte in dark)
    return Image.frombytes("1", grey.size, light)
