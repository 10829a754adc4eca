"""Offers as shops have them, for pictures of the wall: prices, words, ends, and none of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from types import SimpleNamespace
from typing import cast

from kiosk.core.feed.offer_look import OfferLook
from kiosk.core.wall.card import Card
from kiosk.core.wall.category import category_of
from kiosk.core.wall.price import price_tag
from kiosk.resources import resources_folder
from tests.support.values import card

# Name, price, price before, discount in words, category, and hours until it ends.
_OFFERS = (
    ("Fjord 2 running shoes", "89.00", "119.00", "", "Fashion", 52),
    ("Filter coffee, second cup", "", "", "Free refill", "Food", 7),
    ("Lund two-seat sofa", "449.00", "529.00", "", "Home", 600),
    ("Hush wireless headphones", "139.00", "199.00", "", "Tech", 2),
    ("Butter croissants, 4", "3.20", "4.00", "", "Food", 8),
    ("Winter check for your bicycle", "", "", "Free", "Sport", None),
    ("Corner sofa with storage, movable headrests & seat", "1449.00", "1799.00", "", "Home", None),
    ("Lemon tree", "18.75", "", "", "Garden", 380),
    ("Dishwasher tabs", "", "", "Buy two, get the cheapest one half price", "Home", 90),
)
# Those that come back the next day.
_RECURRING = (1, 4)
LONG_NAME, LONG_DISCOUNT = _OFFERS[6][0], _OFFERS[8][3]


def price_of(price: str, was: str, discount: str, language: str = "en", unit: str = "") -> object:
    look = SimpleNamespace(price=price, was_price=was, currency="EUR", unit_price=unit)
    return price_tag(cast(OfferLook, look), discount, language)


@lru_cache(maxsize=400)
def _card(number: int, language: str) -> Card:
    name, price, was, discount, category, _ = _OFFERS[number % len(_OFFERS)]
    pictures = sorted((resources_folder() / "sample" / "images").glob("*.webp")) or sorted(
        (resources_folder() / "sample" / "images").glob("*.jpg")
    )
    return card(
        f"N{number:03}" if number % 5 else f"LONGNUMBER{number:05}",
        title=name,
        price=price_of(price, was, discount, language, "€0.80 each" if number % 9 == 4 else ""),
        category=category_of(category, language),
        featured=number == 0,
        priority=1000 - number,
        image="" if number % 4 == 3 or not pictures else pictures[number % len(pictures)].as_uri(),
    )


def wall_offers(count: int, now: datetime, language: str = "en") -> Iterator[Card]:
    """So many cards, the first of them featured."""
    from msgspec.structs import replace

    for number in range(count):
        hours = _OFFERS[number % len(_OFFERS)][5]
        end = now + timedelta(hours=hours) if hours else None
        named = "pause" if number % len(_OFFERS) in _RECURRING else "valid_until"
        yield replace(_card(number, language), **{named: end})
