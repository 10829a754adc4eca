"""Which script a letter belongs to, and the Debian package whose font can draw it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

EMOJI = "emoji"
_CJK = "Chinese, Japanese and Korean"
# First words of Unicode's names of letters, where another word says more to a person.
_SCRIPTS: Mapping[str, str] = {
    **dict.fromkeys(("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL"), _CJK),
    **dict.fromkeys(("BOPOMOFO", "IDEOGRAPHIC", "FULLWIDTH", "HALFWIDTH", "KANGXI"), _CJK),
    "DEVANAGARI": "Devanagari (Hindi)",
}
_PACKAGES: Mapping[str, str] = {EMOJI: "fonts-noto-color-emoji", _CJK: "fonts-noto-cjk"}
_OTHER_PACKAGE = "fonts-noto-core"
# Marks, controls and spaces are drawn with what they stand beside, or not at all.
_WITHOUT_INK = frozenset("CMZ")
_FIRST_PICTURE = 0x1F000


def letters_of(texts: Iterable[str]) -> str:
    """Each character of the texts that needs a glyph of its own, once, in order."""
    found = {c for text in texts for c in text if unicodedata.category(c)[0] not in _WITHOUT_INK}
    return "".join(sorted(found))


def script_of(letter: str) -> str:
    """The name of the letter's script for a person, such as "Thai"."""
    if ord(letter) >= _FIRST_PICTURE and unicodedata.category(letter) == "So":
        return EMOJI
    word = unicodedata.name(letter, "UNKNOWN").split()[0]
    if word in _SCRIPTS:
        return _SCRIPTS[word]
    return word.capitalize() if unicodedata.category(letter)[0] == "L" else "signs"


def package_for(script: str) -> str:
    """The Debian package that brings a font for the script."""
    return _PACKAGES.get(script, _OTHER_PACKAGE)
