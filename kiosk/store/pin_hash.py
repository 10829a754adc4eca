"""PINs as argon2id hashes: a copied database does not tell them at a glance.

Twenty bits of a PIN are soon guessed by whoever has the hash, so the database is encrypted too.
"""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

# 32 MB for some 50 ms: felt by whoever tries them all, and fits beside the wall.
_HASHER = PasswordHasher(time_cost=3, memory_cost=32_768, parallelism=1)


def hash_pin(pin: str) -> str:
    return _HASHER.hash(pin)


def is_pin(pin_hash: str, pin: str) -> bool:
    """Takes tens of ms for each hash: not on the GUI thread."""
    try:
        return _HASHER.verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False
