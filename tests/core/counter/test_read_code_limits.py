"""How long a text, a slip of the hand and a number may be."""

from __future__ import annotations

import pytest

from kiosk.core.counter.code import LONGEST_NUMBER
from kiosk.core.counter.crockford import check_character
from kiosk.core.counter.read_code import DamagedCode, UnknownCode, WallText, read_code

BASE = "HTTPS://X.Y"
WALL = f"{BASE}/O/"


def checked(body):
    return body + check_character(body)


def long_wall(length):
    """A wall code that is whole but for the length of its number, in so many characters."""
    return WALL + checked("7" * (length - len(WALL) - 1))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", UnknownCode()),
        (" ", UnknownCode()),
        ("7", DamagedCode()),
        (long_wall(200), DamagedCode()),
        (long_wall(201), UnknownCode()),
        (checked("7" * LONGEST_NUMBER), WallText("7" * LONGEST_NUMBER)),
        (WALL + checked("7" * LONGEST_NUMBER), WallText("7" * LONGEST_NUMBER)),
        (WALL + checked("7" * (LONGEST_NUMBER + 1)), DamagedCode()),
        ("K" * 16, DamagedCode()),
        ("K" * 17, UnknownCode()),
        ("K" * 29, UnknownCode()),
        ("K" * 30, DamagedCode()),
        ("K" * 40, DamagedCode()),
        ("K" * 41, UnknownCode()),
        (WALL + checked("TEA15") + " " * 500, WallText("TEA15")),
        (WALL, DamagedCode()),
    ],
)
def test_what_is_too_long_or_too_short_is_never_cut_to_fit(text, read):
    assert read_code(text, BASE) == read
