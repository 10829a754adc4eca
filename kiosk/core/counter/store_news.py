"""What a snapshot says to a store's counter beside its offers: keys, and vouchers used twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.core.counter.store_key import MalformedKeysError, StoreKey, parse_store_keys

_VOUCHER = re.compile(r"[0-9a-f]{26}")


@dataclass(frozen=True, slots=True)
class StoreNews:
    """The part of a snapshot that concerns one store's counter.

    `keys` are to be kept in the place of those before; None: the snapshot says nothing of them.
    `doubled` are names of vouchers that were redeemed elsewhere too. `fault` says why keys that
    came could not be used; empty: nothing was wrong.
    """

    keys: tuple[StoreKey, ...] | None = None
    doubled: tuple[str, ...] = ()
    fault: str = ""


def store_news(extras: Mapping[str, object]) -> StoreNews:
    """Read the news from what a snapshot holds beside its offers (`Snapshot.extras`)."""
    doubled = _vouchers(extras.get("doubled"))
    if extras.get("keys") is None:
        return StoreNews(doubled=doubled)
    try:
        return StoreNews(parse_store_keys(extras["keys"]), doubled)
    except MalformedKeysError as error:
        return StoreNews(doubled=doubled, fault=str(error))


def _vouchers(raw: object) -> tuple[str, ...]:
    listed = raw if isinstance(raw, list) else []
    return tuple(one for one in listed if isinstance(one, str) and _VOUCHER.fullmatch(one))
