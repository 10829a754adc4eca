"""Which offers the wall may show, and when that changes by the clock alone."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer


def showable(
    board: Board, store: str, now: datetime, *, clock_believed: bool = True
) -> tuple[Offer, ...]:
    """The store's offers that hold at this moment, most important first.

    While the clock is doubtful, offers with a beginning or an end are left out.
    """
    offers = [
        offer
        for offer in board.offers.values()
        if offer.is_for(store)
        and (offer.is_valid_at(now) if clock_believed else not _is_limited(offer))
    ]
    return tuple(sorted(offers, key=lambda offer: (-offer.priority, offer.number, offer.id)))


def next_turn(board: Board, now: datetime) -> datetime | None:
    """When the next offer begins or ends; None if none does."""
    moments = [
        moment
        for offer in board.offers.values()
        for moment in (offer.valid_from, offer.valid_until)
        if moment is not None and moment > now
    ]
    return min(moments, default=None)


def _is_limited(offer: Offer) -> bool:
    return offer.valid_from is not None or offer.valid_until is not None
