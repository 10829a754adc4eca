"""The percent of a wall's card and of a page is that of the preview in the org."""

from __future__ import annotations

import pytest

from kiosk.core.feed.offer_look import OfferLook
from kiosk.core.wall.price import price_tag
from tests.support.shared_vectors import vectors

PRICES = vectors("offer_card")["prices"]


@pytest.mark.parametrize("case", PRICES, ids=lambda one: f"{one['price']} of {one['was']}")
def test_a_reduction_is_that_of_the_vectors(case):
    look = OfferLook(price=case["price"] or "", was_price=case["was"] or "", currency="EUR")
    told = f"\N{MINUS SIGN}{case['percent']}%" if case["percent"] else ""
    assert price_tag(look, "", "en").percent == told
