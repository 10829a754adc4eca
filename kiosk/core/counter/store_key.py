"""The keys of a store, with which its vouchers are made and verified."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field

import msgspec

KEY_BYTES = 32
_MAX_KEYS = 64
_PREFIX = b"kiosk-store-1:"


class MalformedKeysError(ValueError):
    """The data is not a list of keys; the message never quotes any of it."""


@dataclass(frozen=True, slots=True)
class StoreKey:
    """One generation of a store's key. Vouchers are made with the `current` one.

    Vouchers of all listed generations are accepted.
    """

    generation: int
    key: bytes = field(repr=False)
    current: bool = False


class _Key(msgspec.Struct):
    generation: int
    key: str
    current: bool = False


def store_key(master: bytes, store: str) -> bytes:
    """The key that the org derives for a store, so a stolen kiosk reveals only its own store's."""
    return hmac.digest(master, _PREFIX + store.encode(), hashlib.sha256)


def parse_store_keys(raw: object) -> tuple[StoreKey, ...]:
    """Parse all keys or none: with some missing, good vouchers would be called forged.

    Raises:
        MalformedKeysError: any of them cannot be used.
    """
    try:
        read = msgspec.convert(raw, list[_Key])
        keys = tuple(StoreKey(k.generation, _bytes(k.key), k.current) for k in read[:_MAX_KEYS])
    except (msgspec.ValidationError, binascii.Error, ValueError):
        raise MalformedKeysError("keys that cannot be read") from None
    generations = {key.generation for key in keys}
    if len(generations) != len(read) or any(not 0 <= g < 2**31 for g in generations):
        raise MalformedKeysError("keys with a wrong or repeated generation")
    return keys


def current_key(keys: Iterable[StoreKey]) -> StoreKey | None:
    """The key to make vouchers with; the newest if several are marked current."""
    marked = [key for key in keys if key.current]
    return max(marked, key=lambda key: key.generation, default=None)


def _bytes(text: str) -> bytes:
    key = base64.b64decode(text, validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError
    return key
