"""Guessing costs ever more time, whatever is done to the clock, and costs nobody else anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.counter.pin_attempts import Attempts
from kiosk.core.feed.capture_time import Reading


def at(steady, boot="b1", wall=0.0):
    return Reading(boot, steady, wall)


def failed(times, now=1_000.0):
    attempts = Attempts()
    for _ in range(times):
        attempts = attempts.one_more(at(now))
    return attempts


def test_waits_grow_and_then_stay():
    waits = [failed(times).left(at(1_000.0)) for times in range(12)]
    assert waits == [0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900]


def test_a_day_of_guessing_finds_little():
    now, tries, attempts = 0.0, 0, Attempts()
    while now < 86_400:
        now += attempts.left(at(now))
        attempts, tries = attempts.one_more(at(now)), tries + 1
    assert tries < 120


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (at(1_000.0), 30.0),
        (at(1_029.0), 1.0),
        (at(1_030.0), 0.0),
        (at(1_010.0, wall=1e12), 20.0),
        (at(1_010.0, wall=-1e12), 20.0),
        (at(1.0, boot="b2"), 30.0),
        (at(5_000.0, boot="b2"), 30.0),
        (at(999.0), 30.0),
    ],
    ids=[
        *("at once", "nearly over", "over", "clock set ahead", "clock set back"),
        *("started anew", "started anew long ago", "a reading that cannot be"),
    ],
)
def test_only_time_that_passes_ends_a_wait(now, left):
    assert failed(3).left(now) == left


def test_after_a_start_of_the_computer_the_wait_begins_anew_and_then_passes():
    seen = failed(3).seen(at(7.0, boot="b2"))
    assert [seen.left(at(now, boot="b2")) for now in (7.0, 17.0, 37.0)] == [30.0, 20.0, 0.0]
    assert seen.failed == 3


@given(
    st.integers(3, 30),
    st.lists(st.tuples(st.sampled_from(["pass", "boot", "set"]), st.floats(0, 2_000)), max_size=30),
)
def test_no_wait_is_shorter_than_the_time_that_passed_in_one_go(times, steps):
    """Whoever starts the computer anew or sets its clock gains nothing by it."""
    attempts, boot, steady, wall = failed(times, 0.0), 1, 0.0, 0.0
    attempts = Attempts(attempts.failed, "b1", 0.0)
    quiet = 0.0
    for what, amount in steps:
        if what == "pass":
            steady, wall, quiet = steady + amount, wall + amount, quiet + amount
        elif what == "boot":
            boot, steady, quiet = boot + 1, amount, 0.0
        else:
            wall += amount * 1e6 - 1e9
        now = Reading(f"b{boot}", steady, wall)
        attempts = attempts.seen(now)
        assert attempts.left(now) == pytest.approx(max(0.0, attempts.wait - quiet), abs=1e-6)
    assert attempts.failed == times
