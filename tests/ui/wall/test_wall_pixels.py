"""Strange texts, and a wall that turns: codes read, texts whole, nothing over another."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.ui.wall.local_time import local_now
from tests.support.geometry import faults, texts

SIZES = [(800, 480), (1080, 1920), (1920, 1080), (2160, 3840), (1280, 800)]
ORDINARY = frozenset({"description"})
HOSTILE = frozenset({"description", "title", "discount", "detailTitle", "greeting", "shopName", ""})
LONG = "Donaudampfschifffahrtsgesellschaftskapitän"
OFFERS = [
    ("Running shoes", "Every pair on the sports floor. Try them on our indoor track.", "-20 %"),
    ("Sofas and floor lamps", "We deliver and carry it upstairs.", "€ 50 off"),
    ("Wireless headphones", "", "Free refill"),
]
TORTURE = [
    {"title": LONG, "description": LONG, "discount": LONG},
    {"title": " ".join([LONG] * 6), "description": "word " * 400, "discount": "2 for 1 " * 9},
    {"title": "عرض خاص على الأحذية الرياضية", "description": "عرض " * 90, "discount": "٢٠٪-"},
    {"title": "🎉🎉🎉 Party 👩‍👩‍👧‍👦", "description": "🍕" * 200, "discount": "🔥"},
    {"title": "x", "description": "", "discount": ""},
    {"title": "a\nb\nc\nd\ne\nf", "description": "a\n" * 60, "discount": "a\nb\nc"},
    {"title": "<b>bold</b>", "description": "&amp; <img src='x'>", "discount": "<i>"},
    {"title": "Z̸̢̧̛͎͍͗a̷l̶g̵o̴" * 5, "description": "Ṳ̈́" * 90, "discount": "\u202ereversed"},
]


@pytest.fixture
def counter(qapp):
    """A counter at which vouchers can be made, by nobody."""
    from kiosk.ui.counter_bridge import CounterBridge
    from kiosk.ui.net_line import unanswered

    return CounterBridge(unanswered(), can_make_vouchers=True)


def sized(values):
    return [pytest.param(v, marks=pytest.mark.size(*s)) for s in SIZES for v in values]


def put(screen, cards):
    screen.bridge.show_cards(tuple(cards))
    shown = min(len(cards), screen.wall.pages.places)
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == shown, "the cards")


def turn(screen):
    screen.wall.paging.turn()
    model, pages = screen.wall.paging.offers, screen.wall.pages
    screen.hands.wait_until(
        lambda: tuple(c.offer_id for c in model.cards()) == pages.shown, "the next page"
    )


def codes_on(screen):
    from kiosk.core.counter.code import wall_code

    ids = screen.wall.shown_ids()
    return {wall_code("HTTPS://OFFERS.EXAMPLE", i, i).url for i in ids}


def ordinary(make_card, count):
    ends = [None, timedelta(minutes=100), timedelta(days=3), timedelta(days=40)]
    for number in range(count):
        title, description, discount = OFFERS[number % len(OFFERS)]
        end = ends[number % len(ends)]
        yield make_card(
            f"N{number}" if number % 5 else f"LONGNUMBER{number:05}",
            title=title,
            description=description,
            discount=discount,
            valid_until=end and local_now() + end,
        )


@pytest.mark.slow
@pytest.mark.parametrize("count", sized([1, len(TORTURE)]))
def test_no_text_however_strange_breaks_a_card(screen, make_card, count):
    cards = [make_card(f"T{i}", **fields) for i, fields in enumerate(TORTURE[:count])]
    put(screen, cards)
    for _page in range(screen.wall.pages.count):
        assert screen.hands.read_codes() == codes_on(screen)
        assert faults(screen.window.quick, HOSTILE) == []
        turn(screen)


def open_first(screen):
    screen.hands.tap("offerCard")
    screen.hands.wait_until(lambda: screen.hands.find("detail") is not None, "the offer")


@pytest.mark.slow
@pytest.mark.parametrize("strange", sized([None, 0, 1, 2]))
def test_an_open_offer_is_large_whole_and_readable(screen, make_card, strange):
    fields = {"terms": "One per customer; not on what is already reduced."}
    fields |= {} if strange is None else TORTURE[strange]
    put(screen, [make_card("A1", **fields)])
    small = screen.hands.find("qr").width()
    open_first(screen)
    assert screen.hands.read_codes() == codes_on(screen)
    assert faults(screen.window.quick, HOSTILE) == []
    assert screen.hands.find("qr").width() >= small


@pytest.mark.parametrize("theme", [pytest.param("dark", marks=pytest.mark.display(theme="dark"))])
def test_codes_stay_dark_on_white_in_the_dark_theme(screen, make_card, theme):
    put(screen, list(ordinary(make_card, 6)))
    assert screen.hands.read_codes() == codes_on(screen)
    picture = screen.hands.look()
    code = screen.hands.find("qr")
    corner = code.mapToScene(code.boundingRect().topLeft()).toPoint()
    assert picture.pixelColor(corner.x() + 2, corner.y() + 2).name() == "#ffffff"
    assert picture.pixelColor(3, 3).lightness() < 60


@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str)
def test_modules_are_whole_pixels_and_never_under_four(screen, make_card, _):
    from PySide6.QtCore import QPointF

    put(screen, list(ordinary(make_card, 24)))
    for code in screen.hands.all("qr"):
        module = code.width() / code.property("implicitWidth")
        assert module == int(module) >= 4
        corner = code.mapToScene(QPointF(0, 0))
        assert (corner.x(), corner.y()) == (int(corner.x()), int(corner.y()))


@pytest.mark.display(dots_per_inch=69)
def test_turning_the_screen_lays_the_wall_out_anew(screen, make_card):
    from PySide6.QtCore import QSize

    put(screen, list(ordinary(make_card, 8)))
    assert (screen.wall.places.columns, screen.wall.places.rows) == (2, 4)
    screen.window.quick.resize(QSize(1920, 1080))
    screen.hands.wait_until(lambda: screen.wall.places.columns > 2, "the new layout")
    assert screen.hands.read_codes() == codes_on(screen)
    assert faults(screen.window.quick, ORDINARY) == []


def test_what_is_read_aloud_is_what_is_seen(screen, make_card):
    from PySide6.QtGui import QAccessible

    put(screen, list(ordinary(make_card, 3)))
    for text in texts(screen.window.quick):
        interface = QAccessible.queryAccessibleInterface(text)
        if interface and interface.role() == QAccessible.Role.StaticText:
            # A line break of a code in clear is for the eye alone.
            name, seen = interface.text(QAccessible.Text.Name), text.property("text")
            assert name.split() == seen.split()
