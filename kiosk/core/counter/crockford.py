"""Crockford's base32 (https://www.crockford.com/base32.html): no I, L, O, U; case-insensitive.

Crockford's own check symbols do not fit QR's alphanumeric mode, so the check character is Luhn mod
N over the 32 characters.
"""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES = str.maketrans("OIL", "011", " -")


def check_character(body: str) -> str:
    """Luhn mod N: detects any wrong character and nearly every swap of neighbours."""
    size = len(ALPHABET)
    total = 0
    for position, character in enumerate(reversed(body)):
        value = ALPHABET.index(character) * (2 if position % 2 == 0 else 1)
        total += value // size + value % size
    return ALPHABET[-total % size]


def is_written_in(text: str) -> bool:
    return all(character in ALPHABET for character in text)


def normal(text: str) -> str:
    """The canonical form of text that a person wrote: case, spaces and look-alikes removed.

    Only ASCII is converted, so that no letter of another script turns into one of ours.
    """
    return text.upper().translate(_LOOK_ALIKES) if text.isascii() else text


def encode(data: bytes) -> str:
    """Encode five bits per character, first bit first, padded with zero bits."""
    length = -(-len(data) * 8 // 5)
    value = int.from_bytes(data) << (length * 5 - len(data) * 8)
    return "".join(ALPHABET[value >> 5 * place & 31] for place in reversed(range(length)))


def decode(text: str, size: int) -> bytes | None:
    """The `size` bytes that `encode` turned into this text; None if it cannot be such a text."""
    spare = len(text) * 5 - size * 8
    if not 0 <= spare < 5 or not is_written_in(text):
        return None
    value = 0
    for character in text:
        value = value << 5 | ALPHABET.index(character)
    return None if value & ((1 << spare) - 1) else (value >> spare).to_bytes(size)


def in_fours(text: str) -> str:
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
