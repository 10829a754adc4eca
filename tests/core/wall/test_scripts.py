"""Letters are sorted by script, and each script has the package whose font draws it."""

from __future__ import annotations

import pytest

from kiosk.core.wall.scripts import letters_of, package_for, script_of

CJK = "Chinese, Japanese and Korean"


@pytest.mark.parametrize(
    ("letters", "script", "package"),
    [
        ("aÖß", "Latin", "fonts-noto-core"),
        ("жЯ", "Cyrillic", "fonts-noto-core"),
        ("عش", "Arabic", "fonts-noto-core"),
        ("กแ", "Thai", "fonts-noto-core"),
        ("कफ", "Devanagari (Hindi)", "fonts-noto-core"),
        ("咖カひ커", CJK, "fonts-noto-cjk"),
        ("😀🥐🇩", "emoji", "fonts-noto-color-emoji"),
        ("€%7→", "signs", "fonts-noto-core"),
    ],
)
def test_a_letter_tells_its_script(letters, script, package):
    assert {script_of(letter) for letter in letters} == {script}
    assert package_for(script) == package


def test_each_letter_counts_once_and_marks_spaces_and_controls_do_not():
    assert letters_of(["ab a", "b\u200dc\u0301\n\ufe0f"]) == "abc"


def test_a_character_that_unicode_does_not_name_is_a_sign():
    assert script_of("\u0378") == "signs"
