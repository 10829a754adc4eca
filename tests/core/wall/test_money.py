"""Amounts are written as Unicode's CLDR writes them for each language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kiosk.core.wall.money import money, percent_off

NB, NNB, LRI, PDI = "\u00a0", "\u202f", "\u2066", "\u2069"

# Babel 2.17 (CLDR 47) for 1234.5 and 12345.5 in EUR, and for a quarter; without its mark of
# direction, and with minimumGroupingDigits, which Babel leaves out.
CLDR = {
    "en": ("€1,234.50", "€12,345.50", "25%"),
    "de": (f"1.234,50{NB}€", f"12.345,50{NB}€", f"25{NB}%"),
    "fr": (f"1{NNB}234,50{NB}€", f"12{NNB}345,50{NB}€", f"25{NNB}%"),
    "es": (f"1234,50{NB}€", f"12.345,50{NB}€", f"25{NB}%"),
    "ar": (f"1,234.50{NB}€", f"12,345.50{NB}€", "25%"),
    "it": (f"1.234,50{NB}€", f"12.345,50{NB}€", "25%"),
    "nl": (f"€{NB}1.234,50", f"€{NB}12.345,50", "25%"),
    "pl": (f"1234,50{NB}€", f"12{NB}345,50{NB}€", "25%"),
    "pt": (f"1234,50{NB}€", f"12{NB}345,50{NB}€", "25%"),
    "pt-BR": (f"€{NB}1.234,50", f"€{NB}12.345,50", "25%"),
    "tr": ("€1.234,50", "€12.345,50", "%25"),
    "uk": (f"1{NB}234,50{NB}€", f"12{NB}345,50{NB}€", "25%"),
}


@pytest.mark.parametrize(("language", "small", "large"), [(k, v[0], v[1]) for k, v in CLDR.items()])
def test_amounts_are_written_as_in_cldr(language, small, large):
    assert money(Decimal("1234.5"), "EUR", language).text == small
    assert money(Decimal("12345.5"), "EUR", language).text == large


@pytest.mark.parametrize(("language", "percent"), [(k, v[2]) for k, v in CLDR.items()])
def test_percents_are_written_as_in_cldr_with_a_true_minus(language, percent):
    told = percent_off(25, language).strip(LRI + PDI)
    # French has the wider of its no-break spaces here, as in its prices.
    assert told == "\u2212" + percent.replace(NNB, NB)


@pytest.mark.parametrize(
    ("currency", "amount", "parts"),
    [
        ("EUR", "89", ("€", "89", "00", "")),
        ("JPY", "110000", ("¥", "110,000", "", "")),
        ("JPY", "100.50", ("¥", "100", "5", "")),  # Odd, but what the shop said.
        ("KWD", "1.5", (f"KWD{NB}", "1", "500", "")),
        ("SEK", "99.9", (f"kr{NB}", "99", "90", "")),
        ("EUR", "1.299", ("€", "1", "299", "")),
        ("XXX", "5", (f"XXX{NB}", "5", "00", "")),
        ("", "5", ("", "5", "00", "")),
    ],
)
def test_a_currency_has_its_digits_and_its_sign(currency, amount, parts):
    told = money(Decimal(amount), currency, "en")
    assert (told.prefix, told.whole, told.cents, told.tail) == parts
