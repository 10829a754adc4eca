"""Orders: what an administrator tells one kiosk to do, signed by the worker."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.fleet.bounds import (
    KeyId,
    MalformedShapeError,
    Milliseconds,
    Serial,
    Signature,
    read_shape,
)
from kiosk.core.fleet.key_pair import (
    SIGNATURE_BYTES,
    KeyPair,
    UnopenableError,
    is_signed,
    key_id,
    seal,
)
from kiosk.core.fleet.worker_keys import WorkerKeys

MAX_PICTURE = 400_000
_LONGEST = 65_536
_PREFIX = b"kiosk-order-1\n"
_PICTURE = "kiosk-picture-1"
_ID_LETTERS = 16
Settings = dict[str, dict[str, object]]


class Command(StrEnum):
    """What a kiosk does at an order; NONE where it only carries settings.

    ERASE: erase what it still holds of one person, and answer with a count.
    """

    NONE = ""
    REFRESH = "refresh"
    RESTART = "restart"
    SCREENSHOT = "screenshot"
    UPDATE = "update"
    ERASE = "erase"


class OrderArguments(msgspec.Struct, frozen=True, kw_only=True):
    """The arguments of a command.

    `now`: restart or update without waiting for the shop to close. `person` is the hex SHA-256 of
    a normalized e-mail address or phone number, for ERASE.
    """

    now: bool = False
    person: Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?\Z")] = ""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One order for one device; times in ms since 1970 UTC. `settings` None changes none.

    `command` may be one that only a newer version knows.
    """

    v: Literal[1]
    kid: KeyId
    serial: Serial
    issued: Milliseconds
    expires: Milliseconds
    command: Annotated[str, Meta(max_length=20)] = ""
    args: OrderArguments = OrderArguments()
    settings: Settings | None = None


class SignedOrder(msgspec.Struct, frozen=True):
    """An order's JSON text and the worker's signature over it."""

    body: Annotated[str, Meta(max_length=_LONGEST)]
    sig: Signature


class OrderRefusal(StrEnum):
    """Why a kiosk does not do what an order says; the word of its answer.

    REPEATED: its serial is not above the last one.
    """

    REPEATED = "repeated"
    EXPIRED = "expired"
    UNKNOWN = "unknown_command"
    INCOMPLETE = "incomplete"
    FORBIDDEN = "forbidden_setting"


def sign_order(worker: KeyPair, order: Order) -> SignedOrder:
    body = msgspec.json.encode(order)
    return SignedOrder(body.decode(), worker.sign(_PREFIX + body))


def read_order(signed: SignedOrder, keys: WorkerKeys, kid: str) -> Order | None:
    """The order, if the worker signed it for this device; None otherwise."""
    try:
        body = signed.body.encode()
        if not keys.signed(_PREFIX + body, signed.sig):
            return None
        order = read_shape(body, Order, _LONGEST * 4)
    except (UnicodeError, MalformedShapeError):
        return None
    return order if order.kid == kid else None


def refusal_of(order: Order, last: int, now: float, allowed: frozenset[str]) -> OrderRefusal | None:
    """Why the order is not done; None if it is to be done, after its serial was stored.

    `last` is the highest serial that was stored: no order comes twice, nor do settings that had to
    be undone. `now` is in unix s. `allowed` are the settings that an order may change.
    """
    if order.serial <= last:
        return OrderRefusal.REPEATED
    if now * 1000 >= order.expires:
        return OrderRefusal.EXPIRED
    if order.command not in list(Command):
        return OrderRefusal.UNKNOWN
    if order.command == Command.ERASE and not order.args.person:
        return OrderRefusal.INCOMPLETE
    return OrderRefusal.FORBIDDEN if forbidden_settings(order.settings or {}, allowed) else None


def forbidden_settings(
    settings: Mapping[str, Mapping[str, object]], allowed: frozenset[str]
) -> tuple[str, ...]:
    """The settings, as "section.key", that no order may change."""
    named = [f"{section}.{key}" for section, keys in settings.items() for key in keys]
    return tuple(name for name in named if name not in allowed)


def seal_picture(device: KeyPair, worker: bytes, serial: int, picture: bytes) -> bytes:
    """A screenshot for an order, sealed to the worker: signature, key id and box, end to end."""
    box = seal(worker, picture)
    return device.sign(_picture_message(device.id, serial, box)) + key_id(worker).encode() + box


def open_picture(
    data: bytes, device: bytes, serial: int, keys: Mapping[str, KeyPair]
) -> bytes | None:
    """The screenshot, if the device with this public key made it for this order."""
    signature, rest = data[:SIGNATURE_BYTES], data[SIGNATURE_BYTES:]
    box = rest[_ID_LETTERS:]
    key = keys.get(rest[:_ID_LETTERS].decode("ascii", "replace"))
    if key is None or not is_signed(
        device, _picture_message(key_id(device), serial, box), signature
    ):
        return None
    try:
        return key.open(box)
    except UnopenableError:
        return None


def _picture_message(kid: str, serial: int, box: bytes) -> bytes:
    return f"{_PICTURE}\n{kid}\n{serial}\n".encode() + hashlib.sha256(box).digest()
