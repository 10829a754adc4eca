"""The name by which QML knows what became of a print."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed, PrintResult


class PrintAnswer(StrEnum):
    """NONE: nothing was to be printed. UNKNOWN: only a person can tell whether it came out."""

    NONE = ""
    WAITING = "waiting"
    PRINTED = "printed"
    PAPER_OUT = "paper_out"
    UNKNOWN = "unknown"
    FAILED = "failed"


def answer_of(result: PrintResult) -> PrintAnswer:
    match result:
        case Printed():
            return PrintAnswer.PRINTED
        case PaperOut():
            return PrintAnswer.PAPER_OUT
        case HandedOver():
            return PrintAnswer.UNKNOWN
        case NotPrinted():
            return PrintAnswer.FAILED
        case _:
            assert_never(result)
