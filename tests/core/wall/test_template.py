"""Which template a wall takes, by its offers, its hero and its panel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.wall.template import Template, choose

AUTO, GRID, HERO, SPOT = Template.AUTO, Template.GRID, Template.HERO_GRID, Template.SPOTLIGHT


@pytest.mark.parametrize(
    ("wish", "count", "holds", "beside_hero", "chosen"),
    [
        (AUTO, 0, 12, 6, Template.EMPTY),
        (AUTO, 1, 12, 6, SPOT),
        (AUTO, 3, 12, 6, SPOT),
        (AUTO, 4, 12, 6, HERO),
        (AUTO, 13, 12, 6, HERO),  # the rest fills two pages
        (AUTO, 14, 12, 6, GRID),
        (AUTO, 7, 12, 0, GRID),  # no hero
        (AUTO, 24, 4, 6, SPOT),  # a small panel
        (AUTO, 24, 0, 0, SPOT),
        (GRID, 2, 12, 6, GRID),
        (GRID, 2, 0, 0, SPOT),  # what cannot be met is passed over
        (HERO, 40, 12, 6, HERO),
        (HERO, 40, 12, 0, GRID),
        (HERO, 1, 12, 6, GRID),
        (SPOT, 40, 12, 6, SPOT),
    ],
)
def test_the_rules_and_the_shops_wish(wish, count, holds, beside_hero, chosen):
    assert choose(wish, count, holds=holds, beside_hero=beside_hero, larger=False) is chosen


wishes = st.sampled_from([AUTO, GRID, HERO, SPOT])
counts, places = st.integers(0, 400), st.integers(0, 40)


@given(wishes, counts, places, places, st.booleans())
def test_each_choice_can_be_laid_out(wish, count, holds, beside_hero, larger):
    chosen = choose(wish, count, holds=holds, beside_hero=beside_hero, larger=larger)
    assert chosen is not AUTO
    assert (chosen is Template.EMPTY) is (count == 0)
    assert (chosen is Template.BANDS) is (larger and count > 0)
    if chosen is GRID:
        assert holds > 0
    if chosen is HERO:
        assert beside_hero > 0
        assert count > 1


@given(counts, places, places)
def test_a_hero_never_makes_people_wait_for_a_third_page(count, holds, beside_hero):
    if choose(AUTO, count, holds=holds, beside_hero=beside_hero, larger=False) is HERO:
        assert count - 1 <= 2 * beside_hero
