"""Checks the login's private key, which must be an RSA key in PEM format."""

from __future__ import annotations

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


def private_key_problem(text: str) -> str:
    """The key's problem and its remedy in one line; empty if the key can sign.

    The line never quotes the text.
    """
    text = text.strip().lstrip("\ufeff")
    if not text:
        return f"it is empty; {_REMEDY}"
    for mark, kind in _KINDS:
        if mark in text:
            return f"it is {kind}; {_REMEDY}"
    try:
        key = load_pem_private_key(text.encode("utf-8", "replace"), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return f"it cannot be read, so it is cut off or no PEM; {_REMEDY}"
    if not isinstance(key, RSAPrivateKey):
        return f"it is a key of another kind than RSA; {_REMEDY}"
    if key.key_size < _SHORTEST_BITS:
        return f"it has {key.key_size} bits; {_REMEDY}, of {_SHORTEST_BITS} bits or more"
    return ""
