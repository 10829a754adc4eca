"""What customers ask of the net thread: to keep their details, to speak their language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core.form.lead import LeadDraft
from kiosk.services.delivery.lead_desk import LeadDesk
from kiosk.services.wall.wall import Wall
from kiosk.ui.net_line import NetLine


@dataclass(frozen=True, slots=True)
class CustomerServices:
    """Who answers, on the net thread."""

    desk: LeadDesk
    wall: Wall


class CustomerBridge(QObject):
    """Methods are called on the GUI thread, and the signal arrives there.

    `lead_answered` carries the Submission, and the key of the form that it is about.
    """

    lead_answered = Signal(object, str)

    def __init__(self, line: NetLine[CustomerServices]) -> None:
        super().__init__()
        self._line = line

    def submit(self, draft: LeadDraft) -> None:
        """Hand a checked draft to the desk; `lead_answered` follows."""
        self._line.ask(lambda net: net.desk.submit(draft), self.lead_answered, draft.key)

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Offers come back in that language where they have it."""

        async def speak(net: CustomerServices) -> None:
            net.wall.set_language(language)

        self._line.tell(speak)
