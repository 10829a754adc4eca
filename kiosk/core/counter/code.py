"""The text in an offer's QR code, and its printed form for reading aloud and typing."""

from __future__ import annotations

import hashlib
import re

import msgspec

from kiosk.core.counter.crockford import ALPHABET, check_character, in_fours, is_written_in

LONGEST_NUMBER = 15
_DERIVED_LENGTH = 11
# An address without a path, whose letters all fit a QR code's alphanumeric mode.
_FITS_CODES = re.compile(r"HTTPS?://[A-Z0-9.:-]+")


class WallCode(msgspec.Struct, frozen=True):
    """A wall code: `url` is in the QR code, `printed` is the text below it.

    Without an address, `url` is the bare code.
    """

    url: str
    printed: str


def wall_code(base_url: str, number: str, offer_id: str) -> WallCode:
    """The wall code of an offer, the same for every customer.

    An offer number with other characters, or too long for a version 4 QR code, is replaced by a
    short code derived from the offer's id. `base_url` may be empty.
    """
    body = wall_body(number, offer_id)
    code = body + check_character(body)
    return WallCode(url=f"{base_url}/O/{code}" if base_url else code, printed=in_fours(code))


def code_base(url: str) -> str:
    """What codes begin with where a hub at this address has the pages; empty if it does not fit.

    Codes are in upper case, which a path may not bear.
    """
    address = url.rstrip("/").upper()
    return address if _FITS_CODES.fullmatch(address) else ""


def wall_body(number: str, offer_id: str) -> str:
    """The code without its check character, used to look up the offer."""
    return number.upper() if _fits(number.upper()) else _derived(offer_id)


def _fits(number: str) -> bool:
    return 0 < len(number) <= LONGEST_NUMBER and is_written_in(number)


def _derived(offer_id: str) -> str:
    value = int.from_bytes(hashlib.sha256(offer_id.encode()).digest()[:8])
    return "".join(ALPHABET[value >> 5 * place & 31] for place in range(_DERIVED_LENGTH))
