"""What the worker puts out for the devices: offers, ended offers, store keys, orders, pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

import msgspec

from kiosk.core.fleet.bounds import Signature
from kiosk.core.fleet.order import SignedOrder
from kiosk.core.fleet.signed_box import WorkerBox
from kiosk.core.fleet.worker_keys import WorkerKey
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client, asking_redis
from kiosk.hub.redis.packed import Shape, unpacked

KEYS_LIFE_S = 48 * 3_600
PAST_LIFE_S = 180 * 86_400
PICTURE_LIFE_S = 30 * 86_400


class OffersOnShelf(msgspec.Struct, frozen=True, kw_only=True):
    """A snapshot of all offers as devices get it.

    `body`: the JSON, gzipped; `signature`: over the JSON itself; `newest`: the newest `modified`
    of it, and `as_of` when the org was asked (ms); `pictures`: names of kept pictures by address.
    """

    body: bytes
    etag: str
    signature: Signature
    newest: int
    as_of: int
    pictures: dict[str, str] = {}


class HubOnShelf(msgspec.Struct, frozen=True):
    """The worker's keys, oldest first."""

    keys: tuple[WorkerKey, ...]


class Shelf:
    """What is put out. Each method raises RedisUnavailableError."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def put_offers(self, offers: OffersOnShelf) -> None:
        await self._put(names.OFFERS, offers, None)

    async def offers(self) -> OffersOnShelf | None:
        return await self._get(names.OFFERS, OffersOnShelf)

    async def put_hub(self, hub: HubOnShelf) -> None:
        await self._put(names.HUB, hub, None)

    async def hub(self) -> HubOnShelf | None:
        return await self._get(names.HUB, HubOnShelf)

    async def put_store_keys(self, kid: str, box: WorkerBox) -> None:
        await self._put(names.store_keys(kid), box, KEYS_LIFE_S)

    async def store_keys(self, kid: str) -> WorkerBox | None:
        return await self._get(names.store_keys(kid), WorkerBox)

    async def put_order(self, kid: str, order: SignedOrder | None, life_s: int = 1) -> None:
        """Put out a device's order until its end, or take it away (None)."""
        if order is None:
            await self._drop(names.order(kid))
        else:
            await self._put(names.order(kid), order, life_s)

    async def order(self, kid: str) -> SignedOrder | None:
        return await self._get(names.order(kid), SignedOrder)

    async def without_order(self, kids: Sequence[str]) -> list[str]:
        """Those of the devices for which no order is put out."""
        async with asking_redis(), self._client.pipeline(transaction=False) as pipe:
            for kid in kids:
                pipe.exists(names.order(kid))
            found = await pipe.execute()
        return [kid for kid, there in zip(kids, found, strict=True) if not there]

    async def forget_device(self, kid: str) -> None:
        """Take away what was put out for a device that was revoked."""
        await self._drop(names.store_keys(kid), names.order(kid))

    async def put_past(self, code: str, offer: bytes) -> None:
        """Keep an ended offer for its page, under its code: 180 days since the last one ended."""
        async with asking_redis():
            await self._client.hset(names.PAST, code, offer)
            await self._client.expire(names.PAST, PAST_LIFE_S)

    async def past(self, code: str) -> bytes | None:
        async with asking_redis():
            return cast("bytes | None", await self._client.hget(names.PAST, code))

    async def put_picture(self, name: str, jpeg: bytes) -> None:
        async with asking_redis():
            await self._client.set(names.picture(name), jpeg, ex=PICTURE_LIFE_S)

    async def picture(self, name: str) -> bytes | None:
        async with asking_redis():
            return cast("bytes | None", await self._client.get(names.picture(name)))

    async def picture_size(self, name: str) -> int:
        """The length of a kept picture in bytes; 0 if it is not there."""
        async with asking_redis():
            return int(await self._client.strlen(names.picture(name)))

    async def drop_pictures(self, pictures: Iterable[str]) -> None:
        if gone := [names.picture(name) for name in pictures]:
            await self._drop(*gone)

    async def _put(self, name: str, value: msgspec.Struct, life_s: int | None) -> None:
        async with asking_redis():
            await self._client.set(name, msgspec.msgpack.encode(value), ex=life_s)

    async def _get(self, name: str, shape: type[Shape]) -> Shape | None:
        async with asking_redis():
            data = cast("bytes | None", await self._client.get(name))
        return unpacked(data, shape)

    async def _drop(self, *keys: str) -> None:
        async with asking_redis():
            await self._client.delete(*keys)
