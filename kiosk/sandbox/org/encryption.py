"""Encodes the data of an event: unchanged, or encrypted if the channel is an encrypted one.

Source: Pusher, "Encrypted channels". Real Apex cannot do this: its Crypto class has no XSalsa20.
An org that wants encrypted channels must publish through middleware that can encrypt.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass

from nacl.secret import SecretBox

from kiosk.sandbox.broker.frames import to_json
from kiosk.sandbox.broker.names import is_encrypted
from kiosk.sandbox.broker.signature import shared_secret
from kiosk.sandbox.org.offer_events import MAX_DATA_BYTES

# Encryption adds 16 bytes, base64 turns 3 bytes into 4, and the nonce and the JSON take 60 more:
# 7,436 bytes become 9,996, and one more byte would make 10,000.
MAX_SEALED_DATA_BYTES = 7_436


@dataclass(frozen=True, slots=True)
class DataForm:
    """An encoding of data; it turns `max_bytes` of UTF-8 into at most MAX_DATA_BYTES."""

    encode: Callable[[str], str]
    max_bytes: int


def data_form(channel: str, master_key: bytes) -> DataForm:
    """The encoding for a channel; `master_key` is 32 bytes, used only for an encrypted channel."""
    if not is_encrypted(channel):
        return DataForm(str, MAX_DATA_BYTES)
    box = SecretBox(base64.b64decode(shared_secret(channel, master_key)))
    return DataForm(lambda data: _seal(box, data), MAX_SEALED_DATA_BYTES)


def _seal(box: SecretBox, data: str) -> str:
    sealed = box.encrypt(data.encode())  # with a fresh random nonce
    return to_json({"nonce": _base64(sealed.nonce), "ciphertext": _base64(sealed.ciphertext)})


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
