"""Product numbers and their check digit (GS1 General Specifications, section 7.9)."""

from __future__ import annotations

_LENGTHS = frozenset({8, 12, 13, 14})


def check_digit(body: str) -> str:
    """The check digit of a number of digits without it; coupons and places have the same."""
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def has_gtin_length(digits: str) -> bool:
    return len(digits) in _LENGTHS


def has_right_check(digits: str) -> bool:
    """Whether the last digit is the check digit of those before it."""
    return digits[-1:] == check_digit(digits[:-1])


def is_gtin(digits: str) -> bool:
    """Whether these digits are a GTIN-8, -12, -13 or -14."""
    return has_gtin_length(digits) and has_right_check(digits)
