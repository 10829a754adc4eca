"""Results of printing, as far as they are known."""

from __future__ import annotations

import msgspec


class Printed(msgspec.Struct, frozen=True):
    """A printer with trustworthy status reports that the slip was printed."""


class PaperOut(msgspec.Struct, frozen=True):
    """The paper is out. `kept`: the slip waits in the queue; otherwise print it again."""

    kept: bool = False


class HandedOver(msgspec.Struct, frozen=True):
    """The slip was handed over; only a person can tell whether it came out."""


class NotPrinted(msgspec.Struct, frozen=True):
    """Nothing, or only a part, was printed. The reason and the remedy are one line each.

    `silent`: the printer takes no data or does not answer, so this try was given up.
    """

    reason: str
    remedy: str
    silent: bool = False


class Ready(msgspec.Struct, frozen=True):
    """A printer with trustworthy status reports that it is ready."""


PrintResult = Printed | PaperOut | HandedOver | NotPrinted
PrinterState = Ready | PaperOut | HandedOver | NotPrinted
