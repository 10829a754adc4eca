"""What can be wrong with a kiosk itself, and the catalogue of what helps."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from kiosk.core import common_remedies as common
from kiosk.core.advice import Advice, Helper


class HealthReason(StrEnum):
    """What is wrong with the machine, its devices or what it keeps."""

    CLOCK_UNSURE = "clock_unsure"
    CLOCK_OFF = "clock_off"
    ROWS_HELD = "rows_held"
    DATABASE_LOST = "database_lost"
    DISK_LOW = "disk_low"
    DISK_FULL = "disk_full"
    DISK_READ_ONLY = "disk_read_only"
    DISK_NOT_OURS = "disk_not_ours"
    DISK_FAILING = "disk_failing"
    DISK_SLOW = "disk_slow"
    PAPER_OUT = "paper_out"
    PRINTER_TROUBLE = "printer_trouble"
    PRINTER_SILENT = "printer_silent"
    SCANNER_TROUBLE = "scanner_trouble"
    SCANNER_SILENT = "scanner_silent"
    SPEECH_TROUBLE = "speech_trouble"
    CODES_UNREAD = "codes_unread"
    NO_KEYS = "no_keys"
    WRONG_PINS = "wrong_pins"
    UNCLEAN_STOPS = "unclean_stops"


HEALTH_ADVICE: Mapping[HealthReason, Advice] = {
    HealthReason.CLOCK_UNSURE: Advice("The clock cannot be believed.", common.SET_CLOCK, Helper.IT),
    HealthReason.CLOCK_OFF: Advice(
        "The clock is more than a minute off.", common.SET_CLOCK, Helper.IT
    ),
    HealthReason.ROWS_HELD: Advice(
        "Some rows are on hold and need attention.", "Open the queue and see to them.", Helper.STAFF
    ),
    HealthReason.DATABASE_LOST: Advice(
        "A database could not be read and was set aside.",
        "Tell whoever manages the kiosks.",
        Helper.IT,
    ),
    HealthReason.DISK_LOW: Advice(
        "The disk is nearly full: leads may not be kept.", "Free some space.", Helper.IT
    ),
    HealthReason.DISK_FULL: Advice(
        "The disk is full: no leads, vouchers or redemptions are taken.",
        f"Free some space. {common.PASSES}",
        Helper.IT,
    ),
    HealthReason.DISK_READ_ONLY: Advice(
        "The disk is read-only: no leads, vouchers or redemptions are taken.",
        "Mount it for writing; if it became read-only by itself, replace it.",
        Helper.IT,
    ),
    HealthReason.DISK_NOT_OURS: Advice(
        "The kiosk may not write its data: no leads, vouchers or redemptions are taken.",
        "Let the kiosk's user write in [kiosk] data_dir.",
        Helper.IT,
    ),
    HealthReason.DISK_FAILING: Advice(
        "The disk takes nothing: no leads, vouchers or redemptions are taken.",
        "Look into the system's log; the disk may have to be replaced.",
        Helper.IT,
    ),
    HealthReason.DISK_SLOW: Advice(
        "The disk is very slow: customers and staff wait for it.",
        "See what else uses it; a worn card has to be replaced.",
        Helper.IT,
    ),
    HealthReason.PAPER_OUT: Advice(
        "The printer is out of paper.", "Put in a new roll.", Helper.STAFF
    ),
    HealthReason.PRINTER_TROUBLE: Advice(
        "The printer does not print.", "Switch it on, and check its cable.", Helper.STAFF
    ),
    HealthReason.PRINTER_SILENT: Advice(
        "The printer takes no data or does not answer.",
        "Switch it off and on; look for jammed paper.",
        Helper.STAFF,
    ),
    HealthReason.SCANNER_TROUBLE: Advice(
        "The scanner cannot be used.", "Plug it in, and check its cable.", Helper.STAFF
    ),
    HealthReason.SCANNER_SILENT: Advice(
        "The scanner does not answer.", "Unplug it and plug it in again.", Helper.STAFF
    ),
    HealthReason.SPEECH_TROUBLE: Advice(
        "Shoppers with a headset hear nothing.",
        "See to the speech engine and the jack of the headset; kiosk check tries both.",
        Helper.IT,
    ),
    HealthReason.CODES_UNREAD: Advice(
        "Some codes cannot be read off the screen.",
        "Clean the screen, or look for glare.",
        Helper.STAFF,
    ),
    HealthReason.NO_KEYS: Advice(
        "There is no store key yet: vouchers can be neither made nor checked.",
        "It comes with the next snapshot.",
        Helper.NOBODY,
    ),
    HealthReason.WRONG_PINS: Advice(
        "Many wrong PINs were entered within a day.",
        "Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.",
        Helper.STAFF,
    ),
    HealthReason.UNCLEAN_STOPS: Advice(
        "The kiosk was cut off several times within seven days.",
        "See that nobody pulls the plug; kiosk status says whether it was power or a crash.",
        Helper.IT,
    ),
}
