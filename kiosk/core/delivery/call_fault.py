"""A failed call as its caller needs it: what it means for rows, and what for the wall."""

from __future__ import annotations

from kiosk.core.delivery.outcome import Fault
from kiosk.core.feed.feed_status import Diagnosis


class CallFaultError(Exception):
    """A call to the outside without a usable reply.

    `fault` says what it means for rows and for the next call, `diagnosis` what staff are told.
    """

    def __init__(self, fault: Fault, diagnosis: Diagnosis) -> None:
        super().__init__(fault.code)
        self.fault = fault
        self.diagnosis = diagnosis
