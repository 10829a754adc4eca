"""The text in an offer's QR, and how a person reads it aloud or types it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from kiosk.core.counter.crockford import ALPHABET, check_character, in_fours, is_written_in

LONGEST_NUMBER = 15
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
    body = wall_body(number, offer_id)
    code = body + check_character(body)
    return WallCode(url=f"{base_url}/O/{code}", printed=in_fours(code))


def wall_body(number: str, offer_id: str) -> str:
    """The code without its check character, by which an offer is looked up."""
    return number.upper() if _fits(number.upper()) else _derived(offer_id)


def _fits(number: str) -> bool:
    return 0 < len(number) <= LONGEST_NUMBER and is_written_in(number)


def _derived(offer_id: str) -> str:
    value = int.from_bytes(hashlib.sha256(offer_id.encode()).digest()[:8])
    return "".join(ALPHABET[value >> 5 * place & 31] for place in range(_DERIVED_LENGTH))
