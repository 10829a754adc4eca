"""Signals that carry frozen values from the net thread to the screen."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core.feed.feed_status import FeedStatus
from kiosk.core.wall.card import Card
from kiosk.core.wall.sight import Sight


class Bridge(QObject):
    """The net thread's way to the screen.

    Methods may be called on any thread; signals arrive on the GUI thread. The screen asks its own
    questions over a `NetLine`.
    """

    cards_changed = Signal(object)
    status_changed = Signal(object)
    frame_wanted = Signal(int)
    dim_changed = Signal(float)
    keeping_changed = Signal(bool)
    paper_out_changed = Signal(bool)
    code_scanned = Signal(str)
    headset_changed = Signal(bool)
    sight_wanted = Signal(object)
    picture_wanted = Signal(object)
    net_died = Signal()
    new_start_wanted = Signal()
    start_refused = Signal(object)
    _cards_waiting = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._latest: tuple[Card, ...] = ()
        self._waiting = False
        self._ticket = 0
        self._cards_waiting.connect(self._deliver_cards)

    def show_cards(self, cards: tuple[Card, ...], ticket: int = 0) -> None:
        """Show these cards. Calls in quick succession become one update with the latest cards.

        With a ticket above 0, `frame_wanted` asks right before for the frame that shows them.
        """
        self._latest = cards
        self._ticket = ticket or self._ticket
        if not self._waiting:
            self._waiting = True
            self._cards_waiting.emit()

    def show_status(self, status: FeedStatus) -> None:
        self.status_changed.emit(status)

    def tell_death(self) -> None:
        """Tell the screen that the net thread has died; only a restart helps."""
        self.net_died.emit()

    def tell_refusal(self, error: Exception) -> None:
        """Tell the screen that the kiosk cannot run as it is configured."""
        self.start_refused.emit(error)

    def ask_for_new_start(self) -> None:
        """End the kiosk so that its supervisor starts it again, because the org ordered it."""
        self.new_start_wanted.emit()

    def show_dim(self, dim: float) -> None:
        self.dim_changed.emit(dim)

    def show_keeping(self, can_keep: bool) -> None:
        """Tell whether the disk takes what customers leave."""
        self.keeping_changed.emit(can_keep)

    def show_paper_out(self, out: bool) -> None:
        """Tell whether the printer's paper is out."""
        self.paper_out_changed.emit(out)

    def show_scan(self, code: str) -> None:
        """Report a cleaned code from a scanner. Keyboard scanners use the same signal."""
        self.code_scanned.emit(code)

    def show_headset(self, inserted: bool) -> None:
        """Report that a headset was plugged into the computer's own jack, or removed."""
        self.headset_changed.emit(inserted)

    def ask_sight(self) -> Future[Sight | None]:
        """Ask what a customer sees of the wall: None if it is covered or dark."""
        answer: Future[Sight | None] = Future()
        self.sight_wanted.emit(answer)
        return answer

    def ask_picture(self) -> Future[bytes | None]:
        """Ask for a masked picture of the screen: None if there is nothing to be seen."""
        answer: Future[bytes | None] = Future()
        self.picture_wanted.emit(answer)
        return answer

    @Slot()
    def _deliver_cards(self) -> None:
        # Cleared before reading, so that cards arriving now are announced again.
        self._waiting = False
        ticket, self._ticket = self._ticket, 0
        if ticket:
            self.frame_wanted.emit(ticket)
        self.cards_changed.emit(self._latest)
