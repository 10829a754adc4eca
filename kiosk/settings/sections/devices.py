"""Scanner and printer."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from msgspec import Meta

from kiosk.core.devices.paper import PAPERS, Paper, PaperName
from kiosk.core.devices.scan import ScanRules, Terminator
from kiosk.settings.sections.section import Section

# The keys that each kind of printer requires.
_PRINTER_NEEDS = {
    "cups": ("name", "the queue, as lpstat -p lists it"),
    "escpos-usb": ("device", "vendor and product as lsusb writes them, like 04b8:0202"),
    "escpos-network": ("host", "the printer's address"),
    "escpos-file": ("device", "its device file, like /dev/usb/lp0"),
}
_USB = re.compile(r"[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}")

QueueName = Annotated[
    str,
    Meta(
        pattern=r"^[^\s/#-][^\s/#]*$|^$",
        description="a queue's name without spaces, / and #, and without a hyphen at its beginning",
    ),
]


class ScannerSection(Section, frozen=True):
    """The scanner. `layout`: "us" reads keys by position, "host" by this computer's layout."""

    kind: Literal["off", "keyboard", "serial", "camera"] = "off"
    prefix: Annotated[str, Meta(max_length=8)] = ""
    terminator: Literal["enter", "tab", "none"] = "enter"
    max_gap_ms: Annotated[float, Meta(ge=5, le=200)] = 35
    min_length: Annotated[int, Meta(ge=4, le=64)] = 6
    layout: Literal["us", "host"] = "us"
    port: str = "/dev/ttyACM0"
    baud: Annotated[int, Meta(ge=1200, le=921_600)] = 9600
    camera: Annotated[int, Meta(ge=0, le=63)] = 0
    again_seconds: Annotated[float, Meta(ge=0, le=60)] = 2.5

    @property
    def rules(self) -> ScanRules:
        return ScanRules(self.prefix, Terminator(self.terminator), self.max_gap_ms, self.min_length)


class PrinterSection(Section, frozen=True):
    """The printer. `tells_status`: it was seen to report an empty roll correctly."""

    kind: Literal["off", "cups", "escpos-usb", "escpos-network", "escpos-file"] = "off"
    name: QueueName = ""
    host: str = ""
    port: Annotated[int, Meta(ge=1, le=65535)] = 9100
    device: str = ""
    paper: PaperName = "80mm"
    tells_status: bool = False

    @property
    def sheet(self) -> Paper:
        return PAPERS[self.paper]

    def problem(self) -> str:
        """What is missing, starting with the key; empty if nothing is."""
        key, what = _PRINTER_NEEDS.get(self.kind, ("", ""))
        if key and not getattr(self, key):
            return f'[printer] {key}: missing; kind = "{self.kind}" needs {what}'
        if self.kind == "escpos-usb" and not _USB.fullmatch(self.device):
            return f"[printer] device: {self.device} is not {what}"
        if self.kind.startswith("escpos") and self.sheet.length_mm:
            return '[printer] paper: a receipt printer has "80mm" or "58mm"'
        return ""
