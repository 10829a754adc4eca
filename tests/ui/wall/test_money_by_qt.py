"""Qt, which has CLDR's data too, writes amounts of money as we do."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kiosk.core.wall.money import money

# Qt's locale of each language; Arabic with western digits, as everywhere on the kiosk.
LOCALES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "ar": "ar_AE", "it": "it_IT"}
MORE = {"nl": "nl_NL", "pl": "pl_PL", "pt-PT": "pt_PT", "tr": "tr_TR", "uk": "uk_UA"}
MARKS = str.maketrans("", "", "\u200e\u200f\u061c")


@pytest.mark.parametrize(("language", "locale"), (LOCALES | MORE).items())
@pytest.mark.parametrize("amount", ["0.5", "12", "999.99", "12345.6", "1234567.89"])
def test_amounts_are_written_as_by_qt(language, locale, amount):
    from PySide6.QtCore import QLocale

    ours = money(Decimal(amount), "EUR", language).text
    theirs = QLocale(locale).toCurrencyString(float(amount), "€", 2).translate(MARKS)
    # Qt leaves out the space that CLDR has in Arabic beside its mark of direction.
    assert ours.replace("\u00a0", "" if language == "ar" else "\u00a0") == theirs
