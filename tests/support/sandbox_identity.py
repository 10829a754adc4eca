"""The key pair that the sandboxes of a test run share: making one takes as long as a short test."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat


@cache
def private_key() -> bytes:
    """PEM, 2048 bits."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def with_identity(folder: Path) -> Path:
    """The folder, made where it is not there, with the key that its sandbox will then keep."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "private-key.pem"
    file.write_bytes(private_key())
    file.chmod(0o600)
    return folder
