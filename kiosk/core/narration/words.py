"""The words that only speech uses, by name; the screen translates them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Word(StrEnum):
    """A word or a sentence of speech. Those with numbers hold %1 and %2 in their place."""

    BUTTON = "button"
    CHECK_BOX = "checkBox"
    RADIO = "radio"
    FIELD = "field"
    TAB = "tab"
    LINK = "link"
    CHECKED = "checked"
    NOT_CHECKED = "notChecked"
    SELECTED = "selected"
    NOT_SELECTED = "notSelected"
    REQUIRED = "required"
    INVALID = "invalid"
    DISABLED = "disabled"
    EMPTY = "empty"
    FILLED = "filled"
    DIGIT = "digit"
    DELETED = "deleted"
    SPACE = "space"
    CAPITAL = "capital"
    PLACE = "place"
    CODE = "code"
    OFFERS = "offers"
    WELCOME = "welcome"
    KEYS = "keys"
    HELP_PRESS = "helpPress"
    HELP_CHECK = "helpCheck"
    HELP_FIELD = "helpField"
    HELP_DIGITS = "helpDigits"
    NO_FOCUS = "noFocus"
    LOUDNESS = "loudness"


Words = Mapping[Word, str]


def filled_in(template: str, *values: object) -> str:
    """The template with its %1, %2 … replaced, all at once: a value may hold a % of its own."""
    parts = template.split("%")
    told = parts[0]
    for part in parts[1:]:
        number = part[:1]
        known = number.isascii() and number.isdigit() and 0 < int(number) <= len(values)
        told += f"{values[int(number) - 1]}{part[1:]}" if known else f"%{part}"
    return told
