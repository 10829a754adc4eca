"""Amounts of money and percents as people of each language write them.

The formats are those of Unicode's CLDR 47, with a currency's narrow sign; the digits after the
point are those of ISO 4217. Why a table and no library: docs/decisions/0131.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import msgspec

MINUS, NO_BREAK_SPACE = "\u2212", "\u00a0"
_NARROW_SPACE = "\u202f"
_LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\u2066", "\u2069"
_USUAL_DIGITS = 2
_NO_DIGITS = (
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
    "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF",
)  # fmt: skip
_THREE_DIGITS = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
_DIGITS = {**dict.fromkeys(_NO_DIGITS, 0), **dict.fromkeys(_THREE_DIGITS, 3)}
# In a shop there is one currency, so "$" needs no country before it.
_DOLLARS = ("ARS", "AUD", "CAD", "CLP", "COP", "HKD", "MXN", "NZD", "SGD", "USD")
_SIGNS = {
    **dict.fromkeys(_DOLLARS, "$"),
    **dict.fromkeys(("DKK", "ISK", "NOK", "SEK"), "kr"),
    **dict.fromkeys(("CNY", "JPY"), "¥"),
    **dict.fromkeys(("FKP", "GBP", "GIP"), "£"),
    "BRL": "R$",
    "CZK": "Kč",
    "EUR": "€",
    "HUF": "Ft",
    "ILS": "₪",
    "INR": "₹",
    "KRW": "₩",
    "KZT": "₸",
    "PHP": "₱",
    "PLN": "zł",
    "RON": "lei",
    "TRY": "₺",
    "UAH": "₴",
    "VND": "₫",
}


class _Format(msgspec.Struct, frozen=True):
    """How a language writes numbers.

    `sign` is where the currency's sign stands: "€1", "€ 1" or "1 €". `grouped_from` is the
    number of digits from which thousands are parted.
    """

    point: str
    group: str
    sign: str = "1 €"
    percent: str = "1%"
    grouped_from: int = 4
    is_right_to_left: bool = False


_ENGLISH = _Format(".", ",", "€1")
_FORMATS: Mapping[str, _Format] = {
    "en": _ENGLISH,
    "de": _Format(",", ".", percent="1 %"),
    "fr": _Format(",", _NARROW_SPACE, percent="1 %"),
    "es": _Format(",", ".", percent="1 %", grouped_from=5),
    "ar": _Format(".", ",", is_right_to_left=True),
    "it": _Format(",", "."),
    "nl": _Format(",", ".", "€ 1"),
    "pl": _Format(",", NO_BREAK_SPACE, grouped_from=5),
    "pt": _Format(",", NO_BREAK_SPACE, grouped_from=5),
    "pt-br": _Format(",", ".", "€ 1"),
    "tr": _Format(",", ".", "€1", percent="%1"),
    "uk": _Format(",", NO_BREAK_SPACE),
}


class Money(msgspec.Struct, frozen=True):
    """An amount in parts, so that a price can be set with raised cents.

    `prefix` and `tail` are the currency's sign before and after the number, with a no-break space
    where the language has one. `point` stands between `whole` and `cents` on one line.
    """

    prefix: str = ""
    whole: str = ""
    point: str = ""
    cents: str = ""
    tail: str = ""

    @property
    def text(self) -> str:
        """The amount on one line, without a place at which it could be broken."""
        point = self.point if self.cents else ""
        return f"{self.prefix}{self.whole}{point}{self.cents}{self.tail}"


NO_MONEY = Money()


def digits_of(currency: str) -> int:
    """The digits after the point of a currency of ISO 4217; most have two."""
    return _DIGITS.get(currency, _USUAL_DIGITS)


def money(amount: Decimal, currency: str, language: str) -> Money:
    """The amount as readers of that language write it.

    A price with more digits than its currency has, as for fuel, keeps them: nothing is rounded.
    """
    style = _format_of(language)
    whole, _, cents = f"{amount:f}".partition(".")
    digits = digits_of(currency)
    cents = cents.rstrip("0").ljust(digits, "0")
    sign = _SIGNS.get(currency, currency)
    prefix, tail = _around(sign, style)
    return Money(prefix, _grouped(whole, style), style.point, cents, tail)


def percent_off(percent: int, language: str) -> str:
    """A reduction in percent with a minus that is no hyphen: U+2212."""
    written = _format_of(language).percent.replace(" ", NO_BREAK_SPACE)
    return isolated_number(MINUS + written.replace("1", str(percent)), language)


def isolated_number(number: str, language: str) -> str:
    """The number, isolated where the text around it reads from right to left (UAX #9)."""
    if number and _format_of(language).is_right_to_left:
        return f"{_LEFT_TO_RIGHT_ISOLATE}{number}{_POP_ISOLATE}"
    return number


def _format_of(language: str) -> _Format:
    tag = language.replace("_", "-").lower()
    return _FORMATS.get(tag) or _FORMATS.get(tag.partition("-")[0]) or _ENGLISH


def _around(sign: str, style: _Format) -> tuple[str, str]:
    if not sign:
        return "", ""
    if style.sign == "1 €":
        return "", NO_BREAK_SPACE + sign
    # CLDR parts letters, though not signs, from the number.
    is_apart = style.sign == "€ 1" or sign[-1].isalpha()
    return sign + (NO_BREAK_SPACE if is_apart else ""), ""


def _grouped(whole: str, style: _Format) -> str:
    if len(whole) < style.grouped_from:
        return whole
    return f"{int(whole):,}".replace(",", style.group)
