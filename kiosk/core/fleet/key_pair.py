"""The keys of devices and workers: Ed25519 signs, and its X25519 form opens sealed boxes.

Sources: RFC 8032; libsodium, "Ed25519 to Curve25519" and "Sealed boxes", by PyNaCl.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.core.counter.crockford import encode, in_fours
from kiosk.core.late import LateModule

if TYPE_CHECKING:
    from nacl import exceptions, signing
    from nacl import public as boxes
else:
    boxes, exceptions = LateModule("nacl.public"), LateModule("nacl.exceptions")
    signing = LateModule("nacl.signing")

SEED_BYTES = PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64
# What a sealed box is longer than its content: a public key of its own and a MAC.
BOX_OVERHEAD = 48
_ID_BYTES = 10


class MalformedKeyError(ValueError):
    """The data are not a key; the message never quotes any of it."""


class UnopenableError(Exception):
    """The box was sealed to another key, or is damaged."""


class KeyPair:
    """One Ed25519 key pair, of a device or of the hub's worker."""

    def __init__(self, seed: bytes) -> None:
        """`seed`: 32 random bytes, the secret. Raises MalformedKeyError for another length."""
        if len(seed) != SEED_BYTES:
            raise MalformedKeyError("a seed has 32 bytes")
        self._signing = signing.SigningKey(seed)
        self._opening = boxes.SealedBox(self._signing.to_curve25519_private_key())
        self.public = bytes(self._signing.verify_key)
        self.id = key_id(self.public)

    @classmethod
    def generate(cls) -> KeyPair:
        return cls(bytes(signing.SigningKey.generate()))

    @property
    def seed(self) -> bytes:
        return bytes(self._signing)

    def sign(self, message: bytes) -> bytes:
        """Return the signature (64 bytes)."""
        return bytes(self._signing.sign(message).signature)

    def open(self, box: bytes) -> bytes:
        """Decrypt a box that was sealed to the public key. Raises UnopenableError."""
        try:
            return bytes(self._opening.decrypt(box))
        except (exceptions.CryptoError, ValueError):
            raise UnopenableError from None

    def __repr__(self) -> str:
        return f"KeyPair({self.id})"


def key_id(public: bytes) -> str:
    """The first 16 Crockford characters (80 bits) of the SHA-256 of a public key.

    A new key has a new id, so an id is never used again.
    """
    return encode(hashlib.sha256(public).digest()[:_ID_BYTES])


def fingerprint(public: bytes) -> str:
    """The key's id in groups of four, for people who compare it."""
    return in_fours(key_id(public))


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the owner of the public key signed the message. No key or signature raises."""
    if len(public) != PUBLIC_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        signing.VerifyKey(public).verify(message, signature)
    except (exceptions.CryptoError, ValueError):
        return False
    return True


def seal(public: bytes, data: bytes) -> bytes:
    """Encrypt for the owner of an Ed25519 public key. Raises MalformedKeyError."""
    return bytes(boxes.SealedBox(_sealing_key(public)).encrypt(data))


def public_text(public: bytes) -> str:
    """The public key as Salesforce keeps it: 44 characters of base64."""
    return base64.b64encode(public).decode("ascii")


def parse_public(text: str) -> bytes:
    """Read a public key's only text form. Raises MalformedKeyError, also for weak keys."""
    try:
        public = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise MalformedKeyError("a public key that is not base64") from None
    if len(public) != PUBLIC_BYTES or public_text(public) != text:
        raise MalformedKeyError("a public key has 32 bytes")
    _sealing_key(public)
    return public


@lru_cache(maxsize=64)
def _sealing_key(public: bytes) -> boxes.PublicKey:
    try:
        return signing.VerifyKey(public).to_curve25519_public_key()
    except (exceptions.CryptoError, ValueError, RuntimeError):
        raise MalformedKeyError("a public key that is no point of the curve") from None
