"""What an offer costs, in the words of one language and ready to be painted or printed.

Directive 98/6/EC, Article 6a (as amended by Directive (EU) 2019/2161): a reduction is announced
with the lowest price of the last 30 days, and its percent counts from that price. Not legal
advice: docs/decisions/0131.
"""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from kiosk.core.feed.offer_look import OfferLook
from kiosk.core.wall.money import (
    MINUS,
    NO_BREAK_SPACE,
    NO_MONEY,
    Money,
    isolated_number,
    money,
    percent_off,
)

_SIGN = r"[$€£¥₩₹₪₺₴₽₫%‰]|kr|zł|Kč|Ft|lei|CHF|EUR|USD|GBP|AED|SAR|PLN|SEK|NOK|DKK"
_SIGN_AFTER = re.compile(rf"(?<=\d) (?=(?:{_SIGN})(?!\w))")
_SIGN_BEFORE = re.compile(rf"(?<!\w)({_SIGN}|[-\u2212+]) (?=\d)")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_HYPHEN_AS_MINUS = re.compile(r"(?<![\w.,)])-(?=\s?\d)")


class PriceTag(msgspec.Struct, frozen=True):
    """An offer's price in one language; nothing in it can be broken between a number's digits.

    `now` is the price in parts, `text` the same on one line. `was` is the struck price, `percent`
    the reduction; both are empty unless the price was higher before. `words` is the discount in
    words, which stands in the place of a price where the offer has none.
    """

    now: Money = NO_MONEY
    text: str = ""
    was: str = ""
    percent: str = ""
    unit_price: str = ""
    words: str = ""


NO_PRICE = PriceTag()


def price_tag(look: OfferLook, discount: str, language: str) -> PriceTag:
    """The price of an offer for readers of that language, a code such as "de"."""
    unit = unbroken(look.unit_price)
    if not look.price:
        return PriceTag(unit_price=unit, words=unbroken(discount))
    price, was = Decimal(look.price), Decimal(look.was_price or "0")
    now = money(price, look.currency, language)
    text = isolated_number(now.text, language)
    if was <= price:
        return PriceTag(now, text, unit_price=unit)
    before = isolated_number(money(was, look.currency, language).text, language)
    percent = reduction(price, was)
    return PriceTag(now, text, before, percent_off(percent, language) if percent else "", unit)


def reduction(price: Decimal, was: Decimal) -> int:
    """The reduction in whole percent, rounded down, so that no more is promised than is true.

    0 where the price was not higher.
    """
    return int((was - price) * 100 // was) if was > price >= 0 else 0


def unbroken(text: str) -> str:
    """The text with its amounts held together, as in "2,29 €", "-20 %" and "1 299 kr"."""
    if not any(letter.isdigit() for letter in text):
        return text
    text = _HYPHEN_AS_MINUS.sub(MINUS, text)
    text = _THOUSANDS.sub(NO_BREAK_SPACE, text)
    text = _SIGN_AFTER.sub(NO_BREAK_SPACE, text)
    return _SIGN_BEFORE.sub(rf"\1{NO_BREAK_SPACE}", text)
