"""A language of the screen without a consent text is told, with the text that stands in."""

from __future__ import annotations

import pytest

from kiosk.checks.consent import check_consent
from kiosk.core.counter.health import Level
from kiosk.settings.load import load

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
    ("texts", "lacking", "shown"),
    [
        ('en = "Yes."\nde = "Ja."', "ar", "en"),
        ('en = "Yes."', "de, ar", "en"),
        ('fr = "Oui."\nde = "Ja."', "en, ar", "fr"),
        ('fr = "Oui."', "de, en, ar", "fr"),
    ],
)
def test_a_language_without_one_is_named_with_what_its_customers_see(
    checked, texts, lacking, shown
):
    line = checked(f"[form.consent.texts]\n{texts}")
    assert line.verdict is Level.WARN
    assert f"no text in {lacking}: " in line.found
    assert line.found.endswith(f"see the one in {shown}")
    assert f"add {lacking} to [form.consent.texts]" in line.remedy
