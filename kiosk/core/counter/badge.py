"""A member of staff's badge: a code that says who somebody is, so that only the PIN is asked.

A badge alone opens nothing. It is long enough that nobody guesses one, so its plain hash is kept.
"""

from __future__ import annotations

import hashlib

import msgspec

from kiosk.core.counter.crockford import encode, is_written_in

BADGE_BYTES = 16
_MARK = "STAFF:"
_LENGTH = -(-BADGE_BYTES * 8 // 5)


class Badge(msgspec.Struct, frozen=True):
    """A new badge: `text` is in its QR code, and `key` is what the kiosk keeps of it."""

    text: str
    key: str


def badge_of(secret: bytes) -> Badge:
    """The badge made of `BADGE_BYTES` random bytes."""
    text = _MARK + encode(secret)
    return Badge(text, _key(text))


def badge_key(scanned: str) -> str:
    """The key under which a scanned badge is kept; empty for any other code."""
    text = scanned.strip().upper() if scanned.isascii() else ""
    body = text.removeprefix(_MARK)
    if text == body or len(body) != _LENGTH or not is_written_in(body):
        return ""
    return _key(text)


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
