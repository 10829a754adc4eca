"""Codes: the text in an offer's QR, and how a person reads it aloud or types it.

Crockford's base32 (https://www.crockford.com/base32.html) has no I, L, O and U. Its own check
symbols do not fit QR's alphanumeric mode, so the check character is Luhn mod N over the 32.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LONGEST_NUMBER = 15
_DERIVED_LENGTH = 11


@dataclass(frozen=True, slots=True)
class WallCode:
    """What stands in the QR (`url`) and in clear below it (`printed`)."""

    url: str
    printed: str


def wall_code(base_url: str, number: str, offer_id: str) -> WallCode:
    """The code of an offer, the same for every customer.

    An offer number with other characters, or one so long that the QR would grow beyond
    version 4, gets a short code derived from the offer's id.
    """
    body = number.upper() if _fits(number.upper()) else _derived(offer_id)
    code = body + check_character(body)
    return WallCode(url=f"{base_url}/O/{code}", printed=_in_fours(code))


def check_character(body: str) -> str:
    """Luhn mod N: catches any one wrong character and nearly every swap of neighbours."""
    size = len(ALPHABET)
    total = 0
    for position, character in enumerate(reversed(body)):
        value = ALPHABET.index(character) * (2 if position % 2 == 0 else 1)
        total += value // size + value % size
    return ALPHABET[-total % size]


def _fits(number: str) -> bool:
    return 0 < len(number) <= _LONGEST_NUMBER and all(c in ALPHABET for c in number)


def _derived(offer_id: str) -> str:
    value = int.from_bytes(hashlib.sha256(offer_id.encode()).digest()[:8])
    return "".join(ALPHABET[value >> 5 * place & 31] for place in range(_DERIVED_LENGTH))


def _in_fours(code: str) -> str:
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))
