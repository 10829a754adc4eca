"""What the sandbox keeps in its folder from one start to the next: a key pair and a secret."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.login import ClientApp

_CLIENT_ID = "sandbox-client"
_USERNAME = "kiosk@sandbox.example"
_APP_ID = "1"
_APP_KEY = "sandbox-key"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who may log in to Salesforce, and who may publish to Channels."""

    client_app: ClientApp
    private_key_file: Path
    pusher_app: PusherApp


def load_identity(folder: Path) -> Identity:
    """Read the identity kept in the folder; what is not there yet is made.

    Raises:
        OSError: the folder cannot be written.
        ValueError: a kept file was damaged.
    """
    key_file = folder / "private-key.pem"
    key = load_pem_private_key(_kept(key_file, _new_private_key), password=None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError(f"{key_file} is not an RSA key")  # noqa: TRY004  a wrong file, no bug
    secret = _kept(folder / "pusher-secret", lambda: secrets.token_hex(16).encode()).decode()
    return Identity(
        client_app=ClientApp(_CLIENT_ID, _USERNAME, key.public_key()),
        private_key_file=key_file,
        pusher_app=PusherApp(app_id=_APP_ID, key=_APP_KEY, secret=secret),
    )


def _new_private_key() -> bytes:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _kept(file: Path, make: Callable[[], bytes]) -> bytes:
    if not file.exists():
        unfinished = file.with_suffix(".new")
        unfinished.unlink(missing_ok=True)
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(make())
        unfinished.replace(file)
    return file.read_bytes()
