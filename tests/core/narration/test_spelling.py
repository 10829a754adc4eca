"""Every sign that a line takes can be chosen with four keys, in every language."""

from __future__ import annotations

import pytest

from kiosk.core.languages import LANGUAGES
from kiosk.core.narration.spelling import LineScript, Spelling, as_written, signs


@pytest.mark.parametrize("script", LineScript)
@pytest.mark.parametrize("language", [*LANGUAGES, "tr", "uk", "pl", "xx"])
def test_the_ways_up_and_down_go_through_all_signs_once(script, language):
    for forward in (True, False):
        spelling, seen = Spelling(script, language), []
        for _ in signs(script, language):
            spelling = spelling.turned(forward=forward)
            seen.append(spelling.sign)
        assert sorted(seen) == sorted(set(signs(script, language)))
        assert spelling.turned(forward=forward).sign == seen[0]


def test_an_address_can_be_spelled_in_every_language():
    for language in LANGUAGES:
        assert set("ada.lovelace_1@example-shop.com") <= set(signs(LineScript.ADDRESS, language))


@pytest.mark.parametrize(
    ("sign", "script", "language", "before", "written"),
    [
        ("a", LineScript.TEXT, "en", "", "A"),
        ("d", LineScript.TEXT, "en", "A", "d"),
        ("b", LineScript.TEXT, "de", "Anna-", "B"),
        ("ß", LineScript.TEXT, "de", "", "ß"),
        ("i", LineScript.TEXT, "tr", "", "\u0130"),
        ("\u0131", LineScript.TEXT, "tr", "", "I"),
        ("a", LineScript.ADDRESS, "en", "", "a"),
        ("7", LineScript.NUMBER, "en", "", "7"),
        ("ب", LineScript.TEXT, "ar", "", "ب"),
    ],
)
def test_names_begin_with_a_capital(sign, script, language, before, written):
    assert as_written(sign, script, language, before) == written


def test_nothing_is_written_before_a_sign_is_offered():
    assert Spelling(LineScript.TEXT, "en").written("") == ""
