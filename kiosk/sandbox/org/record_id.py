"""Salesforce record ids: 15 case-sensitive characters, and 3 more that make case irrelevant.

Source of the rule: Salesforce Help, "Convert 15-Digit Record IDs to 18-Digit IDs".
"""

from __future__ import annotations

import string

OFFER_PREFIX = "a01"
REDEMPTION_PREFIX = "a03"
LEAD_PREFIX = "00Q"
KIOSK_PREFIX = "a02"
STAT_RECEIPT_PREFIX = "a04"
USER_PREFIX = "005"
ORG_PREFIX = "00D"

_BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase
_SUFFIX_ALPHABET = string.ascii_uppercase + "012345"
_INSTANCE = "SB0"
_SERIAL_LENGTH = 9


def record_id(prefix: str, serial: int) -> str:
    """The 18-character id with this serial number; `prefix` is the object's 3 characters."""
    short = prefix + _INSTANCE + _base62(serial).rjust(_SERIAL_LENGTH, "0")
    return short + checksum(short)


def checksum(short: str) -> str:
    """The 3 characters that follow a 15-character id and encode which letters are upper-case."""
    return "".join(_suffix_of(short[start : start + 5]) for start in (0, 5, 10))


def _suffix_of(five: str) -> str:
    upper_bits = sum(
        1 << place for place, letter in enumerate(five) if letter in string.ascii_uppercase
    )
    return _SUFFIX_ALPHABET[upper_bits]


def _base62(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 62)
        digits = _BASE62[digit] + digits
    return digits
