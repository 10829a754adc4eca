"""A language of the screen without a consent text is told, and not offered."""

from __future__ import annotations

import pytest

from kiosk.checks.consent import check_consent
from kiosk.core.counter.health import Level
from kiosk.settings.load import load
from kiosk.wiring.screen import view_options

CONFIG = """
[kiosk]
id = "K-001"
store = "S-01"
language = "de"
[display]
languages = ["en", "de", "ar"]
"""


@pytest.fixture
def checked(tmp_path):
    def check(texts):
        config = tmp_path / "kiosk.toml"
        config.write_text(CONFIG + texts, encoding="utf-8")
        return check_consent(load(config, {}))

    return check


@pytest.mark.parametrize(
    "texts", ["", '[form.consent.texts]\nen = "Yes."\nde = "Ja."\nar = "نعم."\nfr = "Oui."']
)
def test_a_text_in_each_language_is_well(checked, texts):
    assert checked(texts).verdict is Level.OK


@pytest.mark.parametrize(
    ("texts", "lacking", "follows"),
    [
        ('en = "Yes."\nde = "Ja."', "ar", "customers are not offered ar"),
        ('en = "Yes."', "de, ar", "customers are not offered ar; in de they see the one in en"),
        ('fr = "Oui."\nde = "Ja."', "en, ar", "customers are not offered en, ar"),
        (
            'fr = "Oui."',
            "de, en, ar",
            "customers are not offered en, ar; in de they see the one in fr",
        ),
    ],
)
def test_a_language_without_one_fails_with_what_its_customers_see(checked, texts, lacking, follows):
    line = checked(f"[form.consent.texts]\n{texts}")
    assert line.verdict is Level.FAIL
    assert line.found == f"no text in {lacking}: {follows}"
    assert f"add {lacking} to [form.consent.texts]" in line.remedy


def test_the_screen_does_not_offer_a_language_without_one(tmp_path):
    config = tmp_path / "kiosk.toml"
    config.write_text(CONFIG + '[form.consent.texts]\nen = "Yes."\nde = "Ja."', encoding="utf-8")
    settings = load(config, {})
    assert settings.languages == ("en", "de")
    assert view_options(settings).display.languages == ("en", "de")
