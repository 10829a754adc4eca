"""Which offers are news on the wall: shown at once, and marked as new for a while."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from kiosk.core.wall.card import Card
from kiosk.core.wall.new_offers import NewOffers
from kiosk.ui.wall.offer_model import OfferModel


class News:
    """Tells news from offers that come back, and from those of a board that is read as a whole."""

    def __init__(self, new_minutes: float, models: Sequence[OfferModel]) -> None:
        """Create it. Marks stay for `new_minutes`, in each of the models."""
        self._new = NewOffers(timedelta(minutes=new_minutes))
        self._models = models

    def see(
        self, cards: Sequence[Card], known: Collection[str], places: int, now: datetime
    ) -> frozenset[str]:
        """The offers to be shown at once: half the places at most, none on an empty wall."""
        most = max(places // 2, 1) if known else 0
        self._new.see([card.offer_id for card in cards if card.in_bulk], 0, now)
        if self._new.see([card.offer_id for card in cards], most, now):
            self._mark()
        came = [card for card in cards if card.offer_id not in known]
        if len(came) > most:
            return frozenset()
        return frozenset(card.offer_id for card in came if not card.in_bulk)

    def forget_ended(self, now: datetime) -> None:
        self._new.forget_ended(now)
        self._mark()

    def _mark(self) -> None:
        for model in self._models:
            model.mark_fresh(self._new.until)
