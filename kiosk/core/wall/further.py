"""Which offers a customer is shown besides the one that was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.wall.card import Card


def further(cards: Sequence[Card], number: str, count: int) -> tuple[Card, ...]:
    """The first offers other than that one, in the wall's order; those with a picture first.

    Offers in preview are left out: they are good for nothing.
    """
    others = [card for card in cards if card.number != number and not card.preview]
    return tuple(sorted(others, key=lambda card: not card.image)[:count])
