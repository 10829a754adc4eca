"""Crockford's base32 (https://www.crockford.com/base32.html): no I, L, O and U, case is nothing.

Its own check symbols do not fit QR's alphanumeric mode, so the check character is Luhn mod N over
the 32.
"""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES = str.maketrans("OIL", "011", " -")


def check_character(body: str) -> str:
    """Luhn mod N: catches any one wrong character and nearly every swap of neighbours."""
    size = len(ALPHABET)
    total = 0
    for position, character in enumerate(reversed(body)):
        value = ALPHABET.index(character) * (2 if position % 2 == 0 else 1)
        total += value // size + value % size
    return ALPHABET[-total % size]


def is_written_in(text: str) -> bool:
    return all(character in ALPHABET for character in text)


def normal(text: str) -> str:
    """As a person may have written it: case, spaces, hyphens and look-alikes do not matter.

    Only ASCII is raised to capitals: no other script's letter turns into one of ours.
    """
    return text.upper().translate(_LOOK_ALIKES) if text.isascii() else text


def encode(data: bytes) -> str:
    """Five bits a character, first bit first, zero bits at the end."""
    length = -(-len(data) * 8 // 5)
    value = int.from_bytes(data) << (length * 5 - len(data) * 8)
    return "".join(ALPHABET[value >> 5 * place & 31] for place in reversed(range(length)))


def decode(text: str, size: int) -> bytes | None:
    """The `size` bytes that `encode` made this text of; None where it made none like it."""
    spare = len(text) * 5 - size * 8
    if not 0 <= spare < 5 or not is_written_in(text):
        return None
    value = 0
    for character in text:
        value = value << 5 | ALPHABET.index(character)
    return None if value & ((1 << spare) - 1) else (value >> spare).to_bytes(size)


def in_fours(text: str) -> str:
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
