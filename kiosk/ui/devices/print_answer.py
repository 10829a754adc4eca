"""The name by which QML knows what became of a print."""

from __future__ import annotations

from kiosk.core.devices.printing import NotPrinted, PaperOut, Printed


def answer_of(result: object) -> str:
    match result:
        case Printed():
            return "printed"
        case PaperOut():
            return "paper_out"
        case NotPrinted():
            return "failed"
        case _:
            return "unknown"
