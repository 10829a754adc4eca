"""What somebody who sits can reach: never above 1220 mm, unless nothing else would be left."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.wall.reach import HIGHEST_MM, beyond_reach

SIDES = st.floats(400, 4000)
DENSITY = st.floats(1, 12)


@given(SIDES, SIDES, DENSITY, st.floats(1, 3000), st.floats(14, 60))
def test_what_is_touched_ends_at_1220_mm_or_keeps_the_room_it_needs(
    width, height, px_per_mm, edge, line
):
    beyond = beyond_reach(width, height, px_per_mm, edge, line)
    highest = edge + (height - beyond) / px_per_mm
    assert 0 <= beyond <= height
    needs = max(17 * line, 0.4 * height)
    assert highest <= HIGHEST_MM + 0.5 / px_per_mm or height - beyond <= needs + 0.5 or beyond == 0
    if beyond == 0:
        assert highest <= HIGHEST_MM + 0.5 / px_per_mm or height <= needs + 0.5


@given(SIDES, SIDES, DENSITY, st.floats(14, 40))
def test_of_a_panel_that_hangs_nobody_knows_where_a_share_is_left_out(width, height, density, line):
    beyond = beyond_reach(width, height, density, 0, line)
    assert beyond <= height * (0.42 if height > width else 0.2) + 0.5


def test_a_low_panel_is_within_reach_as_a_whole():
    assert beyond_reach(1080, 1920, 2.72, 400, 20) == 0
