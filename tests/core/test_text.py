"""What comes from outside is shown as text and nothing but text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.text import (
    _cleaned,
    _on_one_line,
    clean,
    for_log,
    for_terminal,
    has_ink,
    is_plain,
    isolated,
    one_line,
)

any_text = st.text(st.characters(exclude_categories=()))
ascii_text = st.text(st.characters(max_codepoint=0x80))


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("Tea", "Tea"),
        ("a\tb\r\nc\rd\u2028e\x85f", "a\tb\nc\nd\ne\nf"),
        ("\ud83c half", "\ufffd half"),
        ("\x1b[2J\x9b31mTea\x00\x7f", "[2J31mTea"),
        ("\u202e-20 %", "-20 %"),
        ("\u2067-20 %", "-20 %"),
        ("\u2067\u05d0\u2069 -20 %", "\u2067\u05d0\u2069 -20 %"),
        ("\u2067\u05d0\n\u2069", "\u05d0\n"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
        ("1\xa0000\u202f€", "1\xa0000\u202f€"),
        ("\ufeffTea\ufffe\ufdd0", "Tea"),
        ("\u200b", ""),
        ("\u3164\u2800\ufe0f \u200d", ""),
    ],
)
def test_a_text_from_outside_holds_only_what_can_be_shown(given_text, expected):
    assert clean(given_text) == expected


@given(any_text)
def test_cleaning_twice_is_cleaning_once_and_what_is_left_can_be_stored_and_seen(text):
    for cleaned in (clean(text), one_line(text)):
        assert clean(cleaned) == cleaned
        cleaned.encode()
        assert cleaned == "" or has_ink(cleaned)
    assert one_line(one_line(text)) == one_line(text)
    assert not set(one_line(text)) & set("\n\t")


@given(any_text | ascii_text | st.sampled_from(["", " ", "   ", " Tea 15 ", "\x1f", "\x7f"]))
def test_the_quick_way_for_plain_text_and_the_rules_agree(text):
    assert clean(text) == _cleaned(text)
    assert one_line(text) == _on_one_line(_cleaned(text))


@pytest.mark.parametrize(
    "name", ["", " A", "A ", "A\n", "\u200b", "A\x1b", "\ud83c", "\u2067A\u2069"]
)
def test_a_name_that_not_every_outlet_shows_alike_is_none(name):
    assert not is_plain(name)
    assert is_plain("TEA 15 é 🍵")


@given(any_text)
def test_nothing_in_a_terminal_or_a_log_moves_the_cursor_or_turns_the_order(text):
    shown = for_terminal(text)
    shown.encode()
    assert not any((ord(c) < 32 and c not in "\n\t") or 0x7F <= ord(c) < 0xA0 for c in shown)
    assert not set(shown) & set("\u202d\u202e\u2066\u2067\u2068")
    assert "\n" not in for_log(text)


def test_a_right_to_left_text_turns_no_words_beside_it():
    assert isolated("\u05d0\u05d1") == "\u2068\u05d0\u05d1\u2069"
    assert isolated("Tee -20 %") == "Tee -20 %"
