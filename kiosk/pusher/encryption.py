"""Decrypts events of encrypted channels: NaCl secretbox, XSalsa20-Poly1305.

Source: pusher/docs, "Encrypted channels"; pusher-http-python, crypto.py.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

import msgspec

from kiosk.core.late import LateModule
from kiosk.pusher.frames import decode_data

# Most channels are not encrypted.
if TYPE_CHECKING:
    from nacl import exceptions, secret
else:
    exceptions, secret = LateModule("nacl.exceptions"), LateModule("nacl.secret")


class UndecryptableError(Exception):
    """The data was encrypted with another key, or not at all."""


class _Sealed(msgspec.Struct):
    nonce: str
    ciphertext: str


def decrypt(data: object, shared_secret: bytes) -> object:
    """The event's data, decoded like that of a plain event.

    Raises:
        UndecryptableError: the key does not fit, or the data is malformed.
    """
    try:
        sealed = msgspec.convert(data, _Sealed)
        nonce = base64.b64decode(sealed.nonce, validate=True)
        ciphertext = base64.b64decode(sealed.ciphertext, validate=True)
        opened = secret.SecretBox(shared_secret).decrypt(ciphertext, nonce)
        return decode_data(opened.decode())
    except (msgspec.ValidationError, binascii.Error, ValueError, exceptions.CryptoError) as error:
        raise UndecryptableError(type(error).__name__) from None
