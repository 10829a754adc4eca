"""Checks the configured scanner and printer, and the PINs of the staff."""

from __future__ import annotations

from typing import assert_never

from kiosk.checks.line import Line, of_health
from kiosk.checks.store import of_store_fault, store_if_there
from kiosk.core.counter.health import Level
from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Ready
from kiosk.hardware.lost import DeviceLostError
from kiosk.settings.model import Settings
from kiosk.settings.sections.devices import PrinterSection, ScannerSection
from kiosk.store.faults import StoreError
from kiosk.store.secrets import SecretError
from kiosk.store.staff import StaffStore
from kiosk.wiring.devices import code_source, printer_of

_SILENT = "it is there; whether it has paper it does not say"
_HOW_TO_KNOW = (
    "print a trial slip; a model that tells its state truly: [printer] tells_status = true"
)


def check_devices(settings: Settings) -> list[Line]:
    """Check each configured device and the PINs; returns one line for each."""
    lines = [check_staff(settings)]
    if settings.scanner.kind != "off":
        lines.append(check_scanner(settings.scanner))
    if settings.printer.kind != "off":
        lines.append(check_printer(settings.printer, settings.brand.font_family))
    return lines


def check_scanner(section: ScannerSection) -> Line:
    source = code_source(section)
    if source is None:
        found = "one that types; scan something in staff mode to see that it is read"
        return Line("scanner", Level.OK, found)
    try:
        source.open()
    except DeviceLostError as error:
        found, _, remedy = str(error).partition("; ")
        return Line("scanner", Level.FAIL, found, remedy)
    finally:
        source.close()
    return Line("scanner", Level.OK, f"{section.kind}: it can be opened")


def check_printer(section: PrinterSection, family: str) -> Line:
    printer = printer_of(section, family)
    state = printer.state() if printer else None
    match state:
        case NotPrinted(reason, remedy):
            return Line("printer", Level.FAIL, reason, remedy)
        case PaperOut():
            found = "it has no paper"
            return of_health("printer", Level.FAIL, found, HealthReason.PAPER_OUT)
        case Ready():
            return Line("printer", Level.OK, "it is there, and has paper")
        case HandedOver() | None:
            return Line("printer", Level.OK, _SILENT, _HOW_TO_KNOW)
        case _:
            assert_never(state)


def check_staff(settings: Settings) -> Line:
    try:
        with store_if_there(settings) as store:
            count = len(StaffStore(store).members()) if store else 0
    except (StoreError, SecretError) as error:
        return of_store_fault("staff", error)
    if count == 0:
        remedy = "run: kiosk staff set-pin"
        return Line("staff", Level.OK, "nobody has a PIN, so nobody enters staff mode", remedy)
    return Line("staff", Level.OK, f"{count} with a PIN")
