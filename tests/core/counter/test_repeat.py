"""A code that is read over and over is one scan; a code that is scanned again is another."""

from __future__ import annotations

from kiosk.core.counter.repeat import Repeats


def test_each_reading_makes_the_answer_stand_for_as_long_again():
    repeats = Repeats(3.0)
    repeats.answered("A", "accepted", 0.0)
    assert [repeats.answer_to("A", now) for now in (2.9, 5.8, 8.7)] == ["accepted"] * 3
    assert repeats.answer_to("A", 11.7) is None


def test_another_code_has_no_answer_and_leaves_the_first_ones_alone():
    repeats = Repeats(3.0)
    repeats.answered("A", "accepted", 0.0)
    assert repeats.answer_to("B", 1.0) is None
    assert repeats.answer_to("A", 2.0) == "accepted"


def test_what_is_forgotten_is_judged_anew():
    repeats = Repeats(3.0)
    repeats.answered("A", "accepted", 0.0)
    repeats.forget()
    assert repeats.answer_to("A", 0.1) is None
