"""The words of the pages: each language has all of them, and they can be filled in."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.core.languages import LANGUAGES
from kiosk.core.wall.contrast import TEXT, contrast
from kiosk.hub.pages.days import day_words, end_words, start_words
from kiosk.hub.pages.page_words import PageWords
from kiosk.hub.pages.site import PageSite
from kiosk.hub.pages.words import WORDS

SUMMER = timezone(timedelta(hours=2))


def test_each_language_has_a_row():
    assert list(WORDS) == list(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_left_out(language):
    words = WORDS[language]
    for field in PageWords.__slots__:
        assert getattr(words, field), field
    assert (len(words.weekdays), len(words.months)) == (7, 12)
    assert {"{day}"} <= set(words.until.split())
    day = day_words(date(2026, 12, 6), words)
    for part in ("6", words.weekdays[6], words.months[11], "2026"):
        assert part in day


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "Sunday, 1 November 2026"),
        ("de", "Sonntag, 1. November 2026"),
        ("fr", "dimanche 1er novembre 2026"),
        ("es", "domingo, 1 de noviembre de 2026"),
    ],
)
def test_dates_are_written_as_people_write_them(language, day):
    assert day_words(date(2026, 11, 1), WORDS[language]) == day


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (datetime(2026, 6, 6, 18, tzinfo=UTC), "Until Saturday, 6 June 2026, 20:00"),
        (datetime(2026, 6, 6, 22, tzinfo=UTC), "Until Saturday, 6 June 2026"),
        (None, ""),
    ],
)
def test_an_end_at_midnight_is_the_day_before(end, words):
    assert end_words(end, WORDS["en"], SUMMER) == words


def test_a_beginning_is_named_in_the_shops_time():
    start = datetime(2026, 6, 5, 22, tzinfo=UTC)
    assert start_words(start, WORDS["en"], SUMMER) == "Starts Saturday, 6 June 2026"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_of_a_price_names_it(language):
    words = WORDS[language]
    assert {"{now}", "{was}"} <= {*re.findall(r"{\w+}", words.priced)}
    assert re.findall(r"{\w+}", words.lowest) == ["{was}"]
    for sentence in (words.struck, words.lowest):
        assert "30" in sentence


@pytest.mark.parametrize("colour", ["#0e4a39", "#ffffff", "#000000", "#767676", "#c4f542"])
def test_text_on_any_brands_colour_can_be_read(colour):
    assert contrast(PageSite("", "", "", colour).on_brand, colour) >= TEXT
