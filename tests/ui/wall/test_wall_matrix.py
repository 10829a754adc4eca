"""At every size, look and direction: codes read, texts whole, nothing over another.

A sample in which each size meets each number of offers runs with all tests; `make walls` runs
every combination.
"""

from __future__ import annotations

import os
from itertools import product

import pytest
from msgspec.structs import replace

from kiosk.core.counter.code import wall_code
from kiosk.ui.wall.local_time import local_now
from tests.support.code_readers import READERS
from tests.support.geometry import faults
from tests.support.wall_offers import LONG_DISCOUNT, LONG_NAME, price_of, wall_offers

# Width and height in px, and dots per inch: 7", 10", 15", 24", 32" both ways, 43", 55".
PANELS = (
    (800, 480, 133),
    (1280, 800, 149),
    (1366, 768, 100),
    (1080, 1920, 92),
    (1080, 1920, 69),
    (1920, 1080, 69),
    (3840, 2160, 102),
    (2160, 3840, 80),
)
COUNTS = (0, 1, 3, 7, 24, 200)
LOOKS = ("light", "dark", "brand")
LANGUAGES = ("en", "ar")
MAY_ELIDE = frozenset({"description", "greeting", "shopName", "buttonText"})


def case(panel, count, look, language):
    width, height, dots = panel
    marks = [pytest.mark.size(width, height)]
    theme = "dark" if look == "dark" else "light"
    marks.append(pytest.mark.display(theme=theme, dots_per_inch=dots))
    if look == "brand":
        marks.append(pytest.mark.second_brand)
    name = f"{width}x{height}@{dots}-{count}-{look}-{language}"
    return pytest.param(count, language, marks=marks, id=name)


def sample():
    """Each pair of a panel and a number of offers, and with them each look and direction."""
    for at, (panel, count) in enumerate(product(PANELS, COUNTS)):
        turn = at + at // len(COUNTS)
        yield case(panel, count, LOOKS[turn % 3], LANGUAGES[turn // 3 % 2])


def put(screen, cards):
    screen.bridge.show_cards(tuple(cards))
    screen.hands.wait_until(lambda: screen.wall.cards() == tuple(cards), "the cards")
    screen.hands.wait_until(lambda: settled(screen), "the page")


def settled(screen):
    standing = tuple(card.offer_id for card in screen.wall.paging.offers.cards())
    pictures = screen.hands.all("offerCard")
    return standing == screen.wall.pages.shown and all(p.property("pictured") for p in pictures)


def codes_on(screen):
    ids = screen.wall.shown_ids()
    return {wall_code("HTTPS://OFFERS.EXAMPLE", i, i).url for i in ids}


def check(screen):
    picture = screen.hands.look()
    for read in READERS:
        assert codes_on(screen) <= read(picture), f"by {read.__name__}"
    assert faults(screen.window.quick, MAY_ELIDE) == []


def look_at(screen, count, language):
    screen.views.languages.choose(language)
    put(screen, list(wall_offers(count, local_now(), language)))
    check(screen)
    if screen.wall.pages.count > 1:
        screen.wall.paging.turn_back()
        screen.hands.wait_until(lambda: settled(screen), "the last page")
        check(screen)


@pytest.mark.slow
@pytest.mark.parametrize(("count", "language"), list(sample()))
def test_every_code_reads_and_every_text_has_its_place(screen, count, language):
    look_at(screen, count, language)


EVERY = product(PANELS, COUNTS, LOOKS, LANGUAGES) if os.environ.get("WALLS") else ()


@pytest.mark.slow
@pytest.mark.parametrize(("count", "language"), [case(*one) for one in EVERY])
def test_every_combination(screen, count, language):
    look_at(screen, count, language)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("larger", "language"),
    [case(panel, larger, "light", "en") for panel in PANELS for larger in (False, True)],
)
def test_fifty_characters_of_name_and_forty_of_discount_stand_uncut(screen, larger, language):
    screen.views.comfort.set_large_text(larger)
    words = price_of("", "", LONG_DISCOUNT)
    cards = [replace(one, title=LONG_NAME, price=words) for one in wall_offers(8, local_now())]
    put(screen, cards)
    check(screen)
