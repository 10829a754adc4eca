"""A price as QML's PriceBlock takes it: one property with all its parts."""

from __future__ import annotations

from kiosk.core.wall.price import PriceTag


def price_values(price: PriceTag) -> dict[str, str]:
    """The parts of the now price beside the other texts of the tag, by their names in QML."""
    return {
        "lead": price.now.lead,
        "whole": price.now.whole,
        "cents": price.now.cents,
        "tail": price.now.tail,
        "text": price.text,
        "was": price.was,
        "percent": price.percent,
        "unitPrice": price.unit_price,
        "words": price.words,
    }
