"""The hub's scripts in Lua, which Redis runs as one step each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from kiosk.hub.redis.connection import Client, asking_redis

_FOLDER = Path(__file__).with_name("scripts")


class Script:
    """One script; a server that has forgotten it is given it anew."""

    def __init__(self, client: Client, name: str) -> None:
        self._call = client.register_script((_FOLDER / f"{name}.lua").read_text("utf-8"))

    async def run(self, keys: Sequence[str], args: Sequence[str | bytes | int]) -> object:
        """Run it. Raises RedisUnavailableError."""
        async with asking_redis():
            return await self._call(keys, args)

    async def texts(self, keys: Sequence[str], args: Sequence[str | bytes | int]) -> list[bytes]:
        return cast("list[bytes]", await self.run(keys, args))

    async def numbers(self, keys: Sequence[str], args: Sequence[str | bytes | int]) -> list[int]:
        return cast("list[int]", await self.run(keys, args))

    async def number(self, keys: Sequence[str], args: Sequence[str | bytes | int]) -> int:
        return cast("int", await self.run(keys, args))
