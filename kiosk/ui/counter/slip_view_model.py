"""Printing of the voucher on the screen, and what the customer is told about it."""

from __future__ import annotations

import logging
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.devices.paper_offer import PaperWords, paper_words
from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed, PrintResult
from kiosk.core.devices.slip import Slip
from kiosk.core.token_bucket import TokenBucket
from kiosk.services.paces import print_pace
from kiosk.ui.counter_bridge import CounterBridge

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


class SlipState(StrEnum):
    """State of the voucher slip. QUEUED: the printer will print it once it has paper."""

    OFFERED = "offered"
    PRINTING = "printing"
    PRINTED = "printed"
    PAPER_OUT = "paper_out"
    QUEUED = "queued"
    UNKNOWN = "unknown"
    FAILED = "failed"


@QmlElement
@QmlUncreatable("made by the shell")
class SlipViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    changed = Signal()

    def __init__(self, counter: CounterBridge, pace: TokenBucket | None = None) -> None:
        """Create the view model. `pace` limits what customers print; the default is print_pace."""
        super().__init__()
        self._pace = pace or print_pace()
        self._counter = counter
        self._state = SlipState.OFFERED
        self._slip: Slip | None = None
        self._words: dict[str, object] = {}
        counter.printed.connect(self._printed)

    @Property(bool, constant=True, final=True)
    def possible(self) -> bool:
        """Whether there is a printer."""
        return self._counter.can_print

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    def _get_words(self) -> dict[str, object]:
        return self._words

    def _set_words(self, words: dict[str, object]) -> None:
        self._words = words

    # The words around an offer on paper, by the names of PaperWords, in the reader's language.
    words = Property(dict, _get_words, _set_words, notify=changed)

    def paper_words(self) -> PaperWords:
        return paper_words(self._words)

    def print(self, slip: Slip) -> None:
        if self._counter.can_print and self._state is SlipState.OFFERED:
            self._slip = slip
            self._send(slip)

    @Slot()
    def again(self) -> None:
        """Print the same slip again because the customer says that it did not come out."""
        if self._slip and self._state is SlipState.UNKNOWN:
            self._send(self._slip)

    @Slot()
    def confirm(self) -> None:
        """Note that the customer says the slip came out."""
        if self._state is SlipState.UNKNOWN:
            self._turn(SlipState.PRINTED)

    def offer_again(self) -> None:
        """Offer printing again when the customer returns, unless a print is still pending."""
        if self._state not in {SlipState.PRINTING, SlipState.QUEUED}:
            self._turn(SlipState.OFFERED)

    def forget(self) -> None:
        self._slip = None
        self._turn(SlipState.OFFERED)

    @Slot(object, object)
    def _printed(self, result: PrintResult, slip: Slip) -> None:
        # Results for an earlier customer's slip are not shown.
        if slip is self._slip and self._state is SlipState.PRINTING:
            self._turn(_state_after(result))

    def _send(self, slip: Slip) -> None:
        if not self._pace.take():
            log.warning("a slip was refused: they are wanted faster than people take them")
            self._turn(SlipState.FAILED)
            return
        self._turn(SlipState.PRINTING)
        self._counter.print(slip)

    def _turn(self, state: SlipState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit()


def _state_after(result: PrintResult) -> SlipState:
    match result:
        case Printed():
            return SlipState.PRINTED
        case PaperOut(kept=True):
            return SlipState.QUEUED
        case PaperOut():
            return SlipState.PAPER_OUT
        case HandedOver():
            return SlipState.UNKNOWN
        case NotPrinted():
            return SlipState.FAILED
        case _:
            assert_never(result)
