"""Secrets from the service manager, the environment, or the owner's file."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.store.keyring_secret import keyring_secret
from kiosk.store.private_files import NotPrivateError, read_private

_LONGEST_BYTES = 100_000
_BYTE_ORDER_MARK = "\ufeff"


class SecretError(Exception):
    """A secret is missing or unusable; the message is one line with the remedy, not the secret."""


def optional_secret(environ: Mapping[str, str], name: str) -> str:
    """Return an optional secret, or an empty string if there is none.

    The service manager, the desktop's keyring and the environment are tried in this order.

    Raises:
        SecretError: the service manager's file is not text.
    """
    return _provided(environ, name, _text_of)


def is_provided(environ: Mapping[str, str], name: str) -> bool:
    """Whether another place than a file has the secret, usable or not."""
    try:
        return bool(_provided(environ, name, _any_text))
    except SecretError:
        return True


def private_key(environ: Mapping[str, str], file: str) -> str:
    """Return the Salesforce login's private key, unchecked, from the first place that has it.

    `kiosk.salesforce.private_key` checks what the text is.

    Raises:
        SecretError: no place has it, or others may read the file.
    """
    if provided := _provided(environ, "salesforce_private_key", _any_text):
        return provided
    if not file:
        raise SecretError("[salesforce] private_key_file: no private key; name its file")
    try:
        return _lenient(read_private(Path(file), _LONGEST_BYTES))
    except NotPrivateError as error:
        raise SecretError(str(error)) from error
    except OSError as error:
        raise SecretError(f"[salesforce] private_key_file: {file} cannot be read") from error


def _provided(environ: Mapping[str, str], name: str, read: Callable[[Path], str]) -> str:
    folder = environ.get("CREDENTIALS_DIRECTORY")
    if folder and (credential := Path(folder) / name).is_file():
        try:
            return read(credential).strip()
        except (OSError, UnicodeDecodeError):
            raise SecretError(f"{credential}: is no text that can be read; write it anew") from None
    if secret := _bare(keyring_secret(environ, name)):
        return secret
    return _bare(environ.get(f"KIOSK_SECRET_{name.upper()}", ""))


def _bare(secret: str) -> str:
    """The secret without what an editor or a shell has added: a byte order mark, a line end."""
    return secret.strip().removeprefix(_BYTE_ORDER_MARK).strip()


def _text_of(file: Path) -> str:
    """Read the file's ASCII text, without a byte order mark that an editor may have added."""
    return file.read_bytes().removeprefix(codecs.BOM_UTF8).decode("ascii")


def _any_text(file: Path) -> str:
    """Read the beginning of the file as text, whatever it holds."""
    with file.open("rb") as opened:
        return _lenient(opened.read(_LONGEST_BYTES))


def _lenient(text: bytes) -> str:
    return text.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
