"""A voucher: a customer's own copy of an offer, valid once, verified without a network.

Its bytes: docs/decisions/0013-codes-and-redemptions.md.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from kiosk.core.counter.crockford import check_character, decode, encode, in_fours
from kiosk.core.counter.store_key import StoreKey

VERSION = 1
MAX_SERIAL = 2**24 - 1
TOKEN_LENGTH = 34
_FIRST_DAY = date(2020, 1, 1)
_BYTES, _MAC_BYTES = 21, 8
_PREFIX = b"kiosk-voucher-1:"


@dataclass(frozen=True, slots=True)
class Voucher:
    """The claims of a voucher, genuine or not. `generation` is modulo 16."""

    version: int
    generation: int
    offer_key: bytes
    kiosk_key: bytes
    serial: int
    day: int
    mac: bytes = field(repr=False)

    @property
    def name(self) -> str:
        """26 hex digits that identify the voucher but cannot redeem it."""
        return self.signed.hex()

    @property
    def issued(self) -> date:
        """The day on which it was made, in UTC."""
        return _FIRST_DAY + timedelta(days=self.day)

    @property
    def signed(self) -> bytes:
        return (
            bytes([self.version << 4 | self.generation])
            + self.offer_key
            + self.kiosk_key
            + self.serial.to_bytes(3)
            + self.day.to_bytes(2)
        )


@dataclass(frozen=True, slots=True)
class VoucherCode:
    """A voucher's code: `url` is in the QR code, `printed` is the text below it."""

    url: str = field(repr=False)
    printed: str = field(repr=False)
    voucher: Voucher


def make_voucher(
    base_url: str, key: StoreKey, offer_id: str, kiosk_id: str, serial: int, now: datetime
) -> VoucherCode:
    """Make a voucher. `serial` (1 to MAX_SERIAL) was never used before on this kiosk.

    With an empty `base_url` the QR code holds the bare code.
    """
    day = min(max((now.astimezone(UTC).date() - _FIRST_DAY).days, 0), 2**16 - 1)
    generation = key.generation % 16
    bare = Voucher(VERSION, generation, offer_key(offer_id), kiosk_key(kiosk_id), serial, day, b"")
    mac = _mac(key.key, bare.signed)
    voucher = Voucher(VERSION, generation, bare.offer_key, bare.kiosk_key, serial, day, mac)
    return voucher_code(base_url, voucher)


def voucher_code(base_url: str, voucher: Voucher) -> VoucherCode:
    """The code of a voucher; with an empty `base_url` the QR code holds the bare code."""
    token = encode(voucher.signed + voucher.mac)
    code = token + check_character(token)
    url = f"{base_url}/V/{code}" if base_url else code
    return VoucherCode(url, in_fours(code), voucher)


def parse_token(token: str) -> Voucher | None:
    """The voucher of a token; None if the characters cannot be one."""
    data = decode(token, _BYTES) if len(token) == TOKEN_LENGTH else None
    if data is None:
        return None
    return Voucher(
        version=data[0] >> 4,
        generation=data[0] & 15,
        offer_key=data[1:5],
        kiosk_key=data[5:8],
        serial=int.from_bytes(data[8:11]),
        day=int.from_bytes(data[11:13]),
        mac=data[13:],
    )


def keys_for(voucher: Voucher, keys: Iterable[StoreKey]) -> tuple[StoreKey, ...]:
    """The keys that may have made the voucher, since it carries its generation modulo 16."""
    return tuple(key for key in keys if key.generation % 16 == voucher.generation)


def is_genuine(voucher: Voucher, keys: Iterable[StoreKey]) -> bool:
    """Whether one of the keys made the voucher. The duration reveals nothing about the MAC."""
    return voucher.version == VERSION and any(
        hmac.compare_digest(_mac(key.key, voucher.signed), voucher.mac)
        for key in keys_for(voucher, keys)
    )


def offer_key(offer_id: str) -> bytes:
    return hashlib.sha256(offer_id.encode()).digest()[:4]


def kiosk_key(kiosk_id: str) -> bytes:
    return hashlib.sha256(kiosk_id.encode()).digest()[:3]


def _mac(key: bytes, signed: bytes) -> bytes:
    return hmac.digest(key, _PREFIX + signed, hashlib.sha256)[:_MAC_BYTES]
