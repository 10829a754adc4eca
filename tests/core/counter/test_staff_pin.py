"""Easy PINs and odd names are refused."""

from __future__ import annotations

import pytest

from kiosk.core.counter.staff_pin import PinProblem, name_problem, pin_problem


@pytest.mark.parametrize(
    ("pin", "problem"),
    [
        *[(pin, PinProblem.TOO_EASY) for pin in ("0000", "1234", "4321", "7890", "2468", "1212")],
        *[(pin, PinProblem.TOO_EASY) for pin in ("1122", "1987", "2024", "2580", "123123")],
        *[(pin, PinProblem.TOO_EASY) for pin in ("111111111111", "123456", "987654", "121212")],
        *[(pin, PinProblem.TOO_SHORT) for pin in ("1", "739")],
        *[(pin, PinProblem.TOO_LONG) for pin in ("7392847150362",)],
        *[
            (pin, PinProblem.NOT_DIGITS)
            for pin in ("", "12a4", "7 39", "\uff17\uff13\uff19\uff12", "-7392")
        ],
        *[(pin, None) for pin in ("7392", "0739", "84015", "739284715036")],
    ],
)
def test_what_makes_a_pin(pin, problem):
    assert pin_problem(pin) is problem


def test_few_of_all_pins_are_refused():
    easy = sum(pin_problem(f"{number:04}") is not None for number in range(10_000))
    assert easy < 500


@pytest.mark.parametrize("name", ["", " Ann", "A\nB", "x" * 41, "\x1b[31m"])
def test_a_name_is_one_short_line(name):
    assert name_problem(name)
    assert name_problem("Zoë Müller") == ""
