"""Letters and targets are measured in millimetres of the panel, not in its px."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core.wall.eye import Eye
from kiosk.core.wall.sizes import sizes_of

# Width and height in px, diagonal in inches.
PANELS = [
    pytest.param(1280, 800, 10.1, id="10 inches"),
    pytest.param(1920, 1080, 15.6, id="15 inches"),
    pytest.param(1080, 1920, 24, id="24 inches upright"),
    pytest.param(1080, 1920, 32, id="32 inches upright"),
    pytest.param(3840, 2160, 43, id="43 inches"),
]


def eye_of(width: int, height: int, inches: float) -> Eye:
    return Eye((width**2 + height**2) ** 0.5 / (inches * 25.4))


@pytest.mark.parametrize(("width", "height", "inches"), PANELS)
def test_a_capital_is_at_least_4_8_mm_high_and_9_6_with_larger_letters(width, height, inches):
    eye = eye_of(width, height, inches)
    for larger, least in ((False, 4.8), (True, 9.6)):
        sizes = sizes_of(width, height, eye, larger=larger)
        assert sizes.least * 0.727 / eye.px_per_mm >= least - 0.02
        assert sizes.unit >= sizes.least


@pytest.mark.parametrize(("width", "height", "inches"), PANELS)
def test_a_target_is_at_least_15_mm_and_20_on_a_large_panel(width, height, inches):
    eye = eye_of(width, height, inches)
    touch = sizes_of(width, height, eye).touch / eye.px_per_mm
    assert touch >= (19.9 if inches >= 32 else 14.9)


def test_on_a_panel_smaller_than_10_inches_there_is_room_for_words():
    eye = eye_of(800, 480, 7)
    assert sizes_of(800, 480, eye).unit == pytest.approx(480 / 19.8)
    assert sizes_of(800, 480, eye, larger=True).unit == pytest.approx(480 / 14)


@given(st.floats(300, 10_000), st.floats(300, 10_000), st.floats(0.5, 20))
def test_larger_letters_are_twice_as_large(width, height, px_per_mm):
    eye = Eye(px_per_mm)
    assume(4.8 / 0.727 * px_per_mm <= min(width, height) / 20)
    plain, larger = (sizes_of(width, height, eye, larger=on) for on in (False, True))
    assert larger.unit == pytest.approx(2 * plain.unit)
    assert larger.touch == plain.touch
