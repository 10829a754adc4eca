"""Colours that cannot be read together are named by their configuration keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.wall.contrast import contrast, failing_pairs, luminance
from kiosk.core.wall.look import DARK, LIGHT, with_older_names

colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#FFFFFF", 1.0),
        ("#777777", "#ffffff", 4.478),
        ("#767676", "#ffffff", 4.542),
        ("#ff0000", "#ffffff", 3.998),
        ("#0000ff", "#ffffff", 8.592),
        ("#949494", "#ffffff", 3.033),
    ],
)
def test_known_ratios_of_the_guideline(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.001)


@given(colours, colours)
def test_the_ratio_is_symmetric_and_between_1_and_21(one, other):
    ratio = contrast(one, other)
    assert ratio == contrast(other, one)
    assert 1 <= ratio <= 21.0001


@given(st.integers(0, 254), st.sampled_from([1, 3, 5]))
def test_more_light_is_more_luminance(value, at):
    def grey(level: int) -> str:
        return "#000000"[:at] + f"{level:02x}" + "#000000"[at + 2 :]

    assert luminance(grey(value)) < luminance(grey(value + 1))


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_colours_we_ship_can_be_read(palette):
    assert failing_pairs(palette, "x") == ()


def test_a_failing_pair_is_named_by_its_keys():
    (line, *more) = failing_pairs(replace(LIGHT, on_brand="#0e4a3a"), "light")
    assert not more
    for word in ("[brand.light]", "on_brand", "brand", "#0e4a39", "1.00", "4.5"):
        assert word in line


def test_edges_need_less_than_text():
    assert failing_pairs(replace(LIGHT, edge="#888888"), "light") == ()
    (line,) = failing_pairs(replace(LIGHT, ink_soft="#8a8a8a", ground="#ffffff"), "light")[:1]
    assert "ink_soft (#8a8a8a) on ground (#ffffff)" in line
    assert "3.45" in line


def test_the_strong_colour_of_an_older_file_takes_its_roles():
    older = replace(LIGHT, accent="#123456", ink_on_accent="#fefefe", badge="#ffff00")
    today = with_older_names(older)
    assert (today.brand, today.on_brand, today.price) == ("#123456", "#fefefe", "#123456")
    assert today.badge == "#ffff00", "what the file says by its own name stays"
    assert with_older_names(LIGHT) is LIGHT
