"""An offer and a card, complete, of which a test names only what matters to it."""

from __future__ import annotations

from functools import cache

from kiosk.core.counter.code import wall_code
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.card import Card
from kiosk.core.wall.qr import qr_picture

# The same cards, forty at a time, stand in hundreds of tests.
_drawn = cache(qr_picture)


def offer(offer_id: str = "a", modified: int = 1, **fields: object) -> Offer:
    """`modified` in ms; its number is its id where no other is named."""
    return Offer(**{"id": offer_id, "number": offer_id, "modified": modified} | fields)


def card(number: str, base_url: str = "HTTPS://OFFERS.EXAMPLE", **fields: object) -> Card:
    """With the wall code of that number, bare where there is no address; its id is its number."""
    code = wall_code(base_url, number, number)
    picture = _drawn(code.url)
    values = {
        "offer_id": number,
        "number": number,
        "title": f"Offer {number}",
        "description": "Come and see.",
        "discount": "-20 %",
        "terms": "",
        "image": "",
        "qr": picture.png,
        "modules": picture.modules,
        "code": code.printed,
    }
    return Card(**values | fields)
