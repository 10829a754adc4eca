"""Sections of the settings with rules of their own; `load` combines them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.devices.paper import PAPERS, Paper, PaperName
from kiosk.core.devices.scan import ScanRules, Terminator
from kiosk.core.form.consent import Consent
from kiosk.core.form.form import ExtraField, Fields, FormRules
from kiosk.core.wall.contrast import failing_pairs
from kiosk.core.wall.look import DARK, LIGHT, DarkPalette, Palette
from kiosk.core.wall.opening_hours import DAYS, OpeningHours, opening_hours

Name = Annotated[str, Meta(min_length=1, max_length=80)]

_LOGOS = (".png", ".jpg", ".jpeg", ".webp", ".svg")
_FONTS = (".ttf", ".otf")
# The keys that each kind of printer requires.
_PRINTER_NEEDS = {
    "cups": ("name", "the queue, as lpstat -p lists it"),
    "escpos-usb": ("device", "vendor and product as lsusb writes them, like 04b8:0202"),
    "escpos-network": ("host", "the printer's address"),
    "escpos-file": ("device", "its device file, like /dev/usb/lp0"),
}
_USB = re.compile(r"[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}")


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    pass


class BrandSection(Section, frozen=True):
    """The shop's look. `logo` and `font` are files; empty means no logo and the built-in font."""

    logo: str = ""
    font: str = ""
    font_family: Name = "Inter"
    light: Palette = LIGHT
    dark: DarkPalette = DARK

    def problem(self) -> str:
        """What is wrong with the files, starting with the key; empty if nothing is."""
        for key, name, kinds in (("logo", self.logo, _LOGOS), ("font", self.font, _FONTS)):
            file = Path(name)
            if name and file.suffix.lower() not in kinds:
                return f"[brand] {key}: {name} is not one of {', '.join(kinds)}"
            if name and not file.is_file():
                return f"[brand] {key}: there is no file {name}"
        return ""

    def unreadable(self) -> tuple[str, ...]:
        """One line for each pair of colours with too little contrast."""
        return failing_pairs(self.light, "light") + failing_pairs(self.dark, "dark")


class HoursSection(Section, frozen=True):
    """Opening hours, and what the screen does `outside` of them; "off" means nothing."""

    outside: Literal["off", "dim", "dark"] = "off"
    daily: str = ""
    mon: str = ""
    tue: str = ""
    wed: str = ""
    thu: str = ""
    fri: str = ""
    sat: str = ""
    sun: str = ""

    def opening(self) -> OpeningHours:
        """The parsed opening hours.

        Raises:
            ValueError: the message names the key and what is allowed.
        """
        return opening_hours(self.daily, {day: getattr(self, day) for day in DAYS})


class ImagesSection(Section, frozen=True):
    """Limits for offers' pictures. `hosts` are allowed besides Salesforce's own host."""

    hosts: tuple[str, ...] = ()
    max_bytes: Annotated[int, Meta(ge=1_000, le=100_000_000)] = 5_000_000
    max_pixels: Annotated[int, Meta(ge=1_000, le=100_000_000)] = 24_000_000
    cache_mb: Annotated[int, Meta(ge=1, le=100_000)] = 200


class OutboxSection(Section, frozen=True):
    """Days that rows stay in the outbox: held ones until an alarm, sent ones until deleted.

    `export_to`: the public key file with which held rows are exported when the alarm is raised;
    empty for no export.
    """

    held_alarm_days: Annotated[float, Meta(gt=0)] = 7
    keep_sent_days: Annotated[float, Meta(ge=1)] = 400
    export_to: str = ""


class FormSection(Section, frozen=True):
    """The fields of the contact form, and how long it waits for a customer (s)."""

    fields: Fields = Fields()
    extra: tuple[ExtraField, ...] = ()
    region: str = ""
    company_default: Annotated[str, Meta(max_length=255)] = "Private customer"
    lead_source: Name = "Kiosk"
    idle_seconds: Annotated[float, Meta(ge=10)] = 45
    countdown_seconds: Annotated[float, Meta(ge=5)] = 20
    refer_a_friend: bool = True
    consent: Consent = Consent()

    @property
    def rules(self) -> FormRules:
        return FormRules(
            self.fields, self.extra, self.region, self.company_default, self.lead_source
        )


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
    name: Annotated[str, Meta(pattern=r"^[^\s/#-][^\s/#]*$|^$")] = ""
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


class StaffSection(Section, frozen=True):
    """Staff mode. `undo_minutes`: how long a redemption may be undone."""

    idle_seconds: Annotated[float, Meta(ge=10, le=3600)] = 60
    undo_minutes: Annotated[float, Meta(ge=0, le=1440)] = 15
