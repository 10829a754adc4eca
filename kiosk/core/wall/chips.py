"""The categories by which a customer narrows the wall."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from kiosk.core.wall.card import Card
from kiosk.core.wall.category import Category

# Fewer offers are seen at a glance.
_LEAST_OFFERS = 7
_LEAST_CATEGORIES = 2
MOST = 5


class Chip(msgspec.Struct, frozen=True):
    """A category and how many offers it has."""

    category: Category
    count: int


def chips_of(cards: Sequence[Card]) -> tuple[Chip, ...]:
    """The categories of the cards, those with the most offers first; none where few need none."""
    counts = Counter(card.category.key for card in cards if card.category.key)
    if len(cards) < _LEAST_OFFERS or len(counts) < _LEAST_CATEGORIES:
        return ()
    named = {card.category.key: card.category for card in reversed(cards)}
    # Equally many keep the order of their most important offers.
    return tuple(Chip(named[key], count) for key, count in counts.most_common())


def of_category(cards: Sequence[Card], key: str) -> list[Card]:
    """The cards of a category in their order; all of them for an empty key."""
    return [card for card in cards if not key or card.category.key == key]
