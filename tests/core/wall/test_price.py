"""A price promises no more than is true, and is never broken between its digits."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.offer_look import OfferLook
from kiosk.core.wall.money import digits_of, money
from kiosk.core.wall.price import PriceTag, price_tag, reduction, unbroken

LANGUAGES = ("en", "de", "fr", "es", "ar", "it", "nl", "pl", "pt", "tr", "uk", "pt-PT", "xx", "")
CURRENCIES = ("EUR", "USD", "JPY", "KWD", "CHF", "SEK", "")
AMOUNTS = st.decimals(0, 999_999_999, places=3)
ISOLATES = re.compile("[\u2066\u2069]")


def tag(language: str = "en", discount: str = "", **look: object) -> PriceTag:
    return price_tag(OfferLook(**{"currency": "EUR"} | look), discount, language)


@pytest.mark.parametrize(
    ("price", "was", "percent"),
    [
        ("89.00", "119.00", "\u221225%"),
        ("449", "529", "\u221215%"),
        ("0.01", "1000000", "\u221299%"),
        ("0", "10", "\u2212100%"),
        ("99.99", "100.00", ""),  # Under one percent: nothing to boast of.
        ("66.67", "100", "\u221233%"),
    ],
)
def test_the_percent_counts_from_the_struck_price_and_is_rounded_down(price, was, percent):
    assert tag(price=price, was_price=was).percent == percent


@pytest.mark.parametrize("was", ["", "88.99", "89", "89.00", "0"])
def test_nothing_is_struck_unless_the_price_was_higher(was):
    told = tag(price="89.00", was_price=was)
    assert (told.was, told.percent, told.text) == ("", "", "\u20ac89.00")


def test_without_a_price_its_place_is_the_discounts():
    told = tag(discount="Free refill", was_price="5")
    assert told == PriceTag(words="Free refill")


def test_with_a_price_the_discount_is_not_said_twice():
    assert tag(discount="-25 %", price="89").words == ""


@given(AMOUNTS, AMOUNTS)
def test_the_percent_never_says_more_than_is_true(price, was):
    percent = reduction(price, was)
    if was <= price:
        assert percent == 0
    else:
        assert percent <= (was - price) / was * 100 < percent + 1


@given(AMOUNTS, st.sampled_from(CURRENCIES), st.sampled_from(LANGUAGES))
def test_a_price_can_be_read_back_and_has_no_place_to_be_broken(amount, currency, language):
    text = money(amount, currency, language).text
    assert " " not in text
    parts = money(amount, currency, language)
    whole = re.sub(r"\D", "", parts.whole)
    assert Decimal(f"{whole}.{parts.cents or 0}") == amount
    assert len(parts.cents) >= digits_of(currency)
    assert parts.text == text
    assert (parts.point in text.removeprefix(parts.prefix + parts.whole)) is bool(parts.cents)


@given(st.sampled_from(LANGUAGES), AMOUNTS, AMOUNTS)
def test_all_that_is_painted_of_a_price_is_of_one_piece(language, price, was):
    told = tag(language, price=f"{price:f}", was_price=f"{was:f}")
    for text in (told.text, told.was, told.percent):
        assert " " not in text
    for text in (told.text, told.was, told.percent):
        assert bool(ISOLATES.search(text)) is (language == "ar" and text != "")


@pytest.mark.parametrize(
    ("written", "painted"),
    [
        ("2,29 € (19 € …)", "2,29\u00a0€ (19\u00a0€ …)"),
        ("-20 %", "\u221220\u00a0%"),
        ("- 20%", "\u2212\u00a020%"),
        ("$ 40.99 (was $50.00)", "$\u00a040.99 (was $50.00)"),
        ("1 299 kr", "1\u00a0299\u00a0kr"),
        ("10-20 % off", "10-20\u00a0% off"),
        ("from CHF 5", "from CHF\u00a05"),
        ("12,- statt 15,-", "12,- statt 15,-"),
        ("3 for 2", "3 for 2"),
        ("Free refill", "Free refill"),
        ("pre-order 2 kroner", "pre-order 2 kroner"),
    ],
)
def test_an_amount_in_words_is_held_together(written, painted):
    assert unbroken(written) == painted
    assert tag(discount=written).words == painted


@given(st.text())
def test_holding_amounts_together_changes_nothing_else(text):
    def plain(any_text: str) -> str:
        return any_text.replace("\u00a0", " ").replace("\u2212", "-")

    assert plain(unbroken(text)) == plain(text)
    assert unbroken(unbroken(text)) == unbroken(text)
