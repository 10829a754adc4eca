"""The words of the pages: each language has all of them, and they can be filled in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from kiosk.core.languages import LANGUAGES
from kiosk.core.wall.contrast import TEXT, contrast
from kiosk.hub.pages.days import day_words, end_words, start_words
from kiosk.hub.pages.price import Price, money, percent_off, read_price
from kiosk.hub.pages.site import PageSite
from kiosk.hub.pages.words import WORDS, PageWords

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


@pytest.mark.parametrize(
    ("raw", "price"),
    [
        ({"price": "89.00", "currency": "EUR"}, Price(Decimal("89.00"), "EUR")),
        (
            {"price": "89", "was_price": "119.00", "currency": "EUR", "unit_price": "1 kg = €2"},
            Price(Decimal(89), "EUR", Decimal("119.00"), "1 kg = €2"),
        ),
        ({"price": "89", "was_price": "89.00", "currency": "EUR"}, Price(Decimal(89), "EUR")),
        ({"price": 89.0, "currency": "EUR"}, None),
        ({"price": "-1", "currency": "EUR"}, None),
        ({"price": "1e9", "currency": "EUR"}, None),
        ({"price": "89", "currency": "eur"}, None),
        ({"price": "89", "currency": "<b>"}, None),
        ({"price": "89"}, None),
        ({}, None),
    ],
)
def test_which_prices_count(raw, price):
    assert read_price(raw) == price


@pytest.mark.parametrize(
    ("language", "amount", "currency", "written"),
    [
        ("en", "89", "EUR", "€89.00"),
        ("de", "89.5", "EUR", "89,50\u00a0€"),
        ("ar", "89", "EUR", "89.00\u00a0€"),
        ("en", "1200", "JPY", "¥1200"),
        ("fr", "3.125", "KWD", "KWD\u00a03,125"),
        ("de", "80", "CHF", "CHF\u00a080,00"),
    ],
)
def test_money_is_written_as_the_language_does(language, amount, currency, written):
    assert money(Decimal(amount), currency, WORDS[language]) == written


def test_a_reduction_is_rounded_down():
    price = Price(Decimal("89.00"), "EUR", Decimal("119.00"))
    assert price.percent == 25
    assert percent_off(price.percent, WORDS["de"]) == "\u221225\u00a0%"
    assert Price(Decimal("118.99"), "EUR", Decimal("119.00")).percent == 0


@pytest.mark.parametrize("colour", ["#0e4a39", "#ffffff", "#000000", "#767676", "#c4f542"])
def test_text_on_any_brands_colour_can_be_read(colour):
    assert contrast(PageSite("", "", "", colour).on_brand, colour) >= TEXT
