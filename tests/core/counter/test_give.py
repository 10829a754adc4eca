"""What staff give: the terms as a few points, and what is left after the one before them."""

from __future__ import annotations

import pytest

from kiosk.core.counter.give import Left, left_of, points_of
from kiosk.core.feed.offer import Offer


def offer(most):
    return Offer(id="a", number="A", modified=1, max_redemptions=most)


@pytest.mark.parametrize(
    ("terms", "points"),
    [
        ("", ()),
        ("While stocks last.", ("While stocks last",)),
        ("One pair. Not with others! Really?", ("One pair", "Not with others!", "Really?")),
        ("From 5.50 EUR. Not on 24.12. and later", ("From 5.50 EUR", "Not on 24.12", "and later")),
        ("• One pair\n- While stocks last.\n\n", ("One pair", "While stocks last")),
        ("قطعة واحدة. حتى نفاد الكمية", ("قطعة واحدة", "حتى نفاد الكمية")),
        ("A. B. C. D", ("A", "B", "C", "D")),
        ("A. B. C. D. E", ("A", "B", "C", "…")),
    ],
    ids=repr,
)
def test_terms_are_told_in_a_few_points(terms, points):
    assert points_of(terms) == points


@pytest.mark.parametrize(
    ("most", "redeemed", "left"),
    [(None, 7, None), (50, 47, Left(3, 50)), (50, 50, Left(0, 50)), (50, 51, Left(0, 50))],
)
def test_what_is_left_is_counted_on_this_kiosk_and_never_below_none(most, redeemed, left):
    assert left_of(offer(most), redeemed) == left
