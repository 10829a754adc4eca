"""Which offer stands out on the wall, if one does."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.wall.card import Card


def hero_of(cards: Sequence[Card], standing: str = "") -> str:
    """The id of the offer that stands out; empty if none does.

    `cards` have the most important first. It is the first one that is featured, else the one of
    the highest priority where no other has it too. `standing` is the present hero, which stays
    while it is as good as any other.
    """
    featured = [card.offer_id for card in cards if card.featured]
    if featured:
        return standing if standing in featured else featured[0]
    if not cards:
        return ""
    if len(cards) == 1 or cards[0].priority > cards[1].priority:
        return cards[0].offer_id
    return ""
