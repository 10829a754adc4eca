"""Cards are as large as their number allows, and none is too small to be read or scanned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.wall.layout import Eye, Room, capacity, lay_out

DESK = Eye(96 / 25.4, 600)
PORTRAIT = Room(1020, 1640, 18)
LANDSCAPE = Room(1850, 860, 18)

rooms = st.builds(
    Room,
    st.floats(300, 3840),
    st.floats(200, 3840),
    st.floats(0, 40),
    st.sampled_from([29, 33, 37, 41]),
)
eyes = st.builds(Eye, st.floats(1, 12), st.floats(200, 3000))


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


@pytest.mark.parametrize(
    ("room", "count", "columns", "rows"),
    [
        (PORTRAIT, 1, 1, 1),
        (PORTRAIT, 2, 1, 2),
        (PORTRAIT, 5, 1, 5),
        (PORTRAIT, 8, 2, 4),
        (LANDSCAPE, 2, 2, 1),
        (LANDSCAPE, 3, 3, 1),
        (LANDSCAPE, 8, 4, 2),
        (LANDSCAPE, 200, 4, 2),
        (Room(770, 330, 12), 5, 1, 1),
        (Room(3700, 1850, 36), 24, 6, 4),
    ],
)
def test_the_grid_suits_the_room_and_the_number(room, count, columns, rows):
    layout = lay_out(room, count, DESK)
    assert (layout.columns, layout.rows) == (columns, rows)


def test_who_stands_further_away_gets_fewer_and_larger_cards():
    near, far = Eye(3.78, 500), Eye(3.78, 1200)
    assert capacity(PORTRAIT, far) < capacity(PORTRAIT, near)
    assert lay_out(PORTRAIT, 99, far).code > lay_out(PORTRAIT, 99, near).code


@given(rooms, st.integers(0, 300), eyes)
def test_a_code_never_has_modules_under_four_px(room, count, eye):
    assert lay_out(room, count, eye).code >= 4 * room.modules


@given(rooms, st.integers(1, 300), eyes)
def test_a_code_is_as_large_as_the_distance_asks_wherever_more_than_one_card_stands(
    room, count, eye
):
    layout = lay_out(room, count, eye)
    if layout.places > 1:
        assert layout.code >= room.modules * eye.module
        assert layout.unit >= eye.text - 0.01


@given(rooms, st.integers(1, 300), eyes)
def test_picture_text_and_code_share_the_card_without_overlap(room, count, eye):
    layout = lay_out(room, count, eye)
    if layout.places == 1:
        return
    width = room.width // layout.columns - room.gap
    height = room.height // layout.rows - room.gap
    if layout.side:
        assert layout.picture + layout.code + 8 * layout.unit <= width
        assert layout.code + 2.5 * layout.unit <= height
    else:
        assert layout.code + 8 * layout.unit <= width
        assert layout.picture + layout.code + 2.5 * layout.unit <= height + 1


@given(rooms, st.integers(0, 300), eyes)
def test_a_page_holds_what_there_is_or_as_many_as_fit(room, count, eye):
    layout = lay_out(room, count, eye)
    most = capacity(room, eye)
    assert layout.places >= min(count, most)
