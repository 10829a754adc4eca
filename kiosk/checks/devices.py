"""Checks the configured scanner and printer, and the PINs of the staff."""

from __future__ import annotations

from pathlib import Path
from typing import assert_never

from kiosk.checks.line import Line, of_health
from kiosk.checks.patience import within
from kiosk.checks.store import of_store_fault, store_if_there
from kiosk.core.counter.health import Level
from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.devices.paper import PaperLook
from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Ready
from kiosk.core.narration.command import AudioKind
from kiosk.hardware.headset_jack import HeadsetJack
from kiosk.hardware.lost import DeviceLostError
from kiosk.services.threads.watched_call import GivenUpError
from kiosk.settings.model import Settings
from kiosk.settings.sections.devices import PrinterSection, ScannerSection
from kiosk.store.faults import StoreError
from kiosk.store.kiosk_lock import is_running
from kiosk.store.secrets import SecretError
from kiosk.store.staff import StaffStore
from kiosk.wiring.devices import code_source, printer_of

_DEADLINE_S = 10.0
_NO_ANSWER = f"it does not answer in {_DEADLINE_S:.0f} s"
_SILENT = "it is there; whether it has paper it does not say"
_HOW_TO_KNOW = (
    "print a trial slip; a model that tells its state truly: [printer] tells_status = true"
)
_TELLS_NOTHING = "it tells no state, though [printer] tells_status is true"
_TRUE_ONLY_IF = (
    "switch it off and on, and print a trial slip; if one comes, set [printer] tells_status = false"
)
_A_DEVICE = "let [printer] device name the printer's device, like /dev/usb/lp0"


def check_devices(settings: Settings) -> list[Line]:
    """Check each configured device and the PINs; returns one line for each."""
    lines = [check_staff(settings)]
    if settings.scanner.kind != "off":
        lines.append(check_scanner(settings.scanner, in_use=_runs(settings)))
    if settings.printer.kind != "off":
        lines.append(check_printer(settings.printer, settings.brand.font_family))
    if settings.audio.kind is AudioKind.JACK:
        lines.append(check_jack(settings.audio.jack))
    return lines


def check_scanner(section: ScannerSection, *, in_use: bool = False) -> Line:
    """Open the scanner, unless a kiosk that runs has it `in_use`: it is nobody else's then."""
    source = code_source(section)
    if source is None:
        found = "one that types; scan something in staff mode to see that it is read"
        return Line("scanner", Level.OK, found)
    if in_use and _is_there(section):
        found = "the kiosk that runs here has it; staff mode tells how it is"
        return Line("scanner", Level.OK, found)
    try:
        within(_DEADLINE_S, source.open)
    except DeviceLostError as error:
        found, _, remedy = str(error).partition("; ")
        return Line("scanner", Level.FAIL, found, remedy)
    except GivenUpError:
        # Not closed: whatever hangs in it is left to the end of this process.
        return Line("scanner", Level.FAIL, _NO_ANSWER, "take its plug out and put it in again")
    source.close()
    return Line("scanner", Level.OK, f"{section.kind}: it can be opened")


def check_jack(device: str) -> Line:
    """Open the headset's jack, which a kiosk that runs may have open too."""
    jack = HeadsetJack(device)
    try:
        inserted = jack.open()
    except DeviceLostError as error:
        found, _, remedy = str(error).partition("; ")
        return Line("headset", Level.FAIL, found, remedy)
    jack.close()
    return Line("headset", Level.OK, f"the jack is {'in use' if inserted else 'free'}")


def check_printer(section: PrinterSection, family: str) -> Line:
    printer = printer_of(section, PaperLook(family))
    try:
        state = within(_DEADLINE_S, printer.state) if printer else None
    except GivenUpError:
        return Line("printer", Level.FAIL, _NO_ANSWER, "switch the printer off and on")
    match state:
        case NotPrinted(reason, remedy):
            return Line("printer", Level.FAIL, reason, remedy)
        case PaperOut():
            found = "it has no paper"
            return of_health("printer", Level.FAIL, found, HealthReason.PAPER_OUT)
        case Ready():
            return Line("printer", Level.OK, "it is there, and has paper")
        case HandedOver() | None:
            return _silent(section)
        case _:
            assert_never(state)


def _runs(settings: Settings) -> bool:
    folder = settings.kiosk.data_path
    try:
        return folder.is_dir() and is_running(folder)
    except (StoreError, OSError):
        return False


def _is_there(section: ScannerSection) -> bool:
    port = section.port if section.kind == "serial" else f"/dev/video{section.camera}"
    return Path(port).exists()


def _silent(section: PrinterSection) -> Line:
    if section.kind == "escpos-file" and Path(section.device).is_file():
        found = f"{section.device} is a file: no paper comes out of it"
        return Line("printer", Level.WARN, found, _A_DEVICE)
    if section.tells_status:
        return Line("printer", Level.WARN, _TELLS_NOTHING, _TRUE_ONLY_IF)
    return Line("printer", Level.OK, _SILENT, _HOW_TO_KNOW)


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
