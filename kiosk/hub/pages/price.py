"""An offer's price fields, read from its JSON, and written as the language writes money."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from kiosk.core.text import one_line
from kiosk.hub.pages.words import PageWords

_AMOUNT = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,3})?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_LONGEST_UNIT = 24
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}
# ISO 4217: currencies without hundredths, and with thousandths.
_DECIMALS = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "BHD": 3, "KWD": 3, "OMR": 3, "JOD": 3}


@dataclass(frozen=True, slots=True)
class Price:
    """What an offer costs; `was` is the lowest price of the last 30 days, if it was higher.

    `unit` is the price of a kilogram or the like, in the shop's own words.
    """

    now: Decimal
    currency: str
    was: Decimal | None = None
    unit: str = ""

    @property
    def percent(self) -> int:
        """The reduction, rounded down, as the law counts it: from the 30 days' lowest price."""
        if self.was is None:
            return 0
        share = (self.was - self.now) * 100 / self.was
        return int(share.to_integral_value(ROUND_FLOOR))


def read_price(raw: Mapping[str, object]) -> Price | None:
    """The price in an offer's JSON; None if there is none, or none that can be read."""
    now, currency = _amount(raw.get("price")), raw.get("currency")
    if now is None or not isinstance(currency, str) or not _CURRENCY.fullmatch(currency):
        return None
    was = _amount(raw.get("was_price"))
    unit = raw.get("unit_price")
    unit = one_line(unit)[:_LONGEST_UNIT] if isinstance(unit, str) else ""
    return Price(now, currency, was if was and was > now else None, unit)


def money(amount: Decimal, currency: str, words: PageWords) -> str:
    decimals = _DECIMALS.get(currency, 2)
    # An amount with more decimals than its currency has is not rounded, since that would lie.
    written = f"{amount:.{max(decimals, -_exponent(amount))}f}".replace(".", words.mark)
    symbol = _SYMBOLS.get(currency)
    if symbol is None:
        return f"{currency}\u00a0{written}"
    return words.price.format(symbol=symbol, amount=written)


def percent_off(number: int, words: PageWords) -> str:
    return words.percent.format(number=number) if number else ""


def _amount(value: object) -> Decimal | None:
    if isinstance(value, str) and _AMOUNT.fullmatch(value):
        return Decimal(value)
    return None


def _exponent(amount: Decimal) -> int:
    exponent = amount.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
