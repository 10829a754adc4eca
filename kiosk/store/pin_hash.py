"""PINs as argon2id hashes, unreadable at a glance in a copied database.

A PIN has only about twenty bits and is quickly guessed from its hash, so the database is encrypted
too.
"""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

# 32 MB and about 50 ms: slows down guessing and fits in memory beside the wall.
_HASHER = PasswordHasher(time_cost=3, memory_cost=32_768, parallelism=1)


def hash_pin(pin: str) -> str:
    return _HASHER.hash(pin)


def is_pin(pin_hash: str, pin: str) -> bool:
    """Return whether the PIN matches. Takes tens of ms: do not call it on the GUI thread."""
    try:
        return _HASHER.verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False
