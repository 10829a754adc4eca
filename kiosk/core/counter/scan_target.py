"""Which offer a code names: one on the board, a past one, or an unknown one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import assert_never

import msgspec

from kiosk.core.counter.code import wall_body
from kiosk.core.counter.read_code import DamagedCode, Read, UnknownCode, WallText
from kiosk.core.counter.voucher import Voucher, offer_key
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer


class CodeKind(StrEnum):
    """The kind of code; Kind__c in the org."""

    WALL = "wall"
    VOUCHER = "voucher"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    ON_BOARD = "on_board"
    WITHDRAWN = "withdrawn"
    UNHEARD_OF = "unheard_of"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"


class Target(msgspec.Struct, frozen=True):
    """A possible meaning of a code. `offer` is None if the offer or its content is unknown."""

    kind: CodeKind
    standing: Standing
    offer: Offer | None = None
    voucher: Voucher | None = None


def targets(read: Read, board: Board, past: Iterable[Offer]) -> tuple[Target, ...]:
    """The possible meanings of a code; several if offers share a key, for `settle` to decide.

    `past` are offers that were once on the board.
    """
    match read:
        case UnknownCode():
            return (Target(CodeKind.UNKNOWN, Standing.UNREADABLE),)
        case DamagedCode():
            return (Target(CodeKind.UNKNOWN, Standing.DAMAGED),)
        case WallText(body=body):
            kind, voucher, names = CodeKind.WALL, None, _named_by(body)
        case Voucher():
            kind, voucher, names = CodeKind.VOUCHER, read, _keyed(read.offer_key)
        case _:
            assert_never(read)
    there = [offer for offer in board.offers.values() if names(offer.number, offer.id)]
    if there:
        return tuple(Target(kind, Standing.ON_BOARD, offer, voucher) for offer in there)
    for offer in past:
        if offer.id not in board.offers and names(offer.number, offer.id):
            return (Target(kind, Standing.WITHDRAWN, offer, voucher),)
    if any(names("", gone) for gone in board.withdrawn):
        return (Target(kind, Standing.WITHDRAWN, None, voucher),)
    return (Target(kind, Standing.UNHEARD_OF, None, voucher),)


def _named_by(body: str) -> Callable[[str, str], bool]:
    return lambda number, offer_id: wall_body(number, offer_id) == body


def _keyed(key: bytes) -> Callable[[str, str], bool]:
    return lambda _number, offer_id: offer_key(offer_id) == key
