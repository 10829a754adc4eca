"""Which offer stands out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.wall.hero import hero_of
from tests.support.values import card


def offers(text):
    """Cards like "A5 B3* C3": name, priority, and a star for what is featured."""
    return [
        card(word[0], priority=int(word[1]), featured=word.endswith("*")) for word in text.split()
    ]


@pytest.mark.parametrize(
    ("text", "standing", "hero"),
    [
        ("", "", ""),
        ("A0", "", "A"),
        ("A5 B3 C1", "", "A"),
        ("A5 B5 C1", "", ""),
        ("A5 B3* C1", "", "B"),
        ("A5 B3* C3*", "", "B"),
        ("A5 B3* C3*", "C", "C"),  # it stays while it is as good as another
        ("A5 B3 C3*", "B", "C"),
    ],
)
def test_a_featured_offer_or_the_only_one_of_the_highest_priority(text, standing, hero):
    assert hero_of(offers(text), standing) == hero


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=6))
def test_a_hero_is_one_of_the_offers_and_a_featured_one_if_there_is_one(values):
    values.sort(key=lambda value: -value[0])
    cards = [card(f"N{at}", priority=p, featured=f) for at, (p, f) in enumerate(values)]
    hero = hero_of(cards)
    featured = {one.offer_id for one in cards if one.featured}
    assert hero in featured if featured else hero in {"", *(one.offer_id for one in cards[:1])}
