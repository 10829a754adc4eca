"""Where secrets come from: the service manager, the environment, or a file of the owner's."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from pathlib import Path

from kiosk.store.keyring_secret import keyring_secret

_LONGEST_BYTES = 100_000


class SecretError(Exception):
    """One line with the remedy; never the secret."""


def optional_secret(environ: Mapping[str, str], name: str) -> str:
    """A secret that need not exist; else empty.

    Of the service manager, the desktop's keyring or the environment, in this order. Raises
    SecretError: it is there and cannot be read.
    """
    folder = environ.get("CREDENTIALS_DIRECTORY")
    if folder and (credential := Path(folder) / name).is_file():
        try:
            return _text(credential).strip()
        except OSError as error:
            raise SecretError(f"{credential}: {error.strerror}; let the kiosk read it") from error
    if secret := keyring_secret(environ, name):
        return secret
    return environ.get(f"KIOSK_SECRET_{name.upper()}", "")


def private_key(environ: Mapping[str, str], file: str) -> str:
    """The PEM key of the Salesforce login, from the first place that has it.

    Raises:
        SecretError: no place has it, or the file can be read by others.
    """
    if provided := optional_secret(environ, "salesforce_private_key"):
        return provided
    if not file:
        raise SecretError("[salesforce] private_key_file: no private key; name its file")
    try:
        mode = Path(file).stat().st_mode
        if mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise SecretError(f"{file}: others may read this key; run: chmod 600 {file}")
        return _text(Path(file))
    except OSError as error:
        raise SecretError(f"[salesforce] private_key_file: {file} cannot be read") from error


def _text(file: Path) -> str:
    """Whatever it is: what no text can be is told by whoever knows what should stand there."""
    with file.open("rb") as opened:
        return opened.read(_LONGEST_BYTES).decode("utf-8", "replace")
