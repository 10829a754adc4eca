"""The part of a snapshot for the store's counter: keys, and vouchers used twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.core.counter.store_key import MalformedKeysError, StoreKey, parse_store_keys

_VOUCHER = re.compile(r"[0-9a-f]{26}")


@dataclass(frozen=True, slots=True)
class StoreNews:
    """News for one store's counter.

    `keys` replace the current ones; None if the snapshot has none. `doubled` are names of vouchers
    that were redeemed elsewhere too. `fault` says why the keys could not be used; empty if nothing
    was wrong.
    """

    keys: tuple[StoreKey, ...] | None = None
    doubled: tuple[str, ...] = ()
    fault: str = ""


def store_news(extras: Mapping[str, object]) -> StoreNews:
    """Read the news from a snapshot's other members (`Snapshot.extras`)."""
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
