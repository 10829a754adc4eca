"""Results of printing, as far as they are known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printed:
    """A printer with trustworthy status reports that the slip was printed."""


@dataclass(frozen=True, slots=True)
class PaperOut:
    """The paper is out. `kept`: the slip waits in the queue; otherwise print it again."""

    kept: bool = False


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The slip was handed over; only a person can tell whether it came out."""


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """Nothing, or only a part, was printed. The reason and the remedy are one line each.

    `silent`: the printer takes no data or does not answer, so this try was given up.
    """

    reason: str
    remedy: str
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Ready:
    """A printer with trustworthy status reports that it is ready."""


PrintResult = Printed | PaperOut | HandedOver | NotPrinted
PrinterState = Ready | PaperOut | HandedOver | NotPrinted
