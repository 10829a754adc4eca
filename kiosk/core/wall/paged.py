"""Which cards stand on the wall's pages, and in which order."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.wall.card import Card
from kiosk.core.wall.layout import Layout


def paged(cards: Iterable[Card], layout: Layout, hero_id: str) -> dict[str, Card]:
    """The cards by id, without the hero's where it has a place of its own; a loud one is first."""
    line = list(cards)
    if layout.loud:
        line.sort(key=lambda card: card.offer_id != hero_id)
    hero = hero_id if layout.hero else ""
    return {card.offer_id: card for card in line if card.offer_id != hero}
