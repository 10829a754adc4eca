"""What the net thread tells the screen: frozen values, as signals."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core.feed.feed_status import FeedStatus
from kiosk.core.wall.card import Card
from kiosk.services.wall.self_check import Sight


class Bridge(QObject):
    """Methods may be called on any thread, the signals arrive on the GUI thread.

    The screen's own questions go over a NetLine.
    """

    cards_changed = Signal(object)
    status_changed = Signal(object)
    dim_changed = Signal(float)
    code_scanned = Signal(str)
    sight_wanted = Signal(object)
    net_died = Signal()
    _cards_waiting = Signal()

    def __init__(self) -> None:
        super().__init__()
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

    def ask_sight(self) -> Future[Sight | None]:
        """What a customer sees of the wall; None: something stands before it, or it is dark."""
        answer: Future[Sight | None] = Future()
        self.sight_wanted.emit(answer)
        return answer

    @Slot()
    def _deliver_cards(self) -> None:
        # Cleared before reading: what comes in between is then announced once more.
        self._waiting = False
        self.cards_changed.emit(self._latest)
