"""Names as shops write them: hyphens before numbers, and lines of wide letters."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFontDatabase

from kiosk.ui.wall.local_time import local_now
from tests.support.geometry import evaluated, faults
from tests.support.wall_offers import price_of, wall_offers

# 66 columns: its letters are twice as wide as Latin ones.
JAPANESE = "早稲田大学・基幹理工学部・創造理工学部・先進理工学部・二〇一九年版"


def shown(screen, title):
    price = price_of("2138.00", "", "")
    cards = tuple(replace(one, title=title, price=price) for one in wall_offers(24, local_now()))
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: screen.wall.cards() == cards, "the cards")
    screen.hands.wait_until(lambda: bool(screen.hands.all("title")), "the names")
    screen.hands.look()
    return screen.hands.all("title")


@pytest.mark.size(1280, 800)
@pytest.mark.display(dots_per_inch=149)
def test_a_name_with_a_number_behind_a_hyphen_goes_on_in_the_next_line(screen):
    """By Unicode's rules alone "Mountain-300" was broken as "Mountain-30" and "0"."""
    (name,) = shown(screen, "Mountain-300 Black, 38")
    assert name.property("lineCount") > 1
    assert evaluated(name, "wrapMode") == evaluated(name, "Text.WordWrap")


@pytest.mark.parametrize(
    "side",
    [
        pytest.param(0, marks=pytest.mark.size(1920, 1080), id="flat"),
        pytest.param(1, marks=pytest.mark.size(1080, 1920), id="upright"),
    ],
)
@pytest.mark.display(dots_per_inch=69)
def test_a_japanese_name_does_not_reach_into_the_price(screen, side):
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        pytest.skip("no font for Japanese is installed (make fonts)")
    assert shown(screen, JAPANESE)
    assert faults(screen.window.quick, frozenset({"greeting", "shopName"})) == []
