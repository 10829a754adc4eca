"""PINs as argon2id hashes, unreadable at a glance in a copied database.

A PIN has only about twenty bits and is quickly guessed from its hash, so the database is encrypted
too.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.core.late import LateModule

if TYPE_CHECKING:
    import argon2
    from argon2 import exceptions
else:
    argon2, exceptions = LateModule("argon2"), LateModule("argon2.exceptions")


@cache
def _hasher() -> argon2.PasswordHasher:
    """The hasher. 32 MB and about 50 ms: slows down guessing and fits in memory beside the wall."""
    return argon2.PasswordHasher(time_cost=3, memory_cost=32_768, parallelism=1)


def hash_pin(pin: str) -> str:
    return _hasher().hash(pin)


def is_pin(pin_hash: str, pin: str) -> bool:
    """Return whether the PIN matches. Takes tens of ms: do not call it on the GUI thread."""
    try:
        return _hasher().verify(pin_hash, pin)
    except (exceptions.Argon2Error, exceptions.InvalidHashError):
        return False
