"""Which PINs and names there may be, to the character."""

from __future__ import annotations

import pytest

from kiosk.core.counter.staff_pin import (
    PIN_MAX,
    PIN_MIN,
    PinProblem,
    name_problem,
    pin_problem,
)


@pytest.mark.parametrize(
    "pin", ["2580", "0852", "1470", "1379", "5683", "1010", "6969", "1004", "007007"]
)
def test_a_favourite_is_too_easy(pin):
    assert pin_problem(pin) is PinProblem.TOO_EASY


@pytest.mark.parametrize(
    ("pin", "problem"),
    [
        ("739", PinProblem.TOO_SHORT),
        ("7392", None),
        ("739284715036", None),
        ("7392847150362", PinProblem.TOO_LONG),
    ],
)
def test_a_pin_has_four_to_twelve_digits(pin, problem):
    assert pin_problem(pin) is problem
    assert (PIN_MIN, PIN_MAX) == (4, 12)


@pytest.mark.parametrize(("name", "good"), [("", False), ("A", True), ("x" * 40, True)])
def test_a_name_has_one_to_forty_characters(name, good):
    assert (name_problem(name) == "") is good
    assert name_problem("x" * 41) == "a name has 1 to 40 characters on one line"
