"""Where secrets come from: the service manager, the environment, or a file of the owner's."""

from __future__ import annotations

import codecs
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.store.keyring_secret import keyring_secret

_LONGEST_BYTES = 100_000


class SecretError(Exception):
    """One line with the remedy; never the secret."""


def optional_secret(environ: Mapping[str, str], name: str) -> str:
    """A secret that need not exist; empty if there is none.

    Read from the service manager, the desktop's keyring or the environment, in this order.

    Raises:
        SecretError: the service manager's file is no text.
    """
    return _provided(environ, name, _text_of)


def private_key(environ: Mapping[str, str], file: str) -> str:
    """The text where the private key of the Salesforce login belongs, from the first place.

    It may be anything: `kiosk.salesforce.private_key` tells what it is.

    Raises:
        SecretError: no place has it, or others may read the file.
    """
    if provided := _provided(environ, "salesforce_private_key", _any_text):
        return provided
    if not file:
        raise SecretError("[salesforce] private_key_file: no private key; name its file")
    try:
        mode = Path(file).stat().st_mode
        if mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise SecretError(f"{file}: others may read this key; run: chmod 600 {file}")
        return _any_text(Path(file))
    except OSError as error:
        raise SecretError(f"[salesforce] private_key_file: {file} cannot be read") from error


def _provided(environ: Mapping[str, str], name: str, read: Callable[[Path], str]) -> str:
    folder = environ.get("CREDENTIALS_DIRECTORY")
    if folder and (credential := Path(folder) / name).is_file():
        try:
            return read(credential).strip()
        except (OSError, UnicodeDecodeError):
            raise SecretError(f"{credential}: is no text that can be read; write it anew") from None
    if secret := keyring_secret(environ, name):
        return secret
    return environ.get(f"KIOSK_SECRET_{name.upper()}", "")


def _text_of(file: Path) -> str:
    """The file's ASCII text without the byte order mark that some editors put in front."""
    return file.read_bytes().removeprefix(codecs.BOM_UTF8).decode("ascii")


def _any_text(file: Path) -> str:
    """The file's first bytes as text, whatever they are."""
    with file.open("rb") as opened:
        return opened.read(_LONGEST_BYTES).removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
