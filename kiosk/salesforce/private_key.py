"""Reads the login's private key, which must be an RSA key in PEM format, and signs with it.

Only the helper that signs for a kiosk, and the hub's worker, import this module.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

# Salesforce accepts certificates of 2,048 and 4,096 bits; shorter keys are not safe.
_SHORTEST_BITS = 2048
_REMEDY = "give the RSA private key in PEM that belongs to the app's certificate"
_KINDS = (
    ("-----BEGIN OPENSSH PRIVATE KEY", "an OpenSSH key"),
    ("-----BEGIN PUBLIC KEY", "a public key"),
    ("-----BEGIN RSA PUBLIC KEY", "a public key"),
    ("ssh-rsa ", "a public key"),
    ("-----BEGIN CERTIFICATE", "a certificate"),
    ("-----BEGIN ENCRYPTED PRIVATE KEY", "an encrypted key"),
    ("ENCRYPTED", "an encrypted key"),
)


class UnusableKeyError(ValueError):
    """The key cannot sign; `str()` is one line with the problem and its remedy.

    The line never quotes the text.
    """

    def __init__(self, problem: str) -> None:
        super().__init__(f"{problem}; {_REMEDY}")


def signing_key(text: str, *, validate: bool = False) -> RSAPrivateKey:
    """The key in the text; blank lines and a byte order mark around it are ignored.

    `validate` also checks that the key's numbers belong together. This takes 0.2 s for a key of
    4,096 bits and stops every other thread meanwhile, so it is for the doctor, not for a login.

    Raises:
        UnusableKeyError: the text is anything but an RSA private key in PEM that can sign.
    """
    text = text.strip().lstrip("\ufeff")
    if not text:
        raise UnusableKeyError("it is empty")
    for mark, kind in _KINDS:
        if mark in text:
            raise UnusableKeyError(f"it is {kind}")
    pem = text.encode("utf-8", "replace")
    try:
        key = load_pem_private_key(pem, password=None, unsafe_skip_rsa_key_validation=True)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise UnusableKeyError("it cannot be read, so it is cut off or no PEM") from None
    if not isinstance(key, RSAPrivateKey):
        raise UnusableKeyError("it is a key of another kind than RSA")
    if key.key_size < _SHORTEST_BITS:
        raise UnusableKeyError(f"it has {key.key_size} bits, not {_SHORTEST_BITS} or more")
    if validate:
        _validate(pem)
    return key


def signed(key: RSAPrivateKey, claims: Mapping[str, Any]) -> str:
    """The JWT of the claims, signed by RS256. Raises UnusableKeyError."""
    try:
        return jwt.encode(dict(claims), key, algorithm="RS256")
    except ValueError as error:  # a damaged key may be readable and yet not sign
        raise UnusableKeyError("it is damaged: it cannot sign") from error


def _validate(pem: bytes) -> None:
    try:
        load_pem_private_key(pem, password=None)
    except ValueError:
        raise UnusableKeyError("it is damaged: its numbers do not belong together") from None
