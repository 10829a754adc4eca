"""What is said of the thing that has the focus, of a page, and of a key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.narration.echo import echo
from kiosk.core.narration.item import Item, ItemState, Role
from kiosk.core.narration.page import page_words
from kiosk.core.narration.phrases import advice, phrase, state_words
from kiosk.core.narration.utterance import SpokenPart, in_voices
from kiosk.core.narration.words import filled_in
from tests.support.spoken_words import WORDS


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (Item(name="Send", role=Role.BUTTON), "Send, button."),
        (Item(name="Terms"), "Terms."),
        (
            Item(
                name="Last name",
                role=Role.FIELD,
                states=frozenset((ItemState.REQUIRED, ItemState.INVALID)),
                description="Please fill this in.",
            ),
            "Last name, field, required, invalid. Please fill this in. empty.",
        ),
        (Item(name="Email", role=Role.FIELD, value="ada@b.c"), "Email, field. ada@b.c."),
        (
            Item(name="By phone", role=Role.RADIO, group="How?", place=(2, 3)),
            "How? By phone, radio, notSelected. 2 of 3.",
        ),
        (
            Item(name="News", role=Role.CHECK_BOX, states=frozenset((ItemState.CHECKED,))),
            "News, checkBox, checked.",
        ),
        (
            Item(name="Scan", role=Role.TAB, states=frozenset((ItemState.SELECTED,)), place=(1, 5)),
            "Scan, tab, selected. 1 of 5.",
        ),
        (
            Item(name="Print", role=Role.BUTTON, states=frozenset((ItemState.DISABLED,))),
            "Print, button, disabled.",
        ),
    ],
)
def test_an_item_is_told_by_name_kind_state_advice_value_and_place(item, said):
    assert phrase(item, WORDS, "en") == (SpokenPart(said, "en"),)


@given(st.text(alphabet="0123456789", min_size=4))
def test_what_a_masked_field_holds_is_in_no_phrase(pin):
    field = Item(name="PIN", role=Role.FIELD, value=pin, masked=True)
    assert phrase(field, WORDS, "en") == (SpokenPart("PIN, field. filled.", "en"),)
    key = Item(name="", role=Role.BUTTON, masked=True)
    assert phrase(key, WORDS, "en") == (SpokenPart("digit, button.", "en"),)
    assert echo(pin[:-1], pin, WORDS, masked=True) == "digit"
    assert echo(pin, pin[:-1], WORDS, masked=True) == "digit deleted"


def test_a_changed_state_is_told_alone():
    box = Item(name="News", role=Role.CHECK_BOX)
    assert state_words(box, WORDS, "en") == (SpokenPart("notChecked.", "en"),)
    send = Item(name="Send", role=Role.BUTTON)
    assert state_words(send, WORDS, "en") == (SpokenPart("Send, button.", "en"),)


def test_help_says_what_can_be_done_with_the_item():
    assert advice(Item(name="News", role=Role.CHECK_BOX), WORDS) == "helpCheck"
    assert advice(Item(name="Terms"), WORDS) == ""


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "a", "a"),
        ("ad", "adA", "capital A"),
        ("a", "a ", "space"),
        ("ada", "ad", "a deleted"),
        ("Gr", "Grüße", "ü, ß, e"),
        ("", "Lovelace", "Lovelace"),
        ("abcd", "abxcd", "x"),
        ("aa", "aaa", "a"),
        ("a", "a", ""),
    ],
)
def test_what_is_typed_is_said_letter_by_letter(before, after, said):
    assert echo(before, after, WORDS) == said


def test_a_page_says_its_name_once_and_its_code_in_groups():
    texts = [
        Item(name="Our shop"),
        Item(name="Your voucher"),
        Item(name="-20 %"),
        Item(name="QR code 24BA 6VM6 1CQ", role=Role.GRAPHIC),
        Item(name="24BA 6VM6 1CQ"),
        Item(name="Good once"),
        Item(name="-20 %"),
    ]
    assert page_words("Mugs", texts, WORDS, ("Our shop",), lead="2 offers") == (
        "Mugs. 2 offers. Your voucher. -20 %. code 2 4 B A, 6 V M 6, 1 C Q. Good once."
    )


@given(st.lists(st.text(), max_size=3))
def test_a_template_takes_any_values_as_they_are(values):
    template = " ".join(f"%{number}" for number in range(1, len(values) + 1)) + " 100 % %9"
    assert filled_in(template, *values) == " ".join([*values]) + " 100 % %9"


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "en",
            (
                SpokenPart("Deutsch.", "de"),
                SpokenPart("Language, radio, notSelected. Opens a list. 2 of 11.", "en"),
            ),
        ),
        (
            "de",
            (SpokenPart("Language. Deutsch, radio, notSelected. Opens a list. 2 of 11.", "de"),),
        ),
    ],
)
def test_a_languages_name_has_its_own_voice_and_what_is_said_of_it_the_shoppers(language, parts):
    item = Item(
        name="Deutsch",
        role=Role.RADIO,
        group="Language",
        description="Opens a list",
        place=(2, 11),
        language="de",
    )
    assert phrase(item, WORDS, language) == parts


def test_neighbours_of_one_language_are_one_part():
    told = (
        SpokenPart("Mugs.", "en"),
        SpokenPart("", "de"),
        SpokenPart("Send.", "en"),
        SpokenPart("Deutsch.", "de"),
    )
    assert in_voices(*told) == (SpokenPart("Mugs. Send.", "en"), SpokenPart("Deutsch.", "de"))
    assert in_voices(SpokenPart("", "en")) == ()


def test_marks_around_a_code_do_not_hide_that_it_is_one():
    picture = Item(name="رمز \u200f24BA 1C", role=Role.GRAPHIC)
    assert page_words("Mugs", [picture, Item(name="\u206624BA 1C\u2069")], WORDS) == (
        "Mugs. code 2 4 B A, 1 C."
    )
