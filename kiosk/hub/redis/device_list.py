"""The enrolled devices as the org knows them, and what the hub saw of each."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from typing import cast

import msgspec

from kiosk.core.counter.voucher import kiosk_key
from kiosk.core.fleet.bounds import KeyId, Public
from kiosk.core.fleet.twin import Sighting
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client, asking_redis
from kiosk.hub.redis.packed import unpacked

_RECORD, _SEEN, _TWIN = "record", "seen", "twin"


class DeviceRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One device as the org knows it. `status`: Pending, Active or Revoked.

    `machine` is the mark of the machine that was enrolled; `store` the present store's code.
    """

    kid: KeyId
    public: Public
    kiosk: str
    store: str
    former_stores: tuple[str, ...] = ()
    status: str
    machine: str = ""


class _Seen(msgspec.Struct, frozen=True):
    """A Sighting as it is kept."""

    boot: int
    run: str
    iat: int
    copied: bool


class DeviceList:
    """The list of devices in Redis. Each method raises RedisUnavailableError.

    The worker writes the list from the org; it trusts its own copy, never this one.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def find(self, kid: str) -> tuple[DeviceRecord, Sighting] | None:
        """The device and what was seen of it, or None."""
        async with asking_redis():
            found = await self._client.hmget(names.device(kid), [_RECORD, _SEEN])
        record, seen = cast("list[bytes | None]", found)
        device = unpacked(record, DeviceRecord)
        if device is None:
            return None
        last = unpacked(seen, _Seen) or _Seen(0, "", 0, copied=False)
        return device, Sighting(device.machine, last.boot, last.run, last.iat, last.copied)

    async def saw(self, kid: str, sighting: Sighting, *, is_twin: bool = False) -> None:
        """Remember what was seen of a device; with `is_twin` it proves that there is a copy."""
        seen = _Seen(sighting.boot, sighting.run, sighting.iat, sighting.copied)
        kept: dict[str, bytes] = {_SEEN: msgspec.msgpack.encode(seen)}
        if is_twin:
            kept[_TWIN] = secrets.token_bytes(8)
        async with asking_redis():
            await self._client.hset(names.device(kid), mapping=kept)  # type: ignore[arg-type]  # bytes are values too

    async def twin_proof(self, kid: str) -> bytes | None:
        """The name of the newest proof of a copy that the org was not told; None if it knows."""
        async with asking_redis():
            return cast("bytes | None", await self._client.hget(names.device(kid), _TWIN))

    async def told_of_twin(self, kid: str, proof: bytes) -> None:
        """Note that the org knows of this proof; a newer one is still to be told."""
        async with asking_redis():
            if await self._client.hget(names.device(kid), _TWIN) == proof:
                await self._client.hdel(names.device(kid), _TWIN)

    async def write(self, devices: Iterable[DeviceRecord], gone: Iterable[str] = ()) -> None:
        """Write devices as the org has them, and take out those that it knows no longer."""
        async with asking_redis(), self._client.pipeline(transaction=False) as pipe:
            for one in devices:
                pipe.hset(names.device(one.kid), _RECORD, msgspec.msgpack.encode(one))
                pipe.hset(names.KIOSKS, kiosk_key(one.kiosk).hex(), one.store)
            for kid in gone:
                pipe.delete(names.device(kid))
            await pipe.execute()

    async def missing(self, kids: Sequence[str]) -> list[str]:
        """Those of the devices that are not on the list, although they were written."""
        async with asking_redis(), self._client.pipeline(transaction=False) as pipe:
            for kid in kids:
                pipe.hexists(names.device(kid), _RECORD)
            found = await pipe.execute()
        return [kid for kid, there in zip(kids, found, strict=True) if not there]

    async def complete(self, as_of: int) -> None:
        """Note that the list is whole as of this time of the org (ms)."""
        async with asking_redis():
            await self._client.set(names.LIST, as_of)

    async def as_of(self) -> int | None:
        """The time of the org (ms) at which the list was whole; None before the first."""
        async with asking_redis():
            found = cast("bytes | None", await self._client.get(names.LIST))
        return int(found) if found and found.isdigit() else None
