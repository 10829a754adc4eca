"""What became of something printed, as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printed:
    """A printer that is known to tell the truth says so."""


@dataclass(frozen=True, slots=True)
class PaperOut:
    """`kept`: it waits in the printer's queue and comes by itself; else print it anew."""

    kept: bool = False


@dataclass(frozen=True, slots=True)
class HandedOver:
    """It was handed over; only a person can tell whether it came out."""


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """Nothing was printed, or not all of it. One line each."""

    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A printer that is known to tell the truth would print now."""


PrintResult = Printed | PaperOut | HandedOver | NotPrinted
PrinterState = Ready | PaperOut | HandedOver | NotPrinted
