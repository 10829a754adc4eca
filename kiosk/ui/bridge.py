"""Where the net thread and the GUI thread meet: frozen values, one way each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core.counter.staff_pin import PinAnswer
from kiosk.core.feed.feed_status import FeedStatus
from kiosk.core.form.lead import LeadDraft
from kiosk.core.wall.card import Card
from kiosk.services.delivery.lead_desk import Submission


class Bridge(QObject):
    """`show_…` and `answer` are called on the net thread, the signals arrive on the GUI thread."""

    cards_changed = Signal(object)
    status_changed = Signal(object)
    dim_changed = Signal(float)
    lead_answered = Signal(object, str)
    code_scanned = Signal(str)
    staff_answered = Signal(object)
    net_died = Signal()
    _cards_waiting = Signal()

    def __init__(
        self,
        submit: Callable[[LeadDraft], None],
        speak: Callable[[str], None] = lambda _language: None,
        try_pin: Callable[[str | None], None] = lambda _pin: None,
    ) -> None:
        super().__init__()
        self._submit = submit
        self._speak = speak
        self._try_pin = try_pin
        self._latest: tuple[Card, ...] = ()
        self._waiting = False
        self._cards_waiting.connect(self._deliver_cards)

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Only the latest counts: a burst of changes is one update of the screen."""
        self._latest = cards
        if not self._waiting:
            self._waiting = True
            self._cards_waiting.emit()

    def show_status(self, status: FeedStatus) -> None:
        self.status_changed.emit(status)

    def tell_death(self) -> None:
        """The net thread is no more; only a new start helps."""
        self.net_died.emit()

    def show_dim(self, dim: float) -> None:
        self.dim_changed.emit(dim)

    def show_scan(self, code: str) -> None:
        """What a scanner read, cleaned; a scanner that types tells by the same signal."""
        self.code_scanned.emit(code)

    def answer(self, submission: Submission, key: str = "") -> None:
        """`key` tells whose form it was; empty is the one that is open."""
        self.lead_answered.emit(submission, key)

    def answer_staff(self, entry: PinAnswer | None) -> None:
        """What became of a PIN; None when one may be tried now."""
        self.staff_answered.emit(entry)

    def try_pin(self, pin: str | None) -> None:
        """GUI thread: `staff_answered` follows. None asks whether one may be tried at all."""
        self._try_pin(pin)

    def submit(self, draft: LeadDraft) -> None:
        """GUI thread: hand a checked draft to the desk; `lead_answered` follows."""
        self._submit(draft)

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """GUI thread: offers come back in that language where they have it."""
        self._speak(language)

    @Slot()
    def _deliver_cards(self) -> None:
        # Cleared before reading: what comes in between is then announced once more.
        self._waiting = False
        self.cards_changed.emit(self._latest)
