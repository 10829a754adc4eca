"""Requests to the net thread from customers: saving their details, changing the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core.form.lead import LeadDraft
from kiosk.ui.net_line import NetLine

if TYPE_CHECKING:
    from kiosk.services.delivery.lead_desk import LeadDesk
    from kiosk.services.wall.wall import Wall


class CustomerServices(msgspec.Struct, frozen=True):
    """Services on the net thread that answer the `CustomerBridge`."""

    desk: LeadDesk
    wall: Wall


class CustomerBridge(QObject):
    """Requests from customers. Methods are called, and the signal arrives, on the GUI thread.

    `lead_answered` carries the Submission and the key of its form.
    """

    lead_answered = Signal(object, str)

    def __init__(self, line: NetLine[CustomerServices]) -> None:
        super().__init__()
        self._line = line

    def submit(self, draft: LeadDraft) -> None:
        """Hand a valid draft to the lead desk; answered by `lead_answered`."""
        self._line.ask(lambda net: net.desk.submit(draft), self.lead_answered, draft.key)

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Switch the wall's offers to that language where they have it."""

        async def speak(net: CustomerServices) -> None:
            net.wall.set_language(language)

        self._line.tell(speak)
