"""Which barcode shows an offer's `till_code` to a till that reads no QR code, and why none does.

Kinds and when each is right: docs/decisions/0105-the-code-that-a-till-knows.md.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

import msgspec

from kiosk.core.counter.coupon import COUPON_SINGLE_USE, elements_of, is_coupon, is_sound
from kiosk.core.counter.gtin import has_gtin_length, has_right_check

UNTIL = "{until}"
_MOMENT = timedelta(milliseconds=1)
_PRINTABLE = re.compile(r"[ -~]+")
# AIM identifiers (ISO/IEC 15424), which force a kind.
_FORCED = re.compile(r"\](C0|C1|d2|e0)(.+)")


class TillKind(StrEnum):
    """The kinds of barcode that tills read."""

    EAN_13 = "ean_13"
    EAN_8 = "ean_8"
    CODE_128 = "code_128"
    GS1_128 = "gs1_128"
    GS1_DATA_MATRIX = "gs1_data_matrix"
    GS1_DATA_BAR = "gs1_data_bar"


class TillFault(StrEnum):
    """Why a till code cannot be drawn. It is still shown in clear, to be typed."""

    CHECK_DIGIT = "check_digit"
    LETTERS = "letters"
    ELEMENTS = "elements"
    SINGLE_USE = "single_use"
    TOO_LONG = "too_long"


class TillCode(msgspec.Struct, frozen=True):
    """A barcode's kind and content, and the text below it."""

    kind: TillKind
    content: str
    printed: str


_ELEMENT_KINDS = {
    "C1": TillKind.GS1_128,
    "d2": TillKind.GS1_DATA_MATRIX,
    "e0": TillKind.GS1_DATA_BAR,
}


def last_day(end: datetime | None, zone: tzinfo | None = None) -> date | None:
    """The last day of an offer that ends at that moment; `zone` None is this computer's.

    None without an end, or where the calendar ends before it.
    """
    try:
        return (end.astimezone(zone) - _MOMENT).date() if end else None
    except (OverflowError, ValueError):
        return None


def read_till_code(text: str, until: date | None = None) -> TillCode | TillFault:
    """Decide how a till code is drawn.

    `{until}` within an element stands for the last day; without one such an element is left out.
    """
    forced, bare = "", text
    if found := _FORCED.fullmatch(text):
        forced, bare = found[1], found[2]
    if not _PRINTABLE.fullmatch(bare):
        return TillFault.LETTERS
    if forced == "C0":
        return TillCode(TillKind.CODE_128, bare, bare)
    if forced or bare.startswith("("):
        return _element_string(bare, until, _ELEMENT_KINDS.get(forced))
    if bare.isdecimal() and has_gtin_length(bare):
        return _product(bare) if has_right_check(bare) else TillFault.CHECK_DIGIT
    return TillCode(TillKind.CODE_128, bare, bare)


def in_clear(text: str) -> str:
    """A till code as staff type it, without what only forces a kind."""
    found = _FORCED.fullmatch(text)
    return found[2] if found else text


def _product(digits: str) -> TillCode:
    if not digits[:-8].strip("0"):
        short = digits[-8:]
        return TillCode(TillKind.EAN_8, short, f"{short[:4]} {short[4:]}")
    if len(digits) == 14 and digits[0] != "0":
        # A case of goods: tills of shops read no ITF-14, which is for warehouses.
        return TillCode(TillKind.GS1_DATA_MATRIX, f"(01){digits}", f"(01){digits}")
    # A UPC-A has the bars of the EAN-13 that begins with a zero.
    ean = digits.zfill(13)[-13:]
    if len(digits) == 12:
        printed = f"{digits[0]} {digits[1:6]} {digits[6:11]} {digits[11]}"
    else:
        printed = f"{ean[0]} {ean[1:7]} {ean[7:]}"
    return TillCode(TillKind.EAN_13, ean, printed)


def _element_string(text: str, until: date | None, kind: TillKind | None) -> TillCode | TillFault:
    day = f"{until:%y%m%d}" if until else ""
    elements = tuple(
        (key, value.replace(UNTIL, day))
        for key, value in elements_of(text)
        if day or UNTIL not in value
    )
    if any(key == COUPON_SINGLE_USE for key, _ in elements):
        return TillFault.SINGLE_USE
    if not elements or not all(map(is_sound, elements)):
        return TillFault.ELEMENTS
    content = "".join(f"({key}){value}" for key, value in elements)
    if kind is None:
        kind = TillKind.GS1_DATA_BAR if is_coupon(elements) else TillKind.GS1_DATA_MATRIX
    return TillCode(kind, content, content)
