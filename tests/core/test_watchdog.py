"""The watchdog is fed only after each part has answered in the same round."""

from __future__ import annotations

from itertools import permutations

import pytest

from kiosk.core.watchdog import Part, Round


@pytest.mark.parametrize("order", list(permutations(Part)))
def test_a_round_is_whole_with_the_last_answer_in_any_order(order):
    asked = Round(7, 100.0)
    for part in order:
        assert part in asked.silent
        asked = asked.with_answer(part, 7)
    assert asked.silent == ()
    assert asked.complaint(999.0) == ""


def test_an_answer_to_an_earlier_round_proves_nothing():
    asked = Round(7, 100.0).next(130.0)
    assert asked.with_answer(Part.DISK, 7) == asked


def test_who_is_silent_and_for_how_long_is_told_in_words():
    asked = Round(1, 100.0).with_answer(Part.NET, 1)
    assert asked.complaint(130.0) == "no answer for 30 s from: screen, disk thread"
