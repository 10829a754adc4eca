"""GS1 element strings as people write them, `(255)4012345000016(17)261206`, and coupons in them.

GS1 General Specifications (element strings, AI 255), North American Coupon Application Guideline
(AI 8110). Lengths and characters are checked by the library that draws them.
"""

from __future__ import annotations

import re
from datetime import date

from kiosk.core.counter.gtin import has_right_check

Element = tuple[str, str]

COUPON_NUMBER, COUPON_NORTH_AMERICA, COUPON_SINGLE_USE = "255", "8110", "8112"
_ELEMENT = re.compile(r"\(([0-9]{2,4})\)([^()]+)")
# The 82 characters of a value, without the brackets, which here stand around an identifier.
_CHARACTERS = re.compile(r"[!\"%-'*-?A-Z_a-z]+")
# Application identifiers whose number ends in a check digit, with its length up to there.
_CHECKED = {"00": 18, "01": 14, "02": 14, COUPON_NUMBER: 13}
_DATES = frozenset({"11", "12", "13", "15", "16", "17"})
_PREFIX_LENGTHS = range(6, 13)


def elements_of(text: str) -> tuple[Element, ...]:
    """The application identifiers with their values; empty where the text is no element string."""
    found = tuple((one[1], one[2]) for one in _ELEMENT.finditer(text))
    return found if "".join(f"({key}){value}" for key, value in found) == text else ()


def is_sound(element: Element) -> bool:
    """Whether characters, check digit, date and the required fields of a coupon are right."""
    key, value = element
    if not _CHARACTERS.fullmatch(value):
        return False
    if key in _CHECKED:
        number = value[: _CHECKED[key]]
        return value.isdecimal() and len(number) == _CHECKED[key] and has_right_check(number)
    if key in _DATES:
        return _is_date(value)
    return _is_north_american(value) if key == COUPON_NORTH_AMERICA else True


def is_coupon(elements: tuple[Element, ...]) -> bool:
    return any(key in {COUPON_NUMBER, COUPON_NORTH_AMERICA} for key, _ in elements)


def _is_date(value: str) -> bool:
    """Whether these are year, month and day in two digits each; day 00 is the month's last."""
    if not re.fullmatch(r"[0-9]{6}", value):
        return False
    try:
        date(2000 + int(value[:2]), int(value[2:4]), int(value[4:]) or 1)
    except ValueError:
        return False
    return True


def _is_north_american(value: str) -> bool:
    """Whether the fields that each coupon has are there: whose it is, which offer, what it saves.

    Then what must be bought. Numbers have their length before them; what follows is optional.
    """
    if not re.fullmatch(r"[0-9]{1,70}", value):
        return False
    # The company's prefix has six digits and as many more as the digit before it says.
    prefix = int(value[0]) + _PREFIX_LENGTHS.start
    if prefix not in _PREFIX_LENGTHS:
        return False
    at = 1 + prefix + 6
    for _field in ("save value", "purchase requirement"):
        length = value[at : at + 1]
        if length not in {"1", "2", "3", "4", "5"}:
            return False
        at += 1 + int(length)
    requirement, family = value[at : at + 1], value[at + 1 : at + 4]
    return requirement in {"0", "1", "2", "3", "4", "9"} and len(family) == 3
