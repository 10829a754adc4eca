"""The hub's counts, kept in Redis so that all processes together tell one number."""

from __future__ import annotations

from typing import cast

from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client, asking_redis


class Stats:
    """Counters by name. Each method raises RedisUnavailableError."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def add(self, counts: dict[str, int]) -> None:
        async with asking_redis(), self._client.pipeline(transaction=False) as pipe:
            for name, count in counts.items():
                pipe.hincrby(names.STATS, name, count)
            await pipe.execute()

    async def read(self) -> dict[str, int]:
        async with asking_redis():
            found = cast("dict[bytes, bytes]", await self._client.hgetall(names.STATS))
        return {name.decode(): int(count) for name, count in found.items()}
