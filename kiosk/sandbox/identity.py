"""The sandbox's persistent identity: a key pair and secrets, kept in its folder."""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.org.login import ClientApp
from kiosk.sandbox.org.master_keys import MasterKeys

_CLIENT_ID = "sandbox-client"
_USERNAME = "kiosk@sandbox.example"
_APP_ID = "1"
_APP_KEY = "sandbox-key"
_MASTER_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Identity:
    """The credentials for Salesforce and for publishing to Channels.

    `master_key` is 32 bytes, from which the keys of encrypted channels are derived. Vouchers are
    made with `store_keys`.
    """

    client_app: ClientApp
    private_key_file: Path
    pusher_app: PusherApp
    master_key: bytes = field(repr=False)
    store_keys: MasterKeys = field(repr=False)


def load_identity(folder: Path) -> Identity:
    """Read the identity from the folder, and create what is missing.

    Raises:
        OSError: the folder cannot be written.
        ValueError: a file in it was damaged.
    """
    key_file = folder / "private-key.pem"
    key = load_pem_private_key(
        _kept(key_file, _new_private_key),
        password=None,
        # Only the public half is used here; `kiosk check` validates the private half.
        unsafe_skip_rsa_key_validation=True,
    )
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError(f"{key_file} is not an RSA key")  # noqa: TRY004  a damaged file, not a bug
    secret = _kept(folder / "pusher-secret", lambda: secrets.token_hex(16).encode()).decode()
    client_secret = _kept(folder / "client-secret", lambda: secrets.token_hex(16).encode()).decode()
    return Identity(
        client_app=ClientApp(_CLIENT_ID, _USERNAME, key.public_key(), client_secret),
        private_key_file=key_file,
        pusher_app=PusherApp(app_id=_APP_ID, key=_APP_KEY, secret=secret),
        master_key=_master_key(folder / "pusher-master-key"),
        store_keys=MasterKeys(folder / "store-master-keys.json"),
    )


def _master_key(file: Path) -> bytes:
    # In base64, as the official libraries expect it.
    kept = _kept(file, lambda: base64.b64encode(secrets.token_bytes(_MASTER_KEY_BYTES)))
    try:
        key = base64.b64decode(kept)
    except binascii.Error:
        key = b""
    if len(key) != _MASTER_KEY_BYTES:
        raise ValueError(f"{file} is not a key of {_MASTER_KEY_BYTES} bytes")
    return key


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
