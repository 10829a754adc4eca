"""The lease of a lane: who works on it now, until the lease ends or is given back."""

from __future__ import annotations

import secrets

from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.script import Script

LEASE_MS = 30_000


class Lease:
    """A lease that one worker at a time can hold. Each method raises RedisUnavailableError.

    It keeps two workers from doing the same work; it is no proof. What a worker writes after its
    lease ended is fenced by the entry that it writes about.
    """

    def __init__(self, client: Client, name: str, life_ms: int = LEASE_MS) -> None:
        self._name = name
        self._life_ms = life_ms
        self._token = secrets.token_hex(16)
        self._take = Script(client, "take")
        self._renew = Script(client, "renew")
        self._release = Script(client, "release")

    async def take(self) -> bool:
        """Whether the lease was free and is now this worker's."""
        return bool(await self._take.number([self._name], [self._token, self._life_ms]))

    async def keep(self) -> bool:
        """Whether the lease was still this worker's; if so, it is as long as a new one."""
        return bool(await self._renew.number([self._name], [self._token, self._life_ms]))

    async def give_back(self) -> None:
        await self._release.number([self._name], [self._token])
