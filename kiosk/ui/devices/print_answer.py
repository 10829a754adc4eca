"""The names by which QML knows print results."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed, PrintResult


class PrintAnswer(StrEnum):
    """Result of a print. NONE: nothing to print. UNKNOWN: only a person can see if it came out."""

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
