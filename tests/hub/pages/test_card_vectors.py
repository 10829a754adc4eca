"""The percent on a page is that of the preview in the org, as the shared vectors say."""

from __future__ import annotations

import pytest
from kiosk.hub.pages.price import read_price

from tests.support.shared_vectors import vectors

PRICES = vectors("offer_card")["prices"]


@pytest.mark.parametrize("case", PRICES, ids=lambda one: f"{one['price']} of {one['was']}")
def test_a_reduction_is_that_of_the_vectors(case):
    price = read_price({"price": case["price"], "was_price": case["was"], "currency": "EUR"})
    assert (price.percent if price else 0) == case["percent"]
