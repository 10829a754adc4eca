"""Places are as large as their number allows, and none is too small to be read or scanned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.wall.eye import Eye
from kiosk.core.wall.forms import (
    DISCOUNT_CHARACTERS,
    LEAST_PICTURE,
    NAME_CHARACTERS,
    CardShape,
    Measures,
    WordsPlace,
    flag,
    least_card,
    stack,
)
from kiosk.core.wall.layout import PEEK, Room, Wish, lay_out
from kiosk.core.wall.template import Template

# 32" panels of 1080 x 1920 and 1920 x 1080, at 0.6 m.
AT_32 = Measures(20, 18, 5)
UPRIGHT, FLAT = Room(1008, 1645, 18, 36), Room(1848, 895, 18, 36)

rooms = st.builds(
    Room, st.integers(300, 3800), st.integers(200, 3800), st.integers(0, 40), st.integers(0, 80)
)
measures = st.builds(
    lambda unit, share, module, modules: Measures(unit, unit * share, module, modules),
    st.floats(14, 80),
    st.floats(0.6, 1),
    st.integers(4, 12),
    st.sampled_from([29, 33]),
)
wishes = st.builds(
    Wish, st.integers(0, 300), st.booleans(), st.booleans(), st.sampled_from(Template)
)


@pytest.mark.parametrize(
    ("px_per_mm", "distance", "module"),
    [
        (96 / 25.4, 600, 6),
        (2.71, 600, 5),  # 32 inch, 1080 x 1920
        (2.71, 1500, 11),
        (5.55, 600, 9),  # 15.6 inch, 1920 x 1080
        (3.78, 200, 4),
        (1.0, 300, 4),
    ],
)
def test_a_module_is_as_large_as_a_phone_needs_from_there(px_per_mm, distance, module):
    assert Eye(px_per_mm, distance).module == module


@pytest.mark.parametrize(("distance", "near"), [(400, 400), (600, 600), (2500, 600)])
def test_who_touches_a_panel_is_no_further_than_an_arm(distance, near):
    assert Eye(3.0, distance).near == Eye(3.0, near)


@pytest.mark.parametrize("m", [AT_32, Measures(23.9, 23.9, 6, characters=14), Measures(60, 27, 4)])
def test_no_card_fits_below_the_least_one(m):
    """Smaller cells are not even tried: what would have fitted would be missed."""
    width, height = least_card(m)
    sides = [*((narrow, 4 * high) for narrow in range(1, width) for high in range(1, 400, 7))]
    sides += [(4 * wide, low) for wide in range(1, 400, 7) for low in range(1, height)]
    assert [side for side in sides if flag(*side, m) or stack(*side, m)] == []


@pytest.mark.parametrize(
    ("room", "wish", "template", "grid", "shape"),
    [
        (UPRIGHT, Wish(7, hero=True), Template.HERO_GRID, (2, 3), CardShape.FLAG),
        (FLAT, Wish(7, hero=True), Template.HERO_GRID, (3, 2), CardShape.STACK),
        (FLAT, Wish(24), Template.GRID, (4, 3), CardShape.FLAG),
        (UPRIGHT, Wish(3), Template.SPOTLIGHT, (1, 3), CardShape.BAND),
        (FLAT, Wish(3), Template.SPOTLIGHT, (3, 1), CardShape.COLUMN),
        (UPRIGHT, Wish(1), Template.SPOTLIGHT, (1, 1), CardShape.COLUMN),
        (FLAT, Wish(1), Template.SPOTLIGHT, (1, 1), CardShape.BAND),
    ],
)
def test_a_panel_of_32_inches_is_divided_as_designed(room, wish, template, grid, shape):
    layout = lay_out(room, wish, AT_32)
    assert (layout.template, layout.card.shape) == (template, shape)
    assert (layout.columns, layout.rows) == grid


@pytest.mark.parametrize(("room", "places"), [(Room(936, 1500, 18, 72), 4), (FLAT, 2)])
def test_larger_letters_stand_on_bands_and_fewer_of_them(room, places):
    layout = lay_out(room, Wish(24, hero=True, larger=True), Measures(40, 27, 5))
    assert (layout.template, layout.places) == (Template.BANDS, places)
    assert layout.card.shape is CardShape.BAND
    assert layout.hero is None


def test_the_hero_takes_its_share_and_its_code_is_larger():
    upright = lay_out(UPRIGHT, Wish(7, hero=True), AT_32).hero
    flat = lay_out(FLAT, Wish(7, hero=True), AT_32).hero
    assert (upright.shape, upright.module, upright.width) == (CardShape.BAND, 7, 1008)
    assert (flat.shape, flat.module, flat.height) == (CardShape.COLUMN, 7, 895)


@given(rooms, wishes, measures)
def test_places_lie_in_their_room_and_apart(room, wish, m):
    layout = lay_out(room, wish, m)
    card = layout.card
    width = layout.columns * card.width + (layout.columns - 1) * room.gap
    height = layout.rows * card.height + (layout.rows - 1) * room.gap
    if layout.hero:
        flat = layout.hero.shape is CardShape.COLUMN
        width += layout.hero.width + room.gap if flat else 0
        height += 0 if flat else layout.hero.height + room.gap
    outer = room.with_peek() if layout.peek else room
    assert width <= max(outer.width, 1) + 1
    assert height <= room.height + 1
    assert not layout.peek or room.width + room.margin - width >= PEEK + room.gap - 1


SEVEN_INCHES = Measures(24.2, 24.2, 8)
SEVEN_UPRIGHT = Measures(30.3, 30.3, 10)
TEN_INCHES = Measures(38.7, 38.7, 9)


@pytest.mark.parametrize(
    ("room", "m", "panel"),
    [
        (Room(712, 310), SEVEN_INCHES, WordsPlace.BESIDE),
        (Room(490, 850), SEVEN_UPRIGHT, WordsPlace.ABOVE),
        (Room(1140, 547), TEN_INCHES, WordsPlace.BESIDE),
    ],
)
def test_a_small_panel_has_a_whole_picture_beside_the_name(room, m, panel):
    form = lay_out(room, Wish(5, hero=True), m).card
    assert (form.shape, form.panel) == (CardShape.CORNER, panel)
    assert 1.48 <= form.picture_width / form.picture_height <= 1.52
    assert form.picture_width * form.picture_height > 0.09 * form.width * form.height
    column = form.width - form.picture_width - 2 * form.pad
    if panel is WordsPlace.BESIDE:
        column -= m.tile(form.module) + form.pad
        assert m.code(form.module) + m.clear(form.module) <= form.height
    name = m.lines(NAME_CHARACTERS, m.least, column) * m.least
    assert name + form.price + m.least <= form.height, "a long name has room above the price"


def test_a_larger_code_never_costs_a_picture_its_place():
    # 24" upright: with a code of 1.4 times its size the picture stood small in a box.
    form = lay_out(Room(994, 1560, 21), Wish(6), Measures(23.9, 23.9, 6, characters=14)).card
    assert (form.shape, form.module) == (CardShape.BAND, 7)
    assert form.picture_width / form.picture_height >= 0.95


@pytest.mark.parametrize(
    ("m", "broken"),
    [
        (Measures(20, 18.2, 5, characters=14), False),
        (Measures(23.9, 23.9, 6, characters=14), True),
        (Measures(23.9, 23.9, 7, characters=14), False),
    ],
)
def test_codes_in_clear_have_one_line_or_two_whatever_their_letters(m, broken):
    assert m.is_broken() is broken
    assert m.tile() <= m.code() + 0.7 * m.unit + 1


@given(rooms, wishes, measures)
def test_code_and_picture_have_their_size_and_no_strip_stands_for_a_picture(room, wish, m):
    layout = lay_out(room, wish, m)
    forms = [layout.card, *([layout.hero] if layout.hero else [])]
    for form in forms:
        assert form.module >= m.module
        assert (
            m.code(form.module) + form.picture_width <= form.width
            or form.shape
            in (
                CardShape.STACK,
                CardShape.COLUMN,
            )
            or (layout.places == 1 and form.shape is CardShape.CORNER)
        )
        if form.picture_width:
            assert form.picture_width >= LEAST_PICTURE
            low = form.shape in (CardShape.BAND, CardShape.CORNER)
            assert low or form.picture_height >= LEAST_PICTURE
        if form.shape in (CardShape.FLAG, CardShape.STACK):
            assert 1.1 <= form.picture_width / form.picture_height <= 1.95


@given(rooms, wishes, measures)
def test_a_long_name_and_a_long_discount_have_room_on_each_of_many_places(room, wish, m):
    layout = lay_out(room, wish, m)
    form = layout.card
    if layout.places == 1:
        return
    if form.shape is CardShape.FLAG:
        inner = form.width - 2 * form.pad
        name = m.lines(NAME_CHARACTERS, m.least, inner)
        discount = m.lines(DISCOUNT_CHARACTERS, m.least, inner * 0.62)
        assert (name + discount) * m.least * 1.1 <= form.height - form.picture_height
    if form.shape is CardShape.STACK:
        column = form.width - m.code(form.module) - 2 * form.pad
        name = m.lines(NAME_CHARACTERS, m.least, column)
        assert name <= form.lines
        assert name * m.least * 1.1 + m.least <= form.height - form.picture_height


@given(rooms, st.integers(1, 300), measures)
def test_a_grid_holds_what_there_is_or_as_many_as_fit(room, count, m):
    wish = Wish(count, template=Template.GRID)
    layout, most = lay_out(room, wish, m), lay_out(room, replace(wish, count=9_999), m)
    if layout.template is Template.GRID and not layout.peek:
        assert layout.places >= min(count, most.places)


def test_who_stands_further_away_gets_fewer_and_larger_cards():
    near, far = Measures(20, 18, 5), Measures(36, 36, 9)
    assert lay_out(UPRIGHT, Wish(99), far).places < lay_out(UPRIGHT, Wish(99), near).places
    assert (
        lay_out(UPRIGHT, Wish(99), far).card.module > lay_out(UPRIGHT, Wish(99), near).card.module
    )
