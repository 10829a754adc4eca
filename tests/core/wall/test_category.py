"""A category that a shop names in its own words has an icon, and a name in each language."""

from __future__ import annotations

import pytest

from kiosk.core.languages import LANGUAGES
from kiosk.core.wall.category import ICONS, NO_CATEGORY, OTHER, Category, category_of


@pytest.mark.parametrize(
    ("words", "language", "category"),
    [
        ("Fashion", "en", Category("fashion", "Fashion", "fashion")),
        ("fashion ", "de", Category("fashion", "Mode", "fashion")),
        ("MODE", "en", Category("fashion", "Fashion", "fashion")),
        ("طعام", "fr", Category("food", "Alimentation", "food")),
        ("Comida", "es-MX", Category("food", "Comida", "food")),
        ("Home", "fi", Category("home", "Home", "home")),
        ("Women's shoes", "de", Category("women's shoes", "Women's shoes", "fashion")),
        ("Mo\u0308bel", "de", Category("möbel", "Mo\u0308bel", "home")),
        ("Garden furniture", "en", Category("garden furniture", "Garden furniture", "home")),
        ("Extended warranty", "en", Category("extended warranty", "Extended warranty", OTHER)),
        ("", "en", NO_CATEGORY),
        ("  ", "en", NO_CATEGORY),
    ],
)
def test_a_category(words, language, category):
    assert category_of(words, language) == category


def test_each_icon_has_a_name_in_each_of_the_five_languages():
    for icon in ICONS[:-1]:
        english = category_of(icon, "en")
        if english.key == icon:
            names = {category_of(icon, language).name for language in LANGUAGES}
            assert all(names)
    named = [category_of(name, "en").icon for name in ("Fashion", "Home", "Food", "Tech", "Sport")]
    assert named == ["fashion", "home", "food", "tech", "sport"]
