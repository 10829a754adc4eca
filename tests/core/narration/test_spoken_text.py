"""Text is made speakable, whatever it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.narration.spoken_text import LONGEST, sentence, spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("24BA 6VM6 6ESQ J000 1CQ", "2 4 B A, 6 V M 6, 6 E S Q, J 0 0 0, 1 C Q"),
        ("Code: K7QF-29XM.", "Code: K 7 Q F, 2 9 X M."),
        ("Call 0800 1234", "Call 0800 1234"),
        ("SALE TODAY", "SALE TODAY"),
        ("Mugs\nTerms apply", "Mugs. Terms apply"),
        ("We have your request about \u2068-20 %\u2069.", "We have your request about -20 %."),
        ("bread · butter", "bread, butter"),
        ("[[h@'loU]]", "((h@'loU))"),
        ("\u22125 °C", "-5 °C"),
        ("", ""),
    ],
)
def test_signs_for_the_eye_become_pauses_and_codes_groups(text, said):
    assert spoken(text) == said


@given(st.text())
def test_an_engine_gets_one_line_of_bounded_length(text):
    said = spoken(text * 50)
    assert len(said) <= LONGEST
    assert said.isprintable()
    assert "[[" not in said


def test_parts_that_say_nothing_leave_no_pause():
    assert sentence("Mugs", "", "  ", "How?", "2 of 3") == "Mugs. How? 2 of 3."
