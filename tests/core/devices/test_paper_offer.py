"""An offer on paper has what its card has, and words only where they say something true."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.counter.till_code import TillKind
from kiosk.core.devices.paper_offer import PaperWords, paper_offer, paper_words
from kiosk.core.devices.slip import PaperPrice
from kiosk.core.wall.price import PriceTag
from tests.support.values import card

WORDS = PaperWords("Show.", "instead of %1", "Struck: …", "%1: lowest", "Point.")
REDUCED = PriceTag(text="€89.00", was="€119.00", percent="\u221225%", unit_price="€8.90/kg")
END = datetime(2026, 12, 6, 12, tzinfo=UTC)


def made(**fields):
    return paper_offer(card("A1", **fields), "Shop", "Until Sunday", WORDS)


def test_a_reduced_price_comes_with_its_words():
    assert made(price=REDUCED).price == PaperPrice(
        *("€89.00", "€119.00", "instead of €119.00", "Struck: …", "€119.00: lowest"),
        *("\u221225%", "€8.90/kg"),
    )


def test_a_price_that_was_not_higher_has_none():
    assert made(price=PriceTag(text="€89.00")).price == PaperPrice("€89.00")


def test_without_a_price_the_discount_says_what_the_offer_gives():
    offer = made(discount="-20 %", price=PriceTag(words="\u221220\u00a0%"))
    assert (offer.gift, offer.price) == ("\u221220\u00a0%", PaperPrice())


def test_the_tills_code_knows_the_offers_last_day():
    till = made(till_code="(255)4012345678901(17){until}", valid_until=END).till
    assert till.text == "(255)4012345678901(17)261206"
    assert till.symbol is not None
    assert till.symbol.kind is TillKind.GS1_DATA_BAR


@pytest.mark.parametrize(
    ("url", "file"),
    [("file:///a/b%20c.png", "/a/b c.png"), ("", ""), ("https://x.example/a.png", "")],
)
def test_only_pictures_of_this_computer_are_printed(url, file):
    assert made(image=url).picture == file


@pytest.mark.parametrize(
    ("told", "focus"),
    [("20 80", (20, 80)), ("", (50, 50)), ("120 -5", (100, 0)), ("1", (50, 50)), ("a b", (50, 50))],
)
def test_the_focus_is_a_point_of_the_picture(told, focus):
    assert made(focus=told).focus == focus


def test_a_cut_out_is_shown_whole():
    assert made(fit="contain").whole
    assert not made(fit="cover").whole


def test_words_that_are_no_texts_are_left_out():
    assert paper_words({"show": "Show.", "how": 3, "other": "x"}) == PaperWords(show="Show.")
