"""The event by which the org tells kiosks that an order waits: a hint, never an order."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.counter.voucher import kiosk_key

EVENT = "kiosks-knock"
MAX_KIOSKS = 100
_KioskKey = Annotated[str, Meta(pattern=r"^[0-9a-f]{6}\Z")]


class KnockEvent(msgspec.Struct, frozen=True, kw_only=True):
    """The kiosks that are meant, by the hex of their keys in vouchers; or `all`."""

    v: Literal[1]
    kiosks: Annotated[tuple[_KioskKey, ...], Meta(max_length=MAX_KIOSKS)] = ()
    all: bool = False

    def is_for(self, kiosk: str) -> bool:
        """Whether the kiosk with this id is named; a few others may share its key."""
        return self.all or kiosk_key(kiosk).hex() in self.kiosks


def parse_knock(data: object) -> KnockEvent | None:
    """Read the event's decoded data; None if they cannot be used."""
    try:
        return msgspec.convert(data, KnockEvent)
    except (msgspec.ValidationError, RecursionError):
        return None
