"""The doctor names the languages in which customers see another greeting than the shop's."""

from __future__ import annotations

import pytest

from kiosk.checks.greeting import check_greeting
from kiosk.core.counter.health import Level
from kiosk.settings.load import load
from kiosk.settings.rules import ConfigError


def settings(tmp_path, shop="", languages='["en", "de", "fr"]'):
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f'[kiosk]\nid = "K-1"\nstore = "S-1"\n[display]\nlanguages = {languages}\n[shop]\n{shop}\n',
        encoding="utf-8",
    )
    return load(file, {})


@pytest.mark.parametrize(
    ("shop", "level", "told"),
    [
        ("", Level.OK, "own words"),
        ('greetings = { en = "Hi", de = "Hallo", fr = "Salut" }', Level.OK, "in each"),
        ('greeting = "Hi"', Level.WARN, 'none in en, de, fr: customers who choose that'),
        ('greetings = { en = "Hi", de = "Hallo" }', Level.WARN, "none in fr"),
        ('greetings = { en = "Hi", de = "", fr = "" }', Level.WARN, "none in de, fr"),
        ('greeting = "Hi"\ngreetings = { de = "Hallo" }', Level.WARN, 'see "Hi"'),
    ],
)  # fmt: skip
def test_gaps_are_named_with_what_customers_see_instead(tmp_path, shop, level, told):
    line = check_greeting(settings(tmp_path, shop))
    assert line.verdict is level
    assert told in line.found
    assert bool(line.remedy) is (level is Level.WARN)


def test_one_language_needs_one_greeting(tmp_path):
    line = check_greeting(settings(tmp_path, 'greeting = "Hi"', '["en"]'))
    assert line.verdict is Level.OK


def test_a_greeting_in_a_language_that_the_kiosk_lacks_is_refused(tmp_path):
    with pytest.raises(ConfigError, match=r"\[shop.greetings\].*tlh"):
        settings(tmp_path, 'greetings = { tlh = "nuqneH" }')
