"""How an event's data travels: as it is, or sealed where the channel is an encrypted one.

Source: Pusher, "Encrypted channels". Real Apex cannot do this: its Crypto class has no XSalsa20.
So an org that wants encrypted channels publishes through a middleware that can.
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

# Sealing adds a tag of 16 bytes, base64 makes 4 of 3, and nonce and JSON around take 60:
# 7,436 bytes become 9,996, and one more would become 10,000.
MAX_SEALED_DATA_BYTES = 7_436


@dataclass(frozen=True, slots=True)
class DataForm:
    """`max_bytes` of a text in UTF-8 are what `encode` makes into at most MAX_DATA_BYTES."""

    encode: Callable[[str], str]
    max_bytes: int


def data_form(channel: str, master_key: bytes) -> DataForm:
    """The form of the data on a channel; `master_key` is 32 bytes, used if it is encrypted."""
    if not is_encrypted(channel):
        return DataForm(str, MAX_DATA_BYTES)
    box = SecretBox(base64.b64decode(shared_secret(channel, master_key)))
    return DataForm(lambda data: _seal(box, data), MAX_SEALED_DATA_BYTES)


def _seal(box: SecretBox, data: str) -> str:
    sealed = box.encrypt(data.encode())  # with a fresh random nonce
    return to_json({"nonce": _base64(sealed.nonce), "ciphertext": _base64(sealed.ciphertext)})


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
