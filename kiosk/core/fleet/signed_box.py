"""What the worker tells one device alone or all of them: sealed, signed, or both."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from kiosk.core.counter.store_key import MalformedKeysError, StoreKey, parse_store_keys
from kiosk.core.fleet.bounds import (
    KeyId,
    MalformedShapeError,
    Milliseconds,
    OrgName,
    ShortText,
    Signature,
    read_shape,
)
from kiosk.core.fleet.key_pair import BOX_OVERHEAD, KeyPair, UnopenableError, key_id, seal
from kiosk.core.fleet.worker_keys import WorkerKey, WorkerKeys

_OFFERS = b"kiosk-offers-1\n"
_MAX_BOX = 131_072
_VOUCHER = Annotated[str, Meta(pattern=r"^[0-9a-f]{26}\Z")]


Told = TypeVar("Told", "StoreKeys", "Enrolled")


class Purpose(StrEnum):
    """What a box is for; it stands in the signature, so none is taken for another."""

    KEYS = "kiosk-keys-1"
    ENROLLED = "kiosk-enrolled-1"


class WorkerBox(msgspec.Struct, frozen=True):
    """A box sealed to one device, with the worker's signature."""

    box: Annotated[bytes, Meta(min_length=BOX_OVERHEAD, max_length=_MAX_BOX)]
    sig: Signature


class StoreKeys(msgspec.Struct, frozen=True, kw_only=True):
    """The voucher keys of the device's store, and the names of vouchers redeemed twice.

    `keys` are as in a snapshot. `as_of` is the org's time (ms).
    """

    kid: KeyId
    store: ShortText
    keys: list[dict[str, object]]
    doubled: Annotated[tuple[_VOUCHER, ...], Meta(max_length=1_000)] = ()
    as_of: Milliseconds

    def parsed(self) -> tuple[StoreKey, ...]:
        """Return the keys. Raises MalformedKeysError."""
        return parse_store_keys(self.keys)


class Enrolled(msgspec.Struct, frozen=True, kw_only=True):
    """What a device learns once it is enrolled: who it is, and the worker's keys."""

    kid: KeyId
    kiosk: OrgName
    store: OrgName
    keys: Annotated[tuple[WorkerKey, ...], Meta(max_length=16)]


def seal_for_device(purpose: Purpose, worker: KeyPair, device: bytes, data: bytes) -> WorkerBox:
    """Seal data to a device's public key, and sign them for this purpose."""
    box = seal(device, data)
    return WorkerBox(box, worker.sign(_message(purpose, key_id(device), box)))


def open_for_device(
    purpose: Purpose, device: KeyPair, keys: WorkerKeys, signed: WorkerBox
) -> bytes | None:
    """The data, if the worker sealed them to this device for this purpose; None otherwise."""
    if not keys.signed(_message(purpose, device.id, signed.box), signed.sig):
        return None
    try:
        return device.open(signed.box)
    except UnopenableError:
        return None


def seal_store_keys(worker: KeyPair, device: bytes, keys: StoreKeys) -> WorkerBox:
    return seal_for_device(Purpose.KEYS, worker, device, msgspec.json.encode(keys))


def open_store_keys(device: KeyPair, keys: WorkerKeys, signed: WorkerBox) -> StoreKeys | None:
    """The store's keys, if the worker sealed them to this device and all can be used."""
    found = _opened(Purpose.KEYS, StoreKeys, device, keys, signed)
    try:
        if found is not None:
            found.parsed()
    except MalformedKeysError:
        return None
    return found


def seal_enrolled(worker: KeyPair, device: bytes, enrolled: Enrolled) -> WorkerBox:
    return seal_for_device(Purpose.ENROLLED, worker, device, msgspec.json.encode(enrolled))


def open_enrolled(device: KeyPair, keys: WorkerKeys, signed: WorkerBox) -> Enrolled | None:
    """What the worker told this device at its enrolment; None if anybody else did."""
    return _opened(Purpose.ENROLLED, Enrolled, device, keys, signed)


def sign_offers(worker: KeyPair, snapshot: bytes) -> bytes:
    """The signature for the header Kiosk-Signature (there in base64), over the unpacked reply."""
    return worker.sign(_OFFERS + hashlib.sha256(snapshot).digest())


def offers_are_signed(keys: WorkerKeys, snapshot: bytes, signature: bytes) -> bool:
    return keys.signed(_OFFERS + hashlib.sha256(snapshot).digest(), signature)


def _opened(
    purpose: Purpose, shape: type[Told], device: KeyPair, keys: WorkerKeys, signed: WorkerBox
) -> Told | None:
    data = open_for_device(purpose, device, keys, signed)
    if data is None:
        return None
    try:
        found = read_shape(data, shape)
    except MalformedShapeError:
        return None
    return found if found.kid == device.id else None


def _message(purpose: Purpose, kid: str, box: bytes) -> bytes:
    return f"{purpose}\n{kid}\n".encode() + hashlib.sha256(box).digest()
