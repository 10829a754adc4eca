"""Easy PINs are refused, and guessing costs ever more time, whatever the clock does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.counter.staff_pin import Attempts, PinProblem, name_problem, pin_problem


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


def failed(times, at=1_000.0):
    attempts = Attempts()
    for _ in range(times):
        attempts = attempts.one_more(at)
    return attempts


def test_waits_grow_and_then_stay():
    waits = [failed(times).left(1_000.0) for times in range(12)]
    assert waits == [0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900]


def test_a_day_of_guessing_finds_little():
    now, tries, attempts = 0.0, 0, Attempts()
    while now < 86_400:
        now += attempts.left(now)
        attempts, tries = attempts.one_more(now), tries + 1
    assert tries < 120


def test_a_wait_ends():
    assert failed(3).left(1_029.0) == 1.0
    assert failed(3).left(1_030.0) == 0.0


@given(st.integers(3, 30), st.floats(0, 1e6), st.floats(0, 1e9))
def test_a_clock_that_jumps_back_shortens_no_wait_and_makes_none_endless(times, passed, jump):
    before = failed(times, at=1e9)
    left = before.left(1e9 + passed)
    now = 1e9 + passed - jump
    after = before.seen(now)
    assert after.left(now) >= min(left, after.wait) - 1e-3
    assert after.left(now + after.wait) <= 1e-3
    assert after.failed == times
