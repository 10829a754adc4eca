"""A shop's file of texts: what is usable is used, and what is not is named by its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.own_texts import LARGEST_FILE, LONGEST_TEXT, parse_own_texts


def test_texts_are_read_by_the_english_ones():
    read = parse_own_texts(b'# ours\n"Contact me" = "Sprechen Sie uns an"\nNew = "Neu!"')
    assert read.texts == {"Contact me": "Sprechen Sie uns an", "New": "Neu!"}
    assert read.problems == ()


@pytest.mark.parametrize(
    ("bad", "what"),
    [
        ('"Touch for all %n offers" = "Alle"', "must have %n, as in English"),
        ('"%1 of %2" = "%1"', "must have %1 and %2, as in English"),
        ('"Contact me" = "%1"', "must have no % sign with a number or n, as in English"),
        ('"Contact me" = " "', "is empty"),
        ('"Contact me" = "\\u202e"', "is empty"),
        ('"Contact me" = 5', "must be a text in quotation marks"),
        ("[Contact]", "must be a text in quotation marks"),
        (f'"Contact me" = "{"x" * (LONGEST_TEXT + 1)}"', "is longer than 1000 characters"),
    ],
)
def test_a_bad_text_costs_itself_alone_and_is_named_by_its_line(bad, what):
    read = parse_own_texts(f'"New" = "Neu!"\n\n{bad}\n'.encode())
    assert read.texts == {"New": "Neu!"}
    (problem,) = read.problems
    assert problem.line == 3
    assert problem.what.endswith(what)


@pytest.mark.parametrize(
    ("raw", "line", "what"),
    [
        (b'"New" = "Neu!"\n"Contact me" "Kontakt"\n', 2, "not of the form"),
        (b'"New" = "Neu!"\n"New" = "Neu"\n', 2, "not of the form"),
        (b'"New" = "Neu!"\n"Back" = "Zur\xfcck"\n', 2, "not UTF-8"),
        (b"x" * (LARGEST_FILE + 1), 0, "larger than 256 KB"),
        (b"x = " + b"[" * 100_000, 0, "not of the form"),
    ],
    ids=["no equals sign", "twice", "Latin-1", "huge", "deep"],
)
def test_a_garbled_file_costs_itself_and_names_the_line(raw, line, what):
    read = parse_own_texts(raw)
    assert read.texts == {}
    (problem,) = read.problems
    assert problem.line in {line, 0} if line == 0 else problem.line == line
    assert problem.what.startswith(what)


@given(st.binary(max_size=300))
def test_no_file_does_more_harm_than_to_be_left_out(raw):
    read = parse_own_texts(raw)
    assert all(isinstance(text, str) and text for text in read.texts.values())
