"""Tells other people's codes from one of ours that was misread or mistyped.

Product numbers: GS1 General Specifications (GTIN-8, -12, -13, -14, UPC-E, add-ons, application
identifier 01). ISBN-10: ISO 2108. Letters and parcels: UPU S10. UUID: RFC 9562.
"""

from __future__ import annotations

import re

from kiosk.core.counter.code import LONGEST_NUMBER
from kiosk.core.counter.gtin import check_digit, is_gtin
from kiosk.core.counter.voucher import TOKEN_LENGTH

# A person who types a voucher may miss or double a few characters.
_MOST_SLIPPED = 5
_VOUCHER = TOKEN_LENGTH + 1
_SLIPPED_VOUCHER = range(_VOUCHER - _MOST_SLIPPED, _VOUCHER + _MOST_SLIPPED + 1)
_LONGEST_WALL = LONGEST_NUMBER + 1
# The digits of an issue or a price beside the barcode of a periodical or a book.
_ADD_ONS = (2, 5)
_GTIN_FOLLOWS = ("01", "02")
_ISBN = 10
# What older scanners put before a product number to tell its kind: EAN-8, EAN-13, UPC-A, UPC-E.
_KINDS = ("FF", "F", "A", "E")
# Two letters, eight digits and their check, the country; letters may have been read as digits.
_POST = re.compile(r"[A-Z0-9]{2}(\d{8})(\d)[A-Z0-9]{2}")
_POST_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def is_foreign(code: str) -> bool:
    """Whether letters and digits that are none of our codes are somebody else's.

    Otherwise they may be one of ours with a slip. `code` is in the form of `crockford.normal`.
    """
    if _is_gs1(code) or _is_isbn_10(code) or _is_post(code):
        return True
    if any(_is_product(code.removeprefix(kind)) for kind in _KINDS if code.startswith(kind)):
        return True
    if not code.isdecimal():
        return len(code) > _LONGEST_WALL and len(code) not in _SLIPPED_VOUCHER
    return len(code) > _LONGEST_WALL or _is_product(code)


def is_uuid(text: str) -> bool:
    """Whether this is a UUID as programs write it, whose hyphens stand where ours never do."""
    return bool(_UUID.fullmatch(text))


def _is_product(digits: str) -> bool:
    if not digits.isdecimal():
        return False
    plain = [digits, *(digits[:-size] for size in _ADD_ONS if len(digits) - size in {12, 13})]
    return any(map(is_gtin, plain)) or _is_upc_e(digits)


def _is_upc_e(digits: str) -> bool:
    """Whether this is a UPC-E, whose check digit is that of the UPC-A it stands for."""
    if len(digits) != 8 or digits[0] not in "01":
        return False
    system, six, check = digits[0], digits[1:7], digits[7]
    last = six[5]
    if last in "012":
        body = f"{six[:2]}{last}0000{six[2:5]}"
    elif last == "3":
        body = f"{six[:3]}00000{six[3:5]}"
    elif last == "4":
        body = f"{six[:4]}00000{six[4]}"
    else:
        body = f"{six[:5]}0000{last}"
    return check == check_digit(system + body)


def _is_gs1(code: str) -> bool:
    """Whether this begins as a GS1 element string does, with a product's number."""
    number = code[2:16]
    return code.startswith(_GTIN_FOLLOWS) and number.isdecimal() and is_gtin(number)


def _is_isbn_10(code: str) -> bool:
    if len(code) != _ISBN or not code[:-1].isdecimal() or code[-1] not in "0123456789X":
        return False
    last = 10 if code[-1] == "X" else int(code[-1])
    return (sum((_ISBN - at) * int(digit) for at, digit in enumerate(code[:-1])) + last) % 11 == 0


def _is_post(code: str) -> bool:
    """Whether this is an item's number of a post office, like RR123456785DE."""
    found = _POST.fullmatch(code)
    if not found:
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_POST_WEIGHTS, found[1], strict=True))
    return int(found[2]) == {10: 0, 11: 5}.get(11 - total % 11, 11 - total % 11)
