"""How often phones opened the pages of a day: by hour, store and offer, and nothing of a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

import msgspec

from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client, asking_redis
from kiosk.hub.redis.script import Script

# A worker that is away for longer has lost the day's counts.
LIFE_S = 8 * 86_400
# A thousand stores with fifty offers each; about 4 MB. Nobody can fill the buffer of leads so.
MOST_COUNTS = 50_000


@dataclass(frozen=True, slots=True)
class OpenedCell:
    """What is counted apart: a local hour (0-23), a store's code ("" for none), an offer's number.

    A wall code is the same for all stores, so only a voucher's page has a store.
    """

    hour: int
    store: str
    number: str


class OpenedPages:
    """The counts of all web processes. Each method raises RedisUnavailableError."""

    def __init__(self, client: Client, most: int = MOST_COUNTS) -> None:
        self._client = client
        self._most = most
        self._count = Script(client, "opened")

    async def count(self, day: date, hour: int, number: str, kiosk_key: str = "") -> bool:
        """Count a page; tells whether there was room. `kiosk_key`: a voucher's, in hex digits."""
        keys = [names.opened(day.isoformat()), names.KIOSKS, names.STATS]
        args: list[str | bytes | int] = [kiosk_key, hour, number, self._most, LIFE_S]
        return bool(await self._count.number(keys, args))

    async def of_day(self, day: date) -> Mapping[OpenedCell, int]:
        """The counts of a day in the stores' time; what cannot be read is left out."""
        async with asking_redis():
            found = await self._client.hgetall(names.opened(day.isoformat()))
        counts = cast("dict[bytes, bytes]", found).items()
        return {cell: int(count) for field, count in counts if (cell := _cell(field))}

    async def forget(self, day: date) -> None:
        """Drop the counts of a day that the org has."""
        async with asking_redis():
            await self._client.delete(names.opened(day.isoformat()))


def _cell(field: bytes) -> OpenedCell | None:
    try:
        return OpenedCell(*msgspec.msgpack.decode(field, type=tuple[int, str, str]))
    except (msgspec.DecodeError, UnicodeError):
        return None
