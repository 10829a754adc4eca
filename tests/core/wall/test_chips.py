"""The categories that narrow the wall."""

from __future__ import annotations

from kiosk.core.wall.category import category_of
from kiosk.core.wall.chips import chips_of, of_category
from tests.support.values import card


def cards(text):
    """A card for each word, of the category that it names; "-" has none."""
    return [
        card(f"N{at}", category=category_of("" if word == "-" else word, "en"))
        for at, word in enumerate(text.split())
    ]


def names(text):
    return [(chip.category.name, chip.count) for chip in chips_of(cards(text))]


def test_the_categories_with_most_offers_come_first_and_equals_in_their_offers_order():
    assert names("Food Home Home Sport - Food Food Tech Home") == [
        ("Food", 3),
        ("Home", 3),
        ("Sport", 1),
        ("Tech", 1),
    ]


def test_few_offers_or_one_category_need_no_chips():
    assert names("Food Home Food Home Food Home") == []
    assert names("Food Food Food Food Food Food Food -") == []


def test_a_category_keeps_the_order_of_its_offers():
    all_cards = cards("Food Home Food Sport Home Food Tech")
    assert [one.offer_id for one in of_category(all_cards, "food")] == ["N0", "N2", "N5"]
    assert of_category(all_cards, "") == all_cards
