"""For somebody who sits, all that is touched lies at most 1220 mm above the floor."""

from __future__ import annotations

import pytest

from kiosk.core.wall.reach import HIGHEST_MM
from kiosk.ui.wall.local_time import local_now
from tests.support.geometry import faults
from tests.support.ruler import Ruler, seen, targets
from tests.support.wall_offers import wall_offers

# Width and height in px, dots per inch, and the lower edge in mm above the floor.
PANELS = [
    (1080, 1920, 69, 800),
    (3840, 2160, 80, 850),
    (1920, 1080, 92, 1000),
    (1280, 800, 149, 1100),
]
MAY_ELIDE = frozenset({"description", "greeting", "shopName", "buttonText"})


def wall(_screen):
    pass


def detail(screen):
    screen.wall.open(screen.wall.cards()[0].offer_id)
    screen.hands.wait_until(lambda: screen.hands.find("detail") is not None, "the offer")


def form(screen):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("last_name") is not None, "the form")


def typing(screen):
    form(screen)
    screen.hands.tap("last_name")
    screen.hands.wait_until(lambda: screen.hands.find("keyboard") is not None, "the keyboard")


def aids(screen):
    screen.hands.tap("comfort")


def panel(width, height, dots, edge):
    marks = [pytest.mark.size(width, height)]
    marks.append(pytest.mark.display(dots_per_inch=dots, lower_edge_mm=edge))
    return pytest.param(dots, edge, marks=marks, id=f"{width}x{height}@{dots}+{edge}")


@pytest.mark.slow
@pytest.mark.parametrize("page", [wall, detail, form, typing, aids])
@pytest.mark.parametrize(("dots", "edge"), [panel(*one) for one in PANELS])
def test_all_that_is_touched_is_within_reach_from_a_seat(screen, page, dots, edge):
    cards = tuple(wall_offers(9, local_now()))
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: screen.wall.cards() == cards, "the cards")
    screen.views.comfort.set_low_reach(True)
    screen.hands.look()
    # The wall is laid out after a frame, and what has no place any more goes with it.
    screen.hands.wait_until(lambda: settled(screen), "the wall")
    page(screen)
    screen.hands.look()
    assert heights(screen.window.quick, Ruler(dots), edge)
    for name, height in heights(screen.window.quick, Ruler(dots), edge):
        assert height <= HIGHEST_MM + 0.5, name
    # The aids lie over the wall.
    assert page is aids or faults(screen.window.quick, MAY_ELIDE) == []


def settled(screen):
    cards = screen.hands.all("offerCard")
    below = screen.window.quick.height()
    inside = all(seen(card).bottom() <= below for card in cards)
    return inside and len(cards) == len(screen.wall.shown_ids())


def heights(window, ruler, edge):
    """Name and upper edge above the floor in mm of all that is touched."""
    below = window.height()
    return [
        (item.objectName(), edge + ruler.millimetres(below - seen(item).y()))
        for item in targets(window)
    ]
