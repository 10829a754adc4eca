"""Builds scanner, printer and panel, each with its own thread."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache, partial
from typing import assert_never

from kiosk.core.devices.paper import PaperLook
from kiosk.core.devices.printing import PrinterState, PrintResult
from kiosk.core.devices.scan import Debounce
from kiosk.core.devices.slip import Slip
from kiosk.core.narration.command import AudioKind
from kiosk.hardware.camera import Camera
from kiosk.hardware.cups import CupsPrinter
from kiosk.hardware.headset_jack import HeadsetJack
from kiosk.hardware.panel_power import WAYLAND_TOOLS, X_TOOLS, PanelPower
from kiosk.hardware.printer_port import FilePort, NetworkPort, PrinterPort
from kiosk.hardware.scanner import SerialScanner
from kiosk.hardware.screen_saver import DesktopSaver, XScreenSaver
from kiosk.services.devices.camera_codes import CameraCodes
from kiosk.services.devices.headset import Headset
from kiosk.services.devices.panel import Panel
from kiosk.services.devices.printing import Printer, Printing
from kiosk.services.devices.scanning import CodeSource, Scanning
from kiosk.services.threads.device_thread import DeviceThread
from kiosk.settings.sections.audio import AudioSection
from kiosk.settings.sections.devices import PrinterSection, ScannerSection
from kiosk.ui.devices.slip_painter import slip_pdf, slip_raster
from kiosk.wiring.runs import Runs


class Devices:
    """The kiosk's devices. `scanning` is None without a scanner that must be read here."""

    def __init__(
        self,
        scanner: ScannerSection,
        printer: PrinterSection,
        look: PaperLook,
        tell: Callable[[str], None],
        platform: str = "",
        tell_paper_out: Callable[[bool], None] = lambda _out: None,
    ) -> None:
        """Create the devices.

        `look`: how slips look. `tell` gets scans and `tell_paper_out` whether the printer's paper
        is out, on the net thread. `platform`: Qt's name of the display that the kiosk covers;
        empty where it covers none.
        """
        # Threads start with their first work, so a kiosk without devices has none.
        self._reader = DeviceThread("scanner")
        self._writer = DeviceThread("printer")
        source = code_source(scanner)
        self.scanning = (
            Scanning(source, self._reader, tell, Debounce(scanner.again_seconds))
            if source
            else None
        )
        self.printing = Printing(
            printer_of(printer, look), self._writer, tell_paper_out=tell_paper_out
        )
        self._panel_thread = DeviceThread("panel")
        self.panel = panel_of(platform, self._panel_thread)
        self._threads = (self._reader, self._writer, self._panel_thread)

    @property
    def works(self) -> tuple[Runs, ...]:
        """What runs on the net thread."""
        return (self.scanning, self.panel) if self.scanning else (self.panel,)

    def close(self, until: float) -> bool:
        """Finish what is being printed. Called after the net thread has ended.

        `until`: when to give up, by time.monotonic. False: a device has not come back by then.
        """
        ended = [thread.ended_by(until) for thread in self._threads]
        return all(ended)


def panel_of(platform: str, worker: DeviceThread) -> Panel:
    if platform == "xcb":
        return Panel((XScreenSaver(), DesktopSaver()), PanelPower(X_TOOLS), worker)
    if platform.startswith("wayland"):
        return Panel((DesktopSaver(),), PanelPower(WAYLAND_TOOLS), worker)
    # Nobody else's screen saver reaches what is drawn without a display server.
    return Panel((), None, worker)


def headset_of(section: AudioSection, tell: Callable[[bool], None]) -> Headset | None:
    return Headset(HeadsetJack(section.jack), tell) if section.kind is AudioKind.JACK else None


def speech_trouble_of(
    section: AudioSection, headset: Headset | None, spoken: Callable[[], str]
) -> Callable[[], str] | None:
    """Tells why shoppers hear nothing: the engine, what was spoken last, or the headset's jack."""
    if section.kind is AudioKind.OFF:
        return None
    from kiosk.wiring.voice import engine_trouble  # noqa: PLC0415  of no use where speech is off

    def trouble() -> str:
        jack = headset.problem if headset else ""
        return engine_trouble(section, os.environ) or spoken() or jack

    return trouble


def code_source(section: ScannerSection) -> CodeSource | None:
    match section.kind:
        case "off" | "keyboard":
            return None
        case "serial":
            return SerialScanner(section.port, section.baud, section.rules)
        case "camera":
            return CameraCodes(Camera(section.camera), section.rules)
        case _:
            assert_never(section.kind)


def printer_of(section: PrinterSection, look: PaperLook) -> Printer | None:
    match section.kind:
        case "off":
            return None
        case "cups":
            paper = section.sheet
            # On a roll each slip has its own length, which the printer takes from the PDF page.
            media = paper.name if paper.length_mm else ""
            pdf = partial(slip_pdf, paper=paper, look=look)
            return CupsPrinter(section.name, pdf, media, believed=section.tells_status)
        case "escpos-usb" | "escpos-network" | "escpos-file":
            return _LatePrinter(partial(_receipt_printer, section, look))
        case _:
            assert_never(section.kind)


class _LatePrinter:
    """Creates the printer in its own thread at first use: python-escpos takes 150 ms and 13 MB."""

    def __init__(self, make: Callable[[], Printer]) -> None:
        self._printer = cache(make)

    def print(self, slip: Slip) -> PrintResult:
        return self._printer().print(slip)

    def state(self) -> PrinterState:
        return self._printer().state()


def _receipt_printer(section: PrinterSection, look: PaperLook) -> Printer:
    from kiosk.hardware import receipt_printer as receipts  # noqa: PLC0415  see _LatePrinter
    from kiosk.hardware.usb_port import UsbPort  # noqa: PLC0415

    ports: dict[str, Callable[[], PrinterPort]] = {
        "escpos-usb": lambda: UsbPort(section.device, receipts.PROFILE),
        "escpos-network": lambda: NetworkPort(section.host, section.port),
        "escpos-file": lambda: FilePort(section.device),
    }
    raster = partial(slip_raster, paper=section.sheet, look=look)
    # Writes to a file, which never answers.
    believed = section.tells_status and section.kind != "escpos-file"
    return receipts.ReceiptPrinter(ports[section.kind], raster, believed=believed)
