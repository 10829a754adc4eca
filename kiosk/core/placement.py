"""Which offers the wall shows, and in which place each stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.board import Board
from kiosk.core.offer import Offer


def showable(
    board: Board, store: str, now: datetime, *, clock_believed: bool = True
) -> tuple[Offer, ...]:
    """The store's offers that hold at this moment, most important first.

    With a clock that is not believed nobody knows whether an offer with a beginning or an end
    holds, so it is not shown.
    """
    offers = [
        offer
        for offer in board.offers.values()
        if offer.is_for(store)
        and (offer.is_valid_at(now) if clock_believed else not _is_limited(offer))
    ]
    return tuple(sorted(offers, key=lambda offer: (-offer.priority, offer.number, offer.id)))


def next_turn(board: Board, now: datetime) -> datetime | None:
    """When the next offer begins or ends by the clock alone; None when none does."""
    moments = [
        moment
        for offer in board.offers.values()
        for moment in (offer.valid_from, offer.valid_until)
        if moment is not None and moment > now
    ]
    return min(moments, default=None)


def place(standing: Sequence[str], wanted: Sequence[str], places: int) -> tuple[str, ...]:
    """The order of ids on the wall: who stands keeps their place, a newcomer takes one.

    Moving every card for one newcomer would cost a repaint of the whole wall and lose the
    customer's eye. With all places taken the newcomer takes the last, so that it is seen.
    """
    still_wanted = set(wanted)
    kept = [offer_id for offer_id in standing if offer_id in still_wanted]
    if not kept:
        return tuple(wanted)
    newcomers = [offer_id for offer_id in wanted if offer_id not in set(kept)]
    free = max(places - len(kept), 0)
    seated, beyond = newcomers[:free], newcomers[free:]
    seat = max(min(places, len(kept)) - len(beyond), 0)
    return (*kept[:seat], *beyond, *kept[seat:], *seated)


@dataclass(frozen=True, slots=True)
class Grid:
    columns: int
    rows: int

    @property
    def places(self) -> int:
        return self.columns * self.rows


def grid_for(width: float, height: float, count: int, unit: float) -> Grid:
    """The grid whose cards are largest for `count` offers, none smaller than legible.

    `unit` is the height of one line of body text in the same measure as width and height.
    """
    if width <= 0 or height <= 0:
        return Grid(1, 1)
    widest = max(int(width // (13 * unit)), 1)
    tallest = max(int(height // (10 * unit)), 1)
    grids = [Grid(c, r) for c in range(1, widest + 1) for r in range(1, tallest + 1)]
    enough = [grid for grid in grids if grid.places >= count]
    if not enough:
        return Grid(widest, tallest)
    return min(enough, key=lambda grid: (grid.places, _distortion(width, height, grid)))


def _distortion(width: float, height: float, grid: Grid) -> float:
    """How far a card is from the shape that suits picture, text and code: five to four."""
    shape = (width / grid.columns) / (height / grid.rows)
    return max(shape / 1.25, 1.25 / shape)


def _is_limited(offer: Offer) -> bool:
    return offer.valid_from is not None or offer.valid_until is not None
