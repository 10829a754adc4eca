"""The database key: created at the first start and kept outside the database file."""

from __future__ import annotations

import codecs
import secrets
from collections.abc import Mapping
from pathlib import Path

from kiosk.store.files import write_durably
from kiosk.store.private_files import NotPrivateError, read_private
from kiosk.store.secrets import SecretError, optional_secret

KEY_FILE = "database.key"
_BYTES = 32
_LONGEST_FILE = 1000


def database_key(environ: Mapping[str, str], folder: Path) -> bytes:
    """Return the key from the first place that has one, or create it in the owner's file.

    The places are the service manager's credential, the environment (`database_key`, 64 hex
    digits), and then the owner's file.

    Raises:
        SecretError: a key exists but cannot be used.
        StoreError: a new key cannot be saved.
    """
    return _found(environ, folder) or _new_key(folder / KEY_FILE)


def existing_key(environ: Mapping[str, str], folder: Path) -> bytes:
    """Return the key of an existing database. Raises SecretError if it is missing or unusable."""
    key = _found(environ, folder)
    if key is None:
        raise SecretError(
            f"{folder / KEY_FILE}: the database's key is not there; "
            "if the service has it, set KIOSK_SECRET_DATABASE_KEY"
        )
    return key


def _found(environ: Mapping[str, str], folder: Path) -> bytes | None:
    if provided := optional_secret(environ, "database_key"):
        return _decode(provided, "the secret database_key")
    file = folder / KEY_FILE
    return key_in(file) if file.is_symlink() or file.exists() else None


def key_in(file: Path) -> bytes:
    """Read the key from a file. Raises SecretError."""
    try:
        text = read_private(file, _LONGEST_FILE).removeprefix(codecs.BOM_UTF8)
        return _decode(text.decode("ascii"), str(file))
    except NotPrivateError as error:
        raise SecretError(str(error)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise SecretError(f"{file}: cannot be read") from error


def _new_key(file: Path) -> bytes:
    """Create a key and write it to disk before it is used: losing it would lose every lead."""
    key = secrets.token_bytes(_BYTES)
    write_durably(file, key.hex().encode())
    return key


def _decode(text: str, place: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != _BYTES:
        raise SecretError(f"{place}: the database's key is 64 hex digits")
    return key
