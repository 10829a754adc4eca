"""Exports that only the owner of a key can read (libsodium's sealed box, by PyNaCl)."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.late import LateModule
from kiosk.store.faults import StoreError
from kiosk.store.files import write_durably
from kiosk.store.secrets import SecretError

if TYPE_CHECKING:
    from nacl import exceptions
    from nacl import public as boxes
else:
    boxes, exceptions = LateModule("nacl.public"), LateModule("nacl.exceptions")

_SEALED = b"kiosk-sealed-1\n"
_PUBLIC = "kiosk-public-key-1 "
_PRIVATE = "kiosk-private-key-1 "


def make_key_pair(private_file: Path) -> Path:
    """Create a key pair, the private key readable only by its owner; returns the public key's path.

    Both files are on disk on return. The private key is written last, so its presence proves that
    the pair is complete. An empty private file left by a power cut is replaced.

    Raises StoreError if the disk fails, a key already exists or the path names a folder alone.
    """
    if not private_file.name:
        raise StoreError(f"{private_file}: no name of a file")
    key = boxes.PrivateKey.generate()
    public_file = private_file.with_name(private_file.name + ".pub")
    if _has_content(private_file):
        raise StoreError(f"{private_file}: is there already; name another file")
    for file, prefix, part in (
        (public_file, _PUBLIC, bytes(key.public_key)),
        (private_file, _PRIVATE, bytes(key)),
    ):
        write_durably(file, f"{prefix}{base64.b64encode(part).decode()}\n".encode("ascii"))
    return public_file


def _has_content(file: Path) -> bool:
    """Return whether the file has content; zeros alone, as left by a power cut, do not count."""
    if file.is_symlink():
        return True
    try:
        return bool(file.read_bytes().strip(b"\0"))
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StoreError(f"{file}: {error.strerror}") from error


def seal(data: bytes, public_file: Path) -> bytes:
    """Encrypt `data` for the key's owner. Raises SecretError if the file is not a public key."""
    key = boxes.PublicKey(_key(public_file, _PUBLIC, "public"))
    return _SEALED + bytes(boxes.SealedBox(key).encrypt(data))


def is_sealed(data: bytes) -> bool:
    return data.startswith(_SEALED)


def unseal(sealed: bytes, private_file: Path) -> bytes:
    """Decrypt sealed data. Raises SecretError if the key is wrong or the data are damaged."""
    key = boxes.PrivateKey(_key(private_file, _PRIVATE, "private"))
    try:
        return bytes(boxes.SealedBox(key).decrypt(sealed.removeprefix(_SEALED)))
    except exceptions.CryptoError:
        raise SecretError(
            f"{private_file}: does not open this export; it was sealed to another key, or damaged"
        ) from None


def _key(file: Path, prefix: str, kind: str) -> bytes:
    try:
        text = file.read_text(encoding="ascii")
        key = base64.b64decode(text.removeprefix(prefix).strip(), validate=True)
    except OSError as error:
        raise SecretError(f"{file}: {error.strerror}") from error
    except (UnicodeDecodeError, binascii.Error):
        text, key = "", b""
    if not text.startswith(prefix) or len(key) != boxes.PrivateKey.SIZE:
        raise SecretError(f"{file}: is no {kind} key; make a pair by: kiosk leads keygen")
    return key
