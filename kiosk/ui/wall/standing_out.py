"""The offer that stands out on the wall, which changes only when nobody touches it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.core.wall.card import Card
from kiosk.core.wall.hero import hero_of
from kiosk.ui.wall.offer_model import OfferModel

_TOUCHED_MS = 60_000


class StandingOut(QObject):
    """The hero: its id, and a list with its card while the wall has a place for it.

    `changed` comes when another offer, or none, has become the hero in a quiet moment.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = OfferModel(counts_days=True)
        self.offer_id = ""
        self._cards: Sequence[Card] = ()
        self.quiet = QTimer(self, singleShot=True, interval=_TOUCHED_MS)
        self.quiet.timeout.connect(self.renew)

    def follow(self, cards: Sequence[Card]) -> None:
        """Follow the offers, with the most important first."""
        self._cards = cards
        here = any(card.offer_id == self.offer_id for card in cards)
        if not here or not self.quiet.isActive():
            self.offer_id = hero_of(cards, self.offer_id)

    def touched(self) -> None:
        self.quiet.start()

    def left_alone(self) -> None:
        self.quiet.stop()
        self.renew()

    def show(self, placed: bool) -> None:
        """Show the hero's card, if the wall has a place for it."""
        self.model.show([card for card in self._cards if placed and card.offer_id == self.offer_id])

    @Slot()
    def renew(self) -> None:
        hero = hero_of(self._cards, self.offer_id)
        if hero != self.offer_id:
            self.offer_id = hero
            self.changed.emit()
