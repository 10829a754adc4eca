"""What was typed is what is kept: letters, lines and tabs; what nobody sees is no content."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.form.typed import typed_lines, typed_text

# Zero-width space, joiner, non-joiner, BOM, soft hyphen, no-break spaces, marks of direction,
# fillers of Hangul, an empty Braille cell, a combining joiner, selectors, tags, a headless note;
# noncharacters.
INVISIBLE = [
    *("\u200b", "\u200d", "\u200c", "\ufeff", "\u00ad", "\u00a0", "\u202f", "\u2007", "\u2060"),
    *("\u200e", "\u200f", "\u061c", "\u202a", "\u202e", "\u202c", "\u2066", "\u2068", "\u2069"),
    *("\u115f", "\u1160", "\u3164", "\uffa0", "\u2800", "\u034f", "\u180e", "\ufe0f", "\u2061"),
    *("\u2028", "\u0000", "\t", "\U000e0100", "\U000e0041", "\U0001d159", "\u2065", "\ufff0"),
    *("\uffff", "\ufffe", "\ufdd0", "\U0001ffff"),
]


@pytest.mark.parametrize("invisible", INVISIBLE, ids=ascii)
def test_what_nobody_sees_is_no_content(invisible):
    for text in (invisible, f" {invisible}\n{invisible} "):
        assert typed_text(text) == ""
        assert typed_lines(text) == ""


@given(st.text(st.sampled_from(INVISIBLE), max_size=8))
def test_no_mixture_of_them_is_content_either(text):
    assert typed_text(text) == typed_lines(text) == ""


@pytest.mark.parametrize("edge", tuple("\u200b\ufeff\u00ad\u00a0\u3164\u2800"), ids=ascii)
def test_around_a_name_it_goes(edge):
    assert typed_text(f"{edge}Ada {edge} {edge}") == "Ada"
    assert typed_lines(f"{edge}\n Ada {edge}\n{edge}") == "Ada"


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d👩\u200d👧\u200d👦",
        "🏳\ufe0f\u200d🌈",
        "👍🏽",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0646\u0627\u0645\u0647\u200c\u0627\u06cc",
        "ක්\u200dර",
        "خانه\u200c",
        "Ada\u200bLovelace",
        "שלום\u200f!",
        "O\u2019Brien",
        "\u202bمحمد",
    ],
    ids=ascii,
)
def test_what_shapes_letters_and_emoji_survives(text):
    assert typed_text(text) == typed_lines(text) == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\ntwo", "one\ntwo"),
        ("one\n\n\ntwo", "one\n\n\ntwo"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one\u2028two\u2029three\x0bfour\x85five", "one\ntwo\nthree\nfour\nfive"),
        ("size\t42\ncolour\tred", "size\t42\ncolour\tred"),
        ("\tindented\n\t\tmore", "\tindented\n\t\tmore"),
        ("  a  b  \n  c\t\n\n", "a  b\n  c"),
        ("bell\x07 and half \ud83d", "bell and half"),
    ],
    ids=ascii,
)
def test_lines_and_tabs_of_a_note_survive(typed, kept):
    assert typed_lines(typed) == kept


@given(st.text(st.characters(categories=["L", "N", "P", "So", "Mn"]) | st.sampled_from(" \t\n")))
def test_of_a_note_nothing_is_lost_but_blanks_at_ends_of_lines(text):
    kept = typed_lines(text)
    assert typed_lines(kept) == kept
    if kept:
        composed = [unicodedata.normalize("NFC", line).rstrip() for line in text.split("\n")]
        assert kept in "\n".join(composed)
        assert "".join(kept.split()) == "".join("".join(composed).split()).strip(_FILLERS)


_FILLERS = "\u034f\u115f\u1160\u180e\u2800\u3164\uffa0"


@given(st.text(max_size=60))
def test_tidying_twice_is_tidying_once(text):
    assert typed_text(typed_text(text)) == typed_text(text)
    assert typed_lines(typed_lines(text)) == typed_lines(text)
    assert "\n" not in typed_text(text)
