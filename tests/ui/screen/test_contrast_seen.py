"""What is no text can be told from what lies beside it: WCAG 2.2, success criterion 1.4.11.

Measured by the painted pixels, in every look.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt

from kiosk.core.wall.contrast import EDGE, contrast
from kiosk.ui.wall.local_time import local_now
from tests.support.wall_offers import wall_offers


def at_32(**keys):
    return pytest.mark.display(dots_per_inch=69, **keys)


LOOKS = [
    pytest.param(False, marks=at_32(), id="light"),
    pytest.param(False, marks=at_32(theme="dark"), id="dark"),
    pytest.param(False, marks=[at_32(), pytest.mark.second_brand], id="second brand"),
    pytest.param(True, marks=at_32(), id="more contrast"),
]


def put(screen, contrasting):
    screen.views.comfort.set_high_contrast(contrasting)
    cards = tuple(wall_offers(12, local_now()))
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: screen.wall.cards() == cards, "the cards")
    screen.hands.look()


def place(item):
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()


def colour(picture, x, y):
    return picture.pixelColor(x, y).name()


@pytest.mark.parametrize("contrasting", LOOKS)
def test_the_dots_of_the_pages_are_seen(screen, contrasting):
    put(screen, contrasting)
    picture = screen.hands.look()
    dots = [dot for dot in screen.hands.find("pageDots").childItems() if dot.width() > 0]
    assert len(dots) > 1
    for dot in dots:
        where = place(dot)
        line = [colour(picture, x, where.center().y()) for x in range(where.x(), where.right())]
        around = colour(picture, where.center().x(), where.y() - 3)
        assert max(contrast(one, around) for one in line) >= EDGE


@pytest.mark.parametrize("name", ["contact", "comfort", "pageOn", "chip-", "offerCard", "hero"])
@pytest.mark.parametrize("contrasting", LOOKS)
def test_the_ring_of_the_focus_is_seen_on_both_of_its_sides(screen, contrasting, name):
    put(screen, contrasting)
    item = screen.hands.find(name)
    item = item.childItems()[0] if name == "hero" else item
    plain = screen.hands.look()
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    focused = screen.hands.look()
    ring = changed(plain, focused, item)
    assert ring, "nothing changed"
    # A line that changed stands out from what it took the place of, and from what lies beside it.
    rows = {y: new for y, _, new in ring}
    middle = place(item).center().x()
    beside = {y: colour(focused, middle, y) for y in range(min(rows) - 3, max(rows) + 4)}
    seen = [y for y, old, new in ring if contrast(new, old) >= EDGE]
    assert any(apart(beside, y, 1) and apart(beside, y, -1) for y in seen)


def apart(beside, row, step):
    """Whether the line's colour ends in this direction at one that can be told from it."""
    here = row
    while beside.get(here) == beside[row]:
        here += step
    return here in beside and contrast(beside[here], beside[row]) >= EDGE


def changed(plain, focused, item):
    """Row, colour before and colour now, where the ring crosses the middle of the upper edge."""
    where = place(item)
    middle = where.center().x()
    rows = range(max(0, where.y() - 12), where.y() + 14)
    pairs = [(y, colour(plain, middle, y), colour(focused, middle, y)) for y in rows]
    return [pair for pair in pairs if pair[1] != pair[2]]
