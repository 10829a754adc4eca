"""A price as QML's PriceBlock takes it: one property with all its parts."""

from __future__ import annotations

from kiosk.core.wall.card import Card
from kiosk.core.wall.price import NO_PRICE, PriceTag


def card_price(card: Card) -> dict[str, str]:
    """The parts of a card's price; its discount in words where the card has no price."""
    price = card.price if card.price != NO_PRICE else PriceTag(words=card.discount)
    return price_values(price)


def price_values(price: PriceTag) -> dict[str, str]:
    """The parts of the now price beside the other texts of the tag, by their names in QML."""
    return {
        "prefix": price.now.prefix,
        "whole": price.now.whole,
        "cents": price.now.cents,
        "tail": price.now.tail,
        "text": price.text,
        "was": price.was,
        "percent": price.percent,
        "unitPrice": price.unit_price,
        "words": price.words,
    }
