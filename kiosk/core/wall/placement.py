"""Which offers the wall may show, and when that changes by the clock alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo

from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.recurring import next_change, times_of


def showable(
    board: Board, store: str, now: datetime, zone: tzinfo, *, clock_believed: bool = True
) -> tuple[Offer, ...]:
    """The store's offers that hold at this moment, most important first; `zone` is the store's.

    While the clock is doubtful, offers with a beginning, an end or recurring times are left out.
    """
    local = now.astimezone(zone)
    offers = [
        offer
        for offer in board.offers.values()
        if offer.is_for(store) and (holds_at(offer, local) if clock_believed else is_always(offer))
    ]
    return by_importance(offers)


def by_importance(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """The offers in the order of the wall, most important first."""
    return tuple(sorted(offers, key=lambda offer: (-offer.priority, offer.number, offer.id)))


def next_turn(board: Board, now: datetime, zone: tzinfo) -> datetime | None:
    """When the next offer begins or ends, for good or for the day; None if none does."""
    offers = board.offers.values()
    moments = [
        moment
        for offer in offers
        for moment in (offer.valid_from, offer.valid_until)
        if moment is not None and moment > now
    ]
    times = (times_of(offer) for offer in offers)
    change = next_change((one for one in times if one), now, zone)
    return min((*moments, change) if change else moments, default=None)


def holds_at(offer: Offer, local: datetime) -> bool:
    """Whether an offer holds at that moment, which carries the store's zone."""
    times = times_of(offer)
    return offer.is_valid_at(local) and (times is None or times.include(local))


def is_always(offer: Offer) -> bool:
    """Whether an offer has neither a beginning nor an end, nor times at which it recurs."""
    return offer.valid_from is None and offer.valid_until is None and times_of(offer) is None
