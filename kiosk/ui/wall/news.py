"""Which offers are news on the wall: shown at once, and marked as new for a while."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from kiosk.core.wall.card import Card
from kiosk.core.wall.new_offers import NewOffers


class News:
    """Tells news from offers that come back, and from those of a board that is read as a whole."""

    def __init__(self, new_minutes: float) -> None:
        """Create it. Marks stay for `new_minutes`."""
        self._new = NewOffers(timedelta(minutes=new_minutes))

    @property
    def marked(self) -> Mapping[str, datetime]:
        """The end of each mark by the offer's id."""
        return self._new.until

    def see(
        self, cards: Sequence[Card], known: Collection[str], most: int, now: datetime
    ) -> tuple[frozenset[str], bool]:
        """The offers to be shown at once, and whether one was marked; not more than `most`."""
        self._new.see([card.offer_id for card in cards if card.in_bulk], 0, now)
        marked = self._new.see([card.offer_id for card in cards], most, now)
        came = [card for card in cards if card.offer_id not in known]
        if len(came) > most:
            return frozenset(), marked
        return frozenset(card.offer_id for card in came if not card.in_bulk), marked

    def forget_ended(self, now: datetime) -> None:
        self._new.forget_ended(now)
