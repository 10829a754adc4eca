"""The key of the database: made at the first start, kept outside the file it opens."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path

from kiosk.store.database import StoreError
from kiosk.store.secrets import SecretError, optional_secret

KEY_FILE = "database.key"
_BYTES = 32


def database_key(environ: Mapping[str, str], folder: Path) -> bytes:
    """The key, from the first place that has it; else a new one, kept in the owner's file.

    The places: the service manager's credential or the environment (`database_key`, 64 hex
    digits), then that file.

    Raises:
        SecretError: a key is there and cannot be used.
        StoreError: a new one cannot be kept.
    """
    if provided := optional_secret(environ, "database_key"):
        return _decode(provided, "the secret database_key")
    file = folder / KEY_FILE
    try:
        if file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise SecretError(f"{file}: others may read this key; run: chmod 600 {file}")
        return _decode(file.read_text(encoding="ascii"), str(file))
    except FileNotFoundError:
        return _new_key(file)
    except (OSError, UnicodeDecodeError) as error:
        raise SecretError(f"{file}: cannot be read") from error


def _new_key(file: Path) -> bytes:
    """On the disk before it is used: a key that a power cut takes along would lose every lead."""
    key = secrets.token_bytes(_BYTES)
    unfinished = file.with_suffix(".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as f:
            f.write(key.hex())
            f.flush()
            os.fsync(f.fileno())
        unfinished.replace(file)
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise StoreError(f"{file}: the database's key cannot be kept ({error.strerror})") from error
    return key


def _decode(text: str, place: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != _BYTES:
        raise SecretError(f"{place}: the database's key is 64 hex digits")
    return key
